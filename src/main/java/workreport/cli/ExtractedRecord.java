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
import workreport.ingest.number.Candidate;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.PlaceName;
import workreport.ingest.report.NumbersOfDraft;
import workreport.table.Csv;
import workreport.table.Table;

/**
 * One thing that was read out of a file: the report itself, a heading of it, or a number.
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
            "rule",
            "quote",
            "at",
            "name",
            "value",
            "high",
            "unit",
            "period",
            "measure",
            "status",
            "bound",
            "doubt",
            "class");

    /** The records of one file: the report, then its headings and numbers in the order of the text. */
    static List<ExtractedRecord> of(String file, Draft draft) {
        List<ExtractedRecord> records = new ArrayList<>();
        records.add(report(file, draft));
        NumbersOfDraft.read(draft, part -> {
            if (part.section() != null) {
                records.add(heading(part.section(), draft));
            }
            part.numbers().forEach(number -> records.add(number(number.number())));
        });
        return records;
    }

    private static ExtractedRecord number(ReadNumber number) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", number instanceof Candidate ? "quantity" : "numeral");
        fields.put("quote", number.sentence());
        fields.put("at", number.number().start());
        fields.put("text", number.text());
        switch (number) {
            case OtherNumber other -> fields.put("class", Code.of(other.number().kind()));
            case Candidate quantity -> {
                fields.put("name", quantity.name());
                fields.put("value", quantity.value().toPlainString());
                fields.put(
                        "high", quantity.high() == null ? null : quantity.high().toPlainString());
                fields.put("unit", quantity.number().unit());
                fields.put("period", quantity.period().toString());
                fields.put("measure", Code.of(quantity.measure()));
                fields.put("status", Code.of(quantity.status()));
                fields.put("bound", Code.of(quantity.bound()));
                fields.put(
                        "doubt",
                        quantity.doubts().stream().sorted().map(Code::of).toList());
            }
        }
        return new ExtractedRecord(fields);
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
