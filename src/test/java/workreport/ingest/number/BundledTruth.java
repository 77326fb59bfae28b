package workreport.ingest.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.load.Json;
import workreport.load.ReportFile;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.measure.Unit;

/** What a person read in the bundled report, as the truth of other reports is written. */
final class BundledTruth {

    private final Report report = ReportFile.bundled();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, String> symbols = report.units().stream()
            .collect(Collectors.toMap(Unit::id, unit -> unit.symbol().zh()));
    private final StringBuilder text = new StringBuilder();

    BundledTruth() {
        report.opening().forEach(this::add);
        report.sections().forEach(this::add);
        report.closing().forEach(this::add);
    }

    /** The report's text, as the model has it. */
    String text() {
        return text.toString();
    }

    /** All numbers in digits, each at its place in the text. */
    JsonNode rows() {
        List<String> rows = new ArrayList<>();
        for (Indicator indicator : report.indicators()) {
            for (Observation each : indicator.observations()) {
                if (each.source() instanceof Source.InText source && isInDigits(source.anchor())) {
                    rows.add(row(indicator, each, source.anchor()));
                }
            }
        }
        return Json.read("[" + String.join(",", rows) + "]");
    }

    private String row(Indicator indicator, Observation each, Anchor anchor) {
        String upper = each.upper() == null ? "" : ".." + each.upper().toPlainString();
        String minus = each.sense() == Sense.DECREASE ? "-" : "";
        // The rules tell no such measures: each is the last year's level to them.
        boolean level = each.measure() == Measure.HELD
                || each.measure() == Measure.SPAN_RATE
                || each.measure() == Measure.PROJECT_SIZE;
        Period period = each.measure() == Measure.PROJECT_SIZE || !level
                ? each.period()
                : Period.year(each.period().to());
        String unit = each.measure() == Measure.GROWTH ? "%" : symbols.get(indicator.unitOf(each));
        return """
                {"offset":%d,"name":"%s","value":"%s","unit":"%s","period":"%s","measure":"%s","status":"%s","bound":"%s"}""".formatted(
                        starts.get(anchor.paragraph()) + anchor.start(),
                        indicator.name().zh(),
                        minus + each.value().toPlainString() + upper,
                        unit,
                        period,
                        level ? "level" : Code.of(each.measure()),
                        Code.of(each.status()),
                        Code.of(each.bound()));
    }

    private boolean isInDigits(Anchor anchor) {
        int start = starts.get(anchor.paragraph());
        return text.substring(start + anchor.start(), start + anchor.end())
                .chars()
                .anyMatch(Character::isDigit);
    }

    private void add(Section section) {
        text.append(section.number());
        starts.put(section.id(), text.length());
        text.append(section.heading()).append('\n');
        section.paragraphs().forEach(this::add);
        section.sections().forEach(this::add);
        section.closing().forEach(this::add);
    }

    private void add(Paragraph paragraph) {
        starts.put(paragraph.id(), text.length());
        text.append(paragraph.text()).append('\n');
    }
}
