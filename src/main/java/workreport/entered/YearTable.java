package workreport.entered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import workreport.check.Code;
import workreport.check.InvalidModelException;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * A table with indicators as rows and years as columns, as it is copied from a spreadsheet or stands in a CSV file. Which
 * column is which is told by its heading; of columns without years the first that has no heading we know has the names.
 *
 * @param rows those that name something
 */
public record YearTable(List<Row> rows) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:年)?(?:(?:\\.\\.|[-—–~～至到]+)(\\d{4}))?年?");
    private static final Pattern NAME_HEADING =
            Pattern.compile("指标|指标名称|名称|项目|indicator|name", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_HEADING = Pattern.compile("单位|计量单位|unit", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURE_HEADING = Pattern.compile("类型|measure", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_WITH_UNIT = Pattern.compile("(.+)[（(]([^（()）]+)[）)]");

    public YearTable {
        rows = List.copyOf(rows);
    }

    /**
     * What stands in a row.
     *
     * @param line which line of the table it is, from 1
     * @param unit as written; empty if there is none
     * @param measure empty where the table does not say
     * @param cells by their columns; without those where nothing stands
     */
    public record Row(int line, String name, String unit, Optional<Measure> measure, Map<Period, String> cells) {}

    /** Where what stands. */
    private record Columns(int name, int unit, int measure, Map<Integer, Period> years) {

        static Optional<Columns> of(List<String> heading) {
            Map<Integer, Period> years = new LinkedHashMap<>();
            int name = -1;
            int unit = -1;
            int measure = -1;
            for (int column = 0; column < heading.size(); column++) {
                String text = heading.get(column);
                Optional<Period> period = period(text);
                if (period.isPresent()) {
                    years.put(column, period.get());
                } else if (UNIT_HEADING.matcher(text).matches()) {
                    unit = column;
                } else if (MEASURE_HEADING.matcher(text).matches()) {
                    measure = column;
                } else if (name < 0 || NAME_HEADING.matcher(text).matches()) {
                    name = column;
                }
            }
            return years.isEmpty() || name < 0
                    ? Optional.empty()
                    : Optional.of(new Columns(name, unit, measure, years));
        }
    }

    /** Reads a table; empty if no line of it has a year and a place for names. */
    public static Optional<YearTable> read(String text) {
        List<List<String>> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            Optional<Columns> columns = Columns.of(lines.get(i));
            if (columns.isPresent()) {
                List<Row> rows = new ArrayList<>();
                for (int line = i + 1; line < lines.size(); line++) {
                    row(line + 1, lines.get(line), columns.get()).ifPresent(rows::add);
                }
                return Optional.of(new YearTable(rows));
            }
        }
        return Optional.empty();
    }

    private static List<List<String>> lines(String text) {
        CSVFormat format = text.indexOf('\t') >= 0
                ? CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter('\t')
                        .setIgnoreEmptyLines(false)
                        .get()
                : CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), format)) {
            for (CSVRecord line : parser) {
                lines.add(line.stream().map(YearTable::plain).toList());
            }
        } catch (IOException | UncheckedIOException brokenQuotes) {
            return List.of();
        }
        return lines;
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
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

    private static Optional<Row> row(int line, List<String> cells, Columns columns) {
        String name = cell(cells, columns.name());
        String unit = cell(cells, columns.unit());
        Matcher both = NAME_WITH_UNIT.matcher(name);
        if (columns.unit() < 0 && both.matches()) {
            name = both.group(1).strip();
            unit = both.group(2).strip();
        }
        Map<Period, String> values = new LinkedHashMap<>();
        columns.years().forEach((column, period) -> {
            String value = cell(cells, column);
            if (!value.matches("[-—–…/.]*")) {
                values.put(period, value);
            }
        });
        Optional<Measure> measure = Code.find(Measure.class, cell(cells, columns.measure()));
        return name.isEmpty() || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row(line, name, unit, measure, values));
    }

    private static String cell(List<String> cells, int column) {
        return 0 <= column && column < cells.size() ? cells.get(column) : "";
    }
}
