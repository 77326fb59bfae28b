package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ingest.outline.Drafts.below;
import static workreport.ingest.outline.Drafts.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.ingest.Warning;
import workreport.ingest.Warning.Kind;

class SanityCheckTest {

    private static List<Kind> kinds(Draft draft) {
        return draft.warnings().stream().map(Warning::kind).toList();
    }

    @Test
    void aSoundOutlineRaisesNoDoubt() {
        assertThat(below("一、2023年工作回顾", "（一）经济", text(), "（二）民生", text(), "二、2024年工作安排", text())
                        .warnings())
                .isEmpty();
    }

    @Test
    void aNumberLeftOutIsTold() {
        Draft draft = below("一、2023年工作回顾", "（一）经济", text(), "（三）民生", text(), "二、2024年工作安排", text());

        assertThat(draft.warnings()).containsExactly(new Warning(Kind.NUMBERS_WITH_GAP, "（三）民生"));
    }

    @Test
    void aNumberedLineThatIsNoHeadingIsTold() {
        Draft draft = below("一、2023年工作回顾", "（一）经济", text(), "（七）民生", text(), "二、2024年工作安排", text());

        assertThat(draft.warnings()).containsExactly(new Warning(Kind.NUMBERED_LINES_LEFT, "1"));
    }

    @Test
    void aLongTextWithFewHeadingsIsTold() {
        Draft draft = below("一、2023年工作回顾", text().repeat(100), "二、2024年工作安排", text().repeat(100));

        assertThat(kinds(draft)).containsExactly(Kind.FEW_HEADINGS);
    }

    @Test
    void aTextWithoutChaptersIsTold() {
        assertThat(kinds(below(text().repeat(200)))).contains(Kind.NO_CHAPTERS);
    }

    @Test
    void aTextThatBreaksOffIsTold() {
        Draft draft = below("一、2023年工作回顾", text(), "二、2024年工作安排", text() + "我们要继续深入推进各项改革，确保");

        assertThat(kinds(draft)).containsExactly(Kind.TEXT_TRUNCATED);
    }
}
