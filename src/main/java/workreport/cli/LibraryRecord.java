package workreport.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import workreport.check.Code;
import workreport.find.Snippet;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.table.Csv;
import workreport.table.Table;

/**
 * A report of a library, or a place that was found in one.
 *
 * @param fields by their names, in the order in which they are written
 */
record LibraryRecord(Map<String, @Nullable Object> fields) {

    /** What is said of a report. */
    static final List<String> OF_ENTRY =
            List.of("id", "place", "area", "year", "session", "title", "characters", "indicators", "state", "file");

    /** What is said of a place. */
    static final List<String> OF_HIT = List.of("id", "place", "year", "section", "passage", "start", "end", "context");

    private static final int BEFORE = 20;
    private static final int AFTER = 40;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** How records are written. */
    enum Format {
        /** A line each, with tabs. */
        TEXT {
            @Override
            void print(List<String> columns, List<LibraryRecord> records) {
                records.forEach(record -> Output.printFields(record.texts()));
            }
        },
        /** One table. */
        CSV {
            @Override
            void print(List<String> columns, List<LibraryRecord> records) {
                List<List<String>> rows =
                        records.stream().map(record -> record.texts().toList()).toList();
                System.out.writeBytes(Csv.of(Table.ofTexts("library", columns, rows)));
            }
        },
        /** An object a line. */
        JSONL {
            @Override
            void print(List<String> columns, List<LibraryRecord> records) {
                records.forEach(record -> System.out.println(MAPPER.writeValueAsString(record.fields())));
            }
        };

        /** @param columns the names of the fields */
        abstract void print(List<String> columns, List<LibraryRecord> records);
    }

    static LibraryRecord of(Entry entry) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("place", entry.place());
        fields.put("area", entry.level() == null ? null : Code.of(entry.level()));
        fields.put("year", entry.year());
        fields.put("session", entry.occasion());
        fields.put("title", entry.title());
        fields.put("characters", entry.characters());
        fields.put("indicators", entry.indicators());
        fields.put("state", Code.of(entry.state()));
        fields.put("file", entry.file());
        return new LibraryRecord(fields);
    }

    static LibraryRecord of(Entry entry, Found.Hit hit) {
        Snippet snippet = Snippet.of(hit.passage().text(), hit.start(), hit.end(), BEFORE, AFTER);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("place", entry.place());
        fields.put("year", entry.year());
        fields.put("section", hit.heading() == null ? null : hit.heading().line());
        fields.put("passage", hit.passage().id());
        fields.put("start", hit.start());
        fields.put("end", hit.end());
        fields.put("context", snippet.line());
        return new LibraryRecord(fields);
    }

    private Stream<String> texts() {
        return fields.values().stream().map(value -> Objects.toString(value, ""));
    }
}
