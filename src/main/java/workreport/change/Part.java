package workreport.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.language.Words;

/**
 * A section with its own text, without that of the sections in it; or what stands before the first chapter or after the last.
 *
 * @param id the section's; empty for what stands in none
 * @param number as printed; empty for an unnumbered section
 * @param title without its number; empty for what stands in no section
 * @param level 1 for a chapter; 0 for what stands in none
 * @param chapter the place of its chapter among the report's, from 1 on; 0 before the first, one more than the last behind it
 * @param whole all of its text, that of the sections in it too
 */
public record Part(
        String id, String number, String title, int level, int chapter, List<Sentence> sentences, String whole) {

    public Part {
        sentences = List.copyOf(sentences);
    }

    /** The parts of a report, in the order of its text. */
    static List<Part> of(Report report) {
        List<Part> parts = new ArrayList<>();
        addLoose(report.opening(), 0, parts);
        int chapter = 0;
        for (Section section : report.sections()) {
            chapter++;
            add(section, chapter, parts);
        }
        addLoose(report.closing(), chapter + 1, parts);
        return parts;
    }

    private static void addLoose(List<Paragraph> paragraphs, int chapter, List<Part> parts) {
        if (!paragraphs.isEmpty()) {
            parts.add(new Part("", "", "", 0, chapter, sentences(paragraphs.stream()), text(paragraphs.stream())));
        }
    }

    private static void add(Section section, int chapter, List<Part> parts) {
        parts.add(new Part(
                section.id(),
                section.number(),
                section.title(),
                section.level(),
                chapter,
                sentences(Stream.concat(section.paragraphs().stream(), section.closing().stream())),
                text(section.text())));
        section.sections().forEach(child -> add(child, chapter, parts));
    }

    private static List<Sentence> sentences(Stream<Paragraph> paragraphs) {
        return paragraphs.flatMap(paragraph -> Sentence.of(paragraph).stream()).toList();
    }

    private static String text(Stream<Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        return text.toString();
    }

    /** What to call it: its number and title, or where it stands. */
    public String name(Words words) {
        if (level > 0) {
            return number + title;
        }
        return words.say(chapter == 0 ? "changes.opening" : "changes.closing");
    }
}
