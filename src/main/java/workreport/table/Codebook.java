package workreport.table;

import static workreport.table.IndicatorFields.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import workreport.analysis.Column;
import workreport.analysis.ReportProfile;
import workreport.document.Bilingual;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Unit;
import workreport.table.Table.Field;

/**
 * The meaning of every column and every code of the tables. It is written down once, in {@code data/codebook.md}, which the
 * program carries; a report adds its own themes and units.
 */
public final class Codebook {

    /** The name of its sheet. */
    public static final String NAME = "codebook";

    private static final String FILE = "/workreport/data/codebook.md";
    private static final List<Entry> ENTRIES = read();

    /** The columns that are written down, as those of every report; a year stands for {@code {goal}} and its like. */
    private static final List<String> WRITTEN = List.of("baseline", "current", "next", "goal");

    private static final List<Field<Entry>> FIELDS = List.of(
            text("entry", entry -> entry.kind.name().toLowerCase(Locale.ROOT)),
            text("column", Entry::column),
            text("code", Entry::code),
            text("tables", Entry::tables),
            text("heading_zh", Entry::headingZh),
            text("heading_en", Entry::headingEn),
            text("type", Entry::type),
            text("meaning_zh", Entry::meaningZh),
            text("meaning_en", Entry::meaningEn));

    /** What an entry explains. */
    enum Kind {
        RULE,
        COLUMN,
        CODE
    }

    /**
     * An entry.
     *
     * @param column the column it explains, or whose code it explains; the rule's name
     * @param code empty unless it explains one
     * @param tables those that have the column, separated by spaces; empty for a rule and a code
     * @param heading of the column in the readers' sheets, or the code in words; for a rule empty
     * @param type what a column holds; empty for a rule and a code
     */
    record Entry(
            Kind kind,
            String column,
            String code,
            String tables,
            String headingZh,
            String headingEn,
            String type,
            String meaningZh,
            String meaningEn) {

        Entry headed(String zh, String en) {
            return new Entry(kind, column, code, tables, zh, en, type, meaningZh, meaningEn);
        }

        Entry renamed(String name) {
            return new Entry(kind, name, code, tables, headingZh, headingEn, type, meaningZh, meaningEn);
        }
    }

    private Codebook() {}

    /** All entries but those that a report adds, in the order of the file. */
    static List<Entry> entries() {
        return ENTRIES;
    }

    /** The heading of a column in a sheet for readers, with the years filled in. */
    static String heading(String name, Language language, List<Column> columns) {
        return entries(columns)
                .filter(entry -> entry.kind == Kind.COLUMN && entry.column.equals(name))
                .findFirst()
                .map(entry -> language == Language.ZH ? entry.headingZh : entry.headingEn)
                .orElseThrow(() -> new IllegalArgumentException("not in the codebook: " + name));
    }

    /** The entries of the file with a report's years filled in, and those for columns that few reports have. */
    private static Stream<Entry> entries(List<Column> columns) {
        return Stream.concat(
                ENTRIES.stream()
                        .map(entry -> entry.headed(dated(entry.headingZh, columns), dated(entry.headingEn, columns))),
                columns.stream()
                        .filter(column -> !WRITTEN.contains(column.id()))
                        .flatMap(Codebook::further));
    }

    private static String dated(String heading, List<Column> columns) {
        String dated = heading;
        for (String id : WRITTEN) {
            String year = columns.stream()
                    .filter(column -> column.id().equals(id))
                    .map(column -> Integer.toString(column.year()))
                    .findFirst()
                    .orElse("");
            dated = dated.replace("{" + id + "}年", year.isEmpty() ? "" : year + "年")
                    .replace("{" + id + "}", year)
                    .strip();
        }
        return dated;
    }

    /** Second goals, later results and later targets are described like a first goal or like the current value. */
    private static Stream<Entry> further(Column column) {
        String like = column.role().isTarget() ? "goal_" : "current_";
        return ENTRIES.stream()
                .filter(entry -> entry.kind == Kind.COLUMN && entry.column.startsWith(like))
                .map(entry -> entry.renamed(IndicatorsTable.name(column) + entry.column.substring(like.length()))
                        .headed(
                                heading(entry, entry.headingZh, column, Language.ZH),
                                heading(entry, entry.headingEn, column, Language.EN)));
    }

    /** The number itself is headed as on the screen, what belongs to it says so. */
    private static String heading(Entry entry, String heading, Column column, Language language) {
        Words words = Words.of(language);
        return entry.column.endsWith("_value")
                ? column.heading(words)
                : words.say("export.of-column", heading, column.heading(words));
    }

    /** The codebook for the tables of a report. The same in either language but for its foot. */
    public static Table table(ReportProfile profile, Notation notation) {
        Report report = profile.report();
        List<Entry> entries = new ArrayList<>(entries(profile.columns()).toList());
        report.themes().forEach(theme -> entries.add(code("theme", theme.id(), theme.name(), "")));
        report.units().forEach(unit -> entries.add(code("unit", unit.id(), unit.symbol(), equation(unit))));
        return DataTables.bare(NAME, Origin.foot(report, notation), FIELDS, entries);
    }

    private static Entry code(String column, String code, Bilingual name, String meaning) {
        return new Entry(
                Kind.CODE,
                column,
                code,
                "",
                name.zh(),
                Objects.requireNonNullElse(name.en(), ""),
                "",
                meaning,
                meaning);
    }

    /** {@code 1 mu-10k = 10000 mu = 666.6667 ha}; empty for a unit without conversion. */
    private static String equation(Unit unit) {
        Unit.Multiple multiple = unit.multiple();
        Unit.Conversion si = unit.si();
        String equal = (multiple == null ? "" : " = " + multiple.factor().toPlainString() + " " + multiple.of())
                + (si == null ? "" : " = " + si.factor().toPlainString() + " " + si.unit());
        return equal.isEmpty() ? "" : "1 " + unit.id() + equal;
    }

    /** The rows of the file's tables; the first heading tells which table it is. */
    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        Kind kind = null;
        for (String line : lines()) {
            if (!line.startsWith("|") || line.startsWith("|--")) {
                continue;
            }
            List<String> cells =
                    Stream.of(line.substring(1).split("\\|")).map(String::strip).toList();
            switch (cells.getFirst()) {
                case "rule" -> kind = Kind.RULE;
                case "column" -> kind = cells.get(1).equals("code") ? Kind.CODE : Kind.COLUMN;
                default ->
                    entries.add(entry(
                            kind,
                            cells.stream().map(cell -> cell.replace("`", "")).toList()));
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(Kind kind, List<String> at) {
        return switch (kind) {
            case RULE -> new Entry(kind, at.get(0), "", "", "", "", "", at.get(1), at.get(2));
            case COLUMN ->
                new Entry(kind, at.get(0), "", at.get(1), at.get(2), at.get(3), at.get(4), at.get(5), at.get(6));
            case CODE -> new Entry(kind, at.get(0), at.get(1), "", at.get(2), at.get(3), "", at.get(4), at.get(5));
        };
    }

    private static List<String> lines() {
        try (InputStream in = Codebook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
