package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.evidence.Report;
import workreport.ingest.Warning;

/** Where in a report a warning about its text leads. */
public final class WarningPlaces {

    private static final char LOST = '\uFFFD';

    private WarningPlaces() {}

    /** The ids of the sections and paragraphs that it is about, in the order of the text; none if it is about the file. */
    public static List<String> of(Warning warning, Report report) {
        return switch (warning.kind()) {
            case NUMBERS_WITH_GAP ->
                report.allSections()
                        .filter(section -> (section.number() + section.heading()).equals(warning.detail()))
                        .map(section -> section.id())
                        .limit(1)
                        .toList();
            case NUMBERED_LINES_LEFT ->
                report.allParagraphs()
                        .filter(paragraph -> paragraph.role() == ParagraphRole.TEXT && isNumbered(paragraph.text()))
                        .map(Paragraph::id)
                        .toList();
            case TEXT_TRUNCATED -> last(report, warning.detail()).map(List::of).orElse(List.of());
            case CHARACTERS_LOST ->
                report.allParagraphs()
                        .filter(paragraph -> paragraph.text().indexOf(LOST) >= 0)
                        .map(Paragraph::id)
                        .toList();
            case PART_DAMAGED,
                    NUMBERS_MISSING,
                    PAGES_WITHOUT_TEXT,
                    OTHER_CHARSET,
                    FEW_HEADINGS,
                    NO_CHAPTERS,
                    EMBEDDED_DOCUMENTS,
                    MEND_LOST -> List.of();
        };
    }

    private static boolean isNumbered(String text) {
        return Label.at(text)
                .filter(label -> label.kind() == Label.Kind.CHINESE || label.kind() == Label.Kind.BRACKETED)
                .isPresent();
    }

    /** What ends with these words, last of all. */
    private static Optional<String> last(Report report, String words) {
        List<String> found = new ArrayList<>();
        report.walk(
                section -> {
                    if (section.heading().endsWith(words)) {
                        found.add(section.id());
                    }
                },
                paragraph -> {
                    if (paragraph.text().endsWith(words)) {
                        found.add(paragraph.id());
                    }
                });
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }
}
