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
import workreport.document.Bilingual;
import workreport.evidence.Contents;
import workreport.evidence.Milestones;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.measure.Unit;
import workreport.table.Table.Field;

/**
 * What every column and every code of the tables means. It is written down once, in {@code data/codebook.md}, which comes
 * with the program; a report adds its own themes and units.
 */
public final class Codebook {

    /** What a sheet with it is called. */
    public static final String NAME = "codebook";

    private static final String FILE = "/workreport/data/codebook.md";
    private static final List<Entry> ENTRIES = read();

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
     * @param tables those that have the column, parted by blanks; empty for a rule and a code
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
            String meaningEn) {}

    private Codebook() {}

    /** All entries but those that a report adds, in the order of the file. */
    static List<Entry> entries() {
        return ENTRIES;
    }

    /** What a column is headed by in a sheet for readers; years take the place of their names. */
    static String heading(String column, Language language, Milestones milestones) {
        Entry found = ENTRIES.stream()
                .filter(entry -> entry.kind == Kind.COLUMN && entry.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the codebook: " + column));
        return dated(language == Language.ZH ? found.headingZh : found.headingEn, milestones);
    }

    private static String dated(String heading, Milestones milestones) {
        return heading.replace(
                        "{baseline}", Integer.toString(milestones.baseline().orElse(0)))
                .replace("{current}", Integer.toString(milestones.current().orElse(0)))
                .replace("{next}", Integer.toString(milestones.next().orElse(0)))
                .replace("{goal}", Integer.toString(milestones.goal().orElse(0)));
    }

    /** The codebook for the tables of a report. The same in either language but for its foot. */
    public static Table table(Contents contents, Notation notation) {
        Report report = contents.report();
        List<Entry> entries = new ArrayList<>(ENTRIES);
        report.themes().forEach(theme -> entries.add(code("theme", theme.id(), theme.name(), "")));
        report.units().forEach(unit -> entries.add(code("unit", unit.id(), unit.symbol(), equation(unit))));
        return DataTables.bare(NAME, Origin.foot(report, notation), fields(report.milestones()), entries);
    }

    private static List<Field<Entry>> fields(Milestones milestones) {
        return List.of(
                text("entry", entry -> entry.kind.name().toLowerCase(Locale.ROOT)),
                text("column", Entry::column),
                text("code", Entry::code),
                text("tables", Entry::tables),
                text("heading_zh", entry -> dated(entry.headingZh, milestones)),
                text("heading_en", entry -> dated(entry.headingEn, milestones)),
                text("type", Entry::type),
                text("meaning_zh", Entry::meaningZh),
                text("meaning_en", Entry::meaningEn));
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

    /** {@code 1 mu-10k = 10000 mu = 666.6667 ha}; empty for a unit that is nothing of another. */
    private static String equation(Unit unit) {
        Unit.Multiple multiple = unit.multiple();
        Unit.Conversion si = unit.si();
        String equal = (multiple == null ? "" : " = " + multiple.factor().toPlainString() + " " + multiple.of())
                + (si == null ? "" : " = " + si.factor().toPlainString() + " " + si.unit());
        return equal.isEmpty() ? "" : "1 " + unit.id() + equal;
    }

    /** The rows of the file's tables; which table it is, its first heading says. */
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
