package workreport.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.check.InvalidModelException;

/** The sentence around a stretch of text. */
class ParagraphTest {

    private static final String TEXT = "覆盖率达24.8%，稳住。建成3座！能行吗？还有5个；完";

    @ParameterizedTest
    @CsvSource({
        "24.8%, 覆盖率达24.8%，稳住。",
        "覆盖率, 覆盖率达24.8%，稳住。",
        "稳住。, 覆盖率达24.8%，稳住。",
        "3座, 建成3座！",
        "座！, 建成3座！",
        "能, 能行吗？",
        "5个, 还有5个；完",
        "完, 还有5个；完",
        "3座！能行, 建成3座！能行吗？",
        "。建, 覆盖率达24.8%，稳住。建成3座！"
    })
    void endsAtItsMarkAndStartsBehindTheOneBefore(String stretch, String sentence) {
        Paragraph paragraph = new Paragraph("s1.p1", ParagraphRole.TEXT, TEXT);
        int start = TEXT.indexOf(stretch);

        Anchor around = paragraph.sentenceAround(new Anchor("s1.p1", start, start + stretch.length()));

        assertThat(around.paragraph()).isEqualTo("s1.p1");
        assertThat(paragraph.at(around)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B", "一\n二", "一\t二", "一\u2028二", "一\uFEFF", "一\uD840二"})
    void showsNothingThatCannotBeSeen(String text) {
        assertThatThrownBy(() -> new Paragraph("s1.p1", ParagraphRole.TEXT, text))
                .isInstanceOf(InvalidModelException.class);
    }

    @Test
    void mayHoldCharactersBeyondTheFirstPlane() {
        assertThat(new Paragraph("s1.p1", ParagraphRole.TEXT, "𠮷").text()).isEqualTo("𠮷");
    }
}
