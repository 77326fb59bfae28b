package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.evidence.Report;
import workreport.ingest.Warning;
import workreport.ingest.Warning.Kind;

/** A warning about the text leads to its place. */
class WarningPlacesTest {

    private static final Report.TextFile SOURCE = new Report.TextFile("source.txt", "0".repeat(64), null);

    private static List<String> texts(Draft draft, Kind kind) {
        Report report = draft.report("report", SOURCE);
        Warning warning = draft.warnings().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        List<String> ids = WarningPlaces.of(warning, report);
        return report.allSections()
                .filter(section -> ids.contains(section.id()))
                .map(section -> section.heading())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> report.allParagraphs()
                        .filter(paragraph -> ids.contains(paragraph.id()))
                        .map(paragraph -> paragraph.text())
                        .toList());
    }

    @Test
    void aGapLeadsToTheHeadingBehindIt() {
        Draft draft = Drafts.below("一、2023年工作回顾", Drafts.text(), "三、2024年工作安排", Drafts.text());

        assertThat(texts(draft, Kind.NUMBERS_WITH_GAP)).containsExactly("2024年工作安排");
    }

    @Test
    void aTextThatBreaksOffLeadsToItsEnd() {
        Draft draft = Drafts.below("一、2023年工作回顾", Drafts.text(), "二、2024年工作安排", Drafts.text() + "我们还要继续推进");

        assertThat(texts(draft, Kind.TEXT_TRUNCATED)).containsExactly(Drafts.text() + "我们还要继续推进");
    }

    @Test
    void whatIsAboutTheFileLeadsNowhere() {
        Report report = Drafts.below("一、2023年工作回顾", Drafts.text()).report("report", SOURCE);

        assertThat(WarningPlaces.of(new Warning(Kind.OTHER_CHARSET, "GB18030"), report))
                .isEmpty();
    }
}
