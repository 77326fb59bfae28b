package workreport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.table.Csv;

/** The quantities of files as one table: a quantity a line, each with its report, so that lines stand for themselves. */
final class ExtractedTable {

    /** What a line has of its report. */
    private static final List<String> OF_REPORT = List.of("file", "title", "place", "area", "year", "rules_version");

    /** The columns, by the names that a record has for them. */
    private static final Map<String, String> COLUMNS = columns();

    private ExtractedTable() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        List.of("file", "title", "place", "area", "year", "section").forEach(column -> columns.put(column, column));
        columns.put("sentence", "quote");
        List.of("at", "text", "name", "value").forEach(column -> columns.put(column, column));
        columns.put("upper", "high");
        List.of("unit", "period", "measure", "status", "bound", "tone", "rules")
                .forEach(column -> columns.put(column, column));
        columns.put("doubts", "doubt");
        List.of("state", "rules_version", "catalogue_id").forEach(column -> columns.put(column, column));
        return columns;
    }

    /** The line that the table begins with. */
    static String heading() {
        return Csv.begin(List.copyOf(COLUMNS.keySet()));
    }

    /** The lines of one file. */
    static String lines(List<ExtractedRecord> records) {
        Map<String, @Nullable Object> report = records.getFirst().fields();
        return records.stream()
                .filter(each -> "quantity".equals(each.fields().get("kind")))
                .map(each -> Csv.line(line(report, each.fields())))
                .collect(Collectors.joining());
    }

    private static List<String> line(Map<String, @Nullable Object> report, Map<String, @Nullable Object> quantity) {
        List<String> line = new ArrayList<>();
        COLUMNS.values().forEach(field -> line.add(text((OF_REPORT.contains(field) ? report : quantity).get(field))));
        return line;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
