package workreport.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import workreport.analysis.ReportProfile;
import workreport.language.Notation;
import workreport.table.Table.Column;
import workreport.table.Table.Field;

/** Tables for people: columns are headed in their language, as the codebook has it, and fit across a page. */
final class ReadableTable {

    private ReadableTable() {}

    /**
     * A table of things, a row each.
     *
     * @param printed what stands on paper too, with its width in characters
     * @param rest what stands behind it on the screen
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
