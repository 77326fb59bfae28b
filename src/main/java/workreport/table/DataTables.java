package workreport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workreport.analysis.ReportProfile;
import workreport.language.Notation;
import workreport.table.Table.Column;
import workreport.table.Table.Field;

/** Tables for other programs: columns are named as in the codebook, and each row names the report it comes from. */
final class DataTables {

    /** How many characters fit across a page at a legible size. */
    private static final int PAGE = 200;

    private static final int WIDTH = 12;
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("indicator", 23),
            Map.entry("name_zh", 24),
            Map.entry("name_en", 28),
            Map.entry("theme", 13),
            Map.entry("comparability", 14),
            Map.entry("unit", 14),
            Map.entry("link", 6),
            Map.entry("link_note_zh", 46),
            Map.entry("link_note_en", 56),
            Map.entry("entry", 8),
            Map.entry("column", 22),
            Map.entry("code", 18),
            Map.entry("tables", 22),
            Map.entry("heading_zh", 15),
            Map.entry("heading_en", 18),
            Map.entry("type", 8),
            Map.entry("meaning_zh", 38),
            Map.entry("meaning_en", 50));

    private DataTables() {}

    /**
     * A table with one row per item.
     *
     * @param fields its columns; those of the report's origin are added
     */
    static <T> Table table(
            String name, ReportProfile report, Notation notation, List<Field<T>> fields, List<T> things) {
        return table(name, report, notation, fields, List.of(), things);
    }

    /**
     * The same with fields that few reports have, added last because other programs read columns by position.
     *
     * @param further fields that follow all others
     */
    static <T> Table table(
            String name,
            ReportProfile report,
            Notation notation,
            List<Field<T>> fields,
            List<Field<T>> further,
            List<T> things) {
        List<Field<T>> all = new ArrayList<>(fields);
        all.addAll(Origin.fields(report.report()));
        all.addAll(further);
        return bare(name, Origin.foot(report.report(), notation), all, things);
    }

    /** The same without the fields of the origin. */
    static <T> Table bare(String name, String foot, List<Field<T>> fields, List<T> things) {
        List<Column> columns = new ArrayList<>();
        int across = 0;
        for (Field<T> field : fields) {
            int width = WIDTHS.getOrDefault(field.name(), WIDTH);
            across += width;
            columns.add(new Column(field.name(), width, across <= PAGE));
        }
        return Table.of(name, foot, columns, fields, things);
    }
}
