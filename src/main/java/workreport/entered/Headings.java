package workreport.entered;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.check.InvalidModelException;
import workreport.entered.YearTable.Cell;
import workreport.entered.YearTable.From;
import workreport.entered.YearTable.Row;
import workreport.language.Language;
import workreport.language.Words;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * Which column of a table has what.
 *
 * @param columns where each role is, counted from 0
 * @param years the columns that are years
 */
record Headings(Map<Role, Integer> columns, Map<Integer, Period> years) {

    private static final Pattern YEARS = Pattern.compile(
            "(\\d{4})(?:\\.0)?(?:年)?(?:(?:\\.\\.|[-—–~～至到]+)(\\d{4}))?(?:年)?(?:[末底度]|实际|实绩|完成|实际值|完成值|实际数|完成数)*");
    private static final Pattern NUMBER = Pattern.compile("[-−+]?[\\d,]+(?:\\.\\d+)?%?");
    private static final Pattern NOTHING = Pattern.compile("[-—–…/.]*");

    /** What a column may be about. */
    enum Role {
        NAME("指标|指标名称|名称|项目|indicator|name"),
        UNIT("单位|计量单位|unit"),
        MEASURE("类型|口径|measure"),
        YEAR("年|年份|年度|时期|时间|year|period"),
        VALUE("数值|值|数据|实绩|实际值|完成值|value"),
        TITLE("出处|来源|数据来源|source|from"),
        PAGE("页|页码|page"),
        ADDRESS("网址|链接|地址|address|url|link"),
        NOTE("备注|说明|note|notes");

        private final Pattern heading;

        Role(String heading) {
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
        }

        static Optional<Role> of(String heading) {
            return Stream.of(values())
                    .filter(role -> role.heading.matcher(heading).matches())
                    .findFirst();
        }
    }

    /** A line that names a column of indicators, one of years and one of values. */
    static Optional<Headings> ofLong(List<String> line) {
        Headings found = new Headings(roles(line), Map.of());
        boolean isWhole = found.has(Role.NAME) && found.has(Role.YEAR) && found.has(Role.VALUE);
        return isWhole ? Optional.of(found) : Optional.empty();
    }

    /** A line that has years and no other numbers, and a place for names beside them. */
    static Optional<Headings> ofWide(List<String> line) {
        Map<Integer, Period> years = new LinkedHashMap<>();
        Map<Role, Integer> roles = roles(line);
        for (int column = 0; column < line.size(); column++) {
            Optional<Period> period = period(line.get(column));
            if (period.isPresent()) {
                years.put(column, period.get());
            } else if (NUMBER.matcher(line.get(column)).matches()) {
                return Optional.empty();
            } else if (Role.of(line.get(column)).isEmpty()) {
                roles.putIfAbsent(Role.NAME, column);
            }
        }
        // In the corner of a table whose rows are years.
        if (roles.containsKey(Role.YEAR)) {
            roles.putIfAbsent(Role.NAME, roles.get(Role.YEAR));
        }
        return years.isEmpty() || !roles.containsKey(Role.NAME)
                ? Optional.empty()
                : Optional.of(new Headings(roles, years));
    }

    private static Map<Role, Integer> roles(List<String> line) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (int column = 0; column < line.size(); column++) {
            int at = column;
            Role.of(line.get(column)).ifPresent(role -> roles.putIfAbsent(role, at));
        }
        return roles;
    }

    private static Optional<Period> period(String heading) {
        Matcher years = YEARS.matcher(heading.replace(" ", ""));
        if (!years.matches()) {
            return Optional.empty();
        }
        try {
            int from = Integer.parseInt(years.group(1));
            return Optional.of(new Period(from, years.group(2) == null ? from : Integer.parseInt(years.group(2))));
        } catch (InvalidModelException noSuchTime) {
            return Optional.empty();
        }
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** A row with a cell for each of the years; empty if it names nothing or has no value. */
    Optional<Row> years(int line, List<String> cells) {
        List<Cell> values = new ArrayList<>();
        years.forEach((column, period) -> {
            String value = cell(cells, column);
            if (!NOTHING.matcher(value).matches()) {
                values.add(new Cell(period, value));
            }
        });
        return row(line, cells, values);
    }

    /** A row with one value; empty if it names nothing, has no value or no year. */
    Optional<Row> single(int line, List<String> cells) {
        String value = cell(cells, Role.VALUE);
        return period(cell(cells, Role.YEAR))
                .filter(_ -> !NOTHING.matcher(value).matches())
                .flatMap(period -> row(line, cells, List.of(new Cell(period, value))));
    }

    private Optional<Row> row(int line, List<String> cells, List<Cell> values) {
        String name = cell(cells, Role.NAME);
        return name.isEmpty() || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(
                        line,
                        name,
                        cell(cells, Role.UNIT),
                        measure(cell(cells, Role.MEASURE)),
                        values,
                        new From(
                                told(cells, Role.TITLE),
                                told(cells, Role.PAGE),
                                told(cells, Role.ADDRESS),
                                told(cells, Role.NOTE))));
    }

    /** A way of counting, by its code or as people read it. */
    private static Optional<Measure> measure(String text) {
        return Code.find(Measure.class, text)
                .or(() -> Stream.of(Measure.values())
                        .filter(each -> Stream.of(Language.values())
                                .anyMatch(language -> Words.of(language)
                                        .say("check.measure." + Code.of(each))
                                        .equalsIgnoreCase(text)))
                        .findFirst());
    }

    private @Nullable String told(List<String> cells, Role role) {
        String text = cell(cells, role);
        return text.isEmpty() ? null : text;
    }

    private String cell(List<String> cells, Role role) {
        return has(role) ? cell(cells, columns.get(role)) : "";
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
