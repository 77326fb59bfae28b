package workreport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workreport.analysis.ReportProfile;
import workreport.language.Notation;
import workreport.table.Table.Column;
import workreport.table.Table.Field;

/** Tables for people: headings in their language, as in the codebook, and columns that fit across a page. */
final class ReadableTable {

    private ReadableTable() {}

    /**
     * A table with one row per item.
     *
     * @param printed columns that are printed, with their widths in characters
     * @param rest columns to the right of them, on the screen only
     */
    static <T> Table table(
            String name,
            ReportProfile report,
            Notation notation,
            Map<Field<T>, Integer> printed,
            Map<Field<T>, Integer> rest,
            List<T> things) {
        List<Field<T>> fields = new ArrayList<>(printed.keySet());
        fields.addAll(rest.keySet());
        List<Column> columns = fields.stream()
                .map(field -> new Column(
                        Codebook.heading(field.name(), notation.language(), report.columns()),
                        printed.containsKey(field) ? printed.get(field) : rest.get(field),
                        printed.containsKey(field)))
                .toList();
        return Table.of(name, Origin.foot(report.report(), notation), columns, fields, things);
    }
}
