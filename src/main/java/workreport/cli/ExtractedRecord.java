package workreport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.check.Code;
import workreport.document.Section;
import workreport.evidence.Report.Speaker;
import workreport.evidence.State;
import workreport.ingest.Warning;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.NumberReader;
import workreport.ingest.number.OtherNumber;
import workreport.ingest.number.PlacedNumber;
import workreport.ingest.number.ReadNumber;
import workreport.ingest.number.ReadingQuality;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.HeadingRule;
import workreport.ingest.outline.PlaceName;
import workreport.ingest.report.NumbersOfDraft;

/**
 * One thing that was read out of a file: the report itself, a heading of it, or a number.
 *
 * @param fields by their names, in the order in which they are written
 */
record ExtractedRecord(Map<String, @Nullable Object> fields) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The records of one file: the report, then its headings and numbers in the order of the text. */
    static List<ExtractedRecord> of(String file, Draft draft) {
        List<ExtractedRecord> records = new ArrayList<>();
        List<Candidate> quantities = new ArrayList<>();
        PlaceName place = draft.place();
        Catalogue catalogue =
                place == null ? Catalogue.standard() : Catalogue.standard().of(place.name());
        NumbersOfDraft.read(draft, part -> {
            Section section = part.section();
            if (section != null) {
                records.add(heading(section, draft));
            }
            for (PlacedNumber each : part.numbers()) {
                records.add(number(each.number(), part.under(), catalogue));
                if (each.number() instanceof Candidate quantity) {
                    quantities.add(quantity);
                }
            }
        });
        records.addFirst(report(file, draft, ReadingQuality.of(quantities)));
        return records;
    }

    private static ExtractedRecord number(ReadNumber number, String section, Catalogue catalogue) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", number instanceof Candidate ? "quantity" : "numeral");
        fields.put("quote", number.sentence());
        fields.put("at", number.number().start());
        fields.put("text", number.text());
        switch (number) {
            case OtherNumber other -> fields.put("class", Code.of(other.number().kind()));
            case Candidate quantity -> {
                fields.put("name", quantity.name());
                fields.put("catalogue_id", entry(quantity, catalogue));
                fields.put("value", quantity.value().toPlainString());
                fields.put(
                        "high", quantity.high() == null ? null : quantity.high().toPlainString());
                fields.put("unit", quantity.number().unit());
                fields.put("period", quantity.period().toString());
                fields.put("measure", Code.of(quantity.measure()));
                fields.put("status", Code.of(quantity.status()));
                fields.put("bound", Code.of(quantity.bound()));
                fields.put("tone", quantity.tone());
                fields.put("rules", quantity.rules().stream().map(Code::of).toList());
                fields.put(
                        "doubt",
                        quantity.doubts().stream().sorted().map(Code::of).toList());
                fields.put("state", Code.of(State.READ));
                fields.put("section", section);
            }
        }
        return new ExtractedRecord(fields);
    }

    private static @Nullable String entry(Candidate quantity, Catalogue catalogue) {
        return catalogue
                .find(quantity.name(), quantity.number().unit(), quantity.measure())
                .map(Entry::id)
                .orElse(null);
    }

    private static ExtractedRecord report(String file, Draft draft, ReadingQuality quality) {
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
        fields.put("quantities", quality.quantities());
        fields.put("doubted", quality.doubted());
        fields.put("expected_errors", quality.expectedErrors());
        fields.put("rules_version", NumberReader.VERSION);
        return new ExtractedRecord(fields);
    }

    /** A heading of the report, or the beginning of what is annexed to it, which no rule had to find. */
    private static ExtractedRecord heading(Section section, Draft draft) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        HeadingRule rule = draft.rules().get(section.id());
        fields.put("kind", rule == null ? "annex" : "heading");
        fields.put("level", section.level());
        fields.put("number", section.number());
        fields.put("text", section.heading());
        fields.put("rule", rule == null ? null : Code.of(rule));
        return new ExtractedRecord(fields);
    }

    /** As one line of JSON. */
    String json() {
        return MAPPER.writeValueAsString(fields);
    }
}
