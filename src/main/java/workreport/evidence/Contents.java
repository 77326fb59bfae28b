package workreport.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.document.Paragraph;
import workreport.document.Section;

/** Where everything stands in a report: which section holds what, and what holds the section. */
public final class Contents {

    private final Report report;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Section> parents = new HashMap<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Section> holders = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    /** The indicators in each section and below it, by the section's id. */
    private final Map<String, List<Indicator>> inside = new HashMap<>();

    public Contents(Report report) {
        this.report = report;
        report.allSections().forEach(section -> {
            sections.put(section.id(), section);
            section.sections().forEach(child -> parents.put(child.id(), section));
            section.paragraphs().forEach(paragraph -> holders.put(paragraph.id(), section));
            section.closing().forEach(paragraph -> holders.put(paragraph.id(), section));
        });
        report.allParagraphs().forEach(paragraph -> paragraphs.put(paragraph.id(), paragraph));
        report.indicators().forEach(this::place);
    }

    private void place(Indicator indicator) {
        indicators.put(indicator.id(), indicator);
        for (Observation observation : indicator.observations()) {
            for (Section step = holder(observation).orElse(null); step != null; step = parents.get(step.id())) {
                List<Indicator> there = inside.computeIfAbsent(step.id(), _ -> new ArrayList<>());
                if (there.isEmpty() || there.getLast() != indicator) {
                    there.add(indicator);
                }
            }
        }
    }

    public Report report() {
        return report;
    }

    public Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    public Optional<Paragraph> paragraph(String id) {
        return Optional.ofNullable(paragraphs.get(id));
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    public Optional<Theme> theme(String id) {
        return report.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** Whether an id names anything in the report: a section, paragraph, indicator or theme. */
    public boolean isKnown(String id) {
        return section(id).isPresent()
                || paragraph(id).isPresent()
                || indicator(id).isPresent()
                || theme(id).isPresent();
    }

    /** The section that holds a paragraph directly; none for the opening and the closing of the report. */
    public Optional<Section> holder(String paragraphId) {
        return Optional.ofNullable(holders.get(paragraphId));
    }

    /** The section that directly holds an observation; none if it is outside all sections or not in the text. */
    public Optional<Section> holder(Observation observation) {
        return observation.anchor().flatMap(anchor -> holder(anchor.paragraph()));
    }

    /** The section that an id names, or that holds the paragraph it names. */
    public Optional<Section> sectionAt(String id) {
        return section(id).or(() -> holder(id));
    }

    /** The section right above; none for a chapter. */
    public Optional<Section> parent(Section section) {
        return Optional.ofNullable(parents.get(section.id()));
    }

    /** From the chapter down to the section itself. */
    public List<Section> path(Section section) {
        Deque<Section> path = new ArrayDeque<>();
        for (Section step = section; step != null; step = parents.get(step.id())) {
            path.addFirst(step);
        }
        return List.copyOf(path);
    }

    /** The sentence that an observation stands in; empty for one that is not in the text. */
    public Optional<String> sentence(Observation observation) {
        return observation.anchor().map(anchor -> {
            Paragraph paragraph = paragraphs.get(anchor.paragraph());
            return paragraph.at(paragraph.sentenceAround(anchor));
        });
    }

    /** The number as the text prints it; empty for an observation that is not in the text. */
    public Optional<String> printed(Observation observation) {
        return observation
                .anchor()
                .map(anchor -> paragraphs.get(anchor.paragraph()).at(anchor));
    }

    /** The indicators with an observation inside a section or below it, in the order of the file. */
    public List<Indicator> indicatorsIn(Section section) {
        return Collections.unmodifiableList(inside.getOrDefault(section.id(), List.of()));
    }
}
