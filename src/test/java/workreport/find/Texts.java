package workreport.find;

import java.util.List;
import java.util.stream.IntStream;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.load.ReportFile;

/** Reports made of given texts. */
public final class Texts {

    private static final Report BUNDLED = ReportFile.bundled();

    private Texts() {}

    /** A report that has only an opening of these paragraphs, p0 and on. */
    static Contents of(String... texts) {
        List<Paragraph> paragraphs = IntStream.range(0, texts.length)
                .mapToObj(i -> new Paragraph("p" + i, ParagraphRole.TEXT, texts[i]))
                .toList();
        return new Contents(report(paragraphs, List.of(), List.of()));
    }

    /** The bundled text so many times over. */
    public static Contents times(int times) {
        List<Section> sections = IntStream.range(0, times)
                .boxed()
                .flatMap(i -> BUNDLED.sections().stream().map(section -> copy(section, i + "-")))
                .toList();
        return new Contents(report(BUNDLED.opening(), sections, BUNDLED.closing()));
    }

    private static Section copy(Section section, String prefix) {
        return new Section(
                prefix + section.id(),
                section.number(),
                section.heading(),
                section.headingEn(),
                section.shortName(),
                section.level(),
                section.runIn(),
                section.gistEn(),
                copy(section.paragraphs(), prefix),
                section.sections().stream().map(child -> copy(child, prefix)).toList(),
                copy(section.closing(), prefix));
    }

    private static List<Paragraph> copy(List<Paragraph> paragraphs, String prefix) {
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(prefix + paragraph.id(), paragraph.role(), paragraph.text()))
                .toList();
    }

    private static Report report(List<Paragraph> opening, List<Section> sections, List<Paragraph> closing) {
        return new Report(
                BUNDLED.id(),
                BUNDLED.title(),
                BUNDLED.place(),
                BUNDLED.body(),
                BUNDLED.speaker(),
                BUNDLED.delivered(),
                BUNDLED.published(),
                BUNDLED.textFile(),
                BUNDLED.milestones(),
                BUNDLED.themes(),
                opening,
                sections,
                closing,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BUNDLED.units());
    }
}
