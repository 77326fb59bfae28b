package workreport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import workreport.check.Code;
import workreport.document.Section;
import workreport.evidence.Report.Speaker;
import workreport.ingest.Warning;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.PlaceName;
import workreport.table.Csv;
import workreport.table.Table;

/**
 * One thing that was read out of a file: the report itself, or a heading of it.
 *
 * @param fields by their names, in the order in which they are written
 */
record ExtractedRecord(Map<String, @Nullable Object> fields) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> COLUMNS = List.of(
            "kind",
            "file",
            "title",
            "place",
            "area",
            "year",
            "delivered",
            "speaker",
            "warnings",
            "level",
            "number",
            "text",
            "rule");

    /** The records of one file: the report, then its headings in order. */
    static List<ExtractedRecord> of(String file, Draft draft) {
        List<ExtractedRecord> records = new ArrayList<>();
        records.add(report(file, draft));
        draft.allSections().stream().map(section -> heading(section, draft)).forEach(records::add);
        return records;
    }

    private static ExtractedRecord report(String file, Draft draft) {
        PlaceName place = draft.place();
        Speaker speaker = draft.speaker();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "report");
        fields.put("file", file);
        fields.put("title", draft.title());
        fields.put("place", place == null ? null : place.name());
        fields.put("area", place == null ? null : Code.of(place.level()));
        fields.put("year", draft.year());
        fields.put("delivered", draft.delivered() == null ? null : String.valueOf(draft.delivered()));
        fields.put("speaker", speaker == null ? null : speaker.name().zh());
        fields.put(
                "warnings",
                draft.warnings().stream()
                        .map(Warning::kind)
                        .map(Code::of)
                        .distinct()
                        .toList());
        return new ExtractedRecord(fields);
    }

    private static ExtractedRecord heading(Section section, Draft draft) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", "heading");
        fields.put("level", section.level());
        fields.put("number", section.number());
        fields.put("text", section.heading());
        fields.put("rule", Code.of(Objects.requireNonNull(draft.rules().get(section.id()))));
        return new ExtractedRecord(fields);
    }

    /** As one line of JSON. */
    String json() {
        return MAPPER.writeValueAsString(fields);
    }

    /** Records as a table. */
    static byte[] csv(List<ExtractedRecord> records) {
        return Csv.of(Table.ofTexts(
                "extract",
                COLUMNS,
                records.stream()
                        .map(each -> COLUMNS.stream().map(each::text).toList())
                        .toList()));
    }

    private String text(String column) {
        return switch (fields.get(column)) {
            case null -> "";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            case Object value -> value.toString();
        };
    }
}
