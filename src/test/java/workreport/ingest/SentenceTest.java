package workreport.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static List<String> texts(String text) {
        return Sentence.of(text, 0).stream().map(Sentence::text).toList();
    }

    @Test
    void sentencesEndInAMark() {
        assertThat(texts("办好实事。各位代表！能否办好？一定能。")).containsExactly("办好实事。", "各位代表！", "能否办好？", "一定能。");
    }

    @Test
    void aQuotationStaysWhole() {
        assertThat(texts("总书记指出：“人民至上。生命至上。”我们牢记在心。")).containsExactly("总书记指出：“人民至上。生命至上。”我们牢记在心。");
    }

    @Test
    void aQuotationMarkThatWasForgottenEndsByItself() {
        String longText = "全县上下坚持稳中求进。".repeat(20);

        assertThat(texts("落实“三项制度。" + longText)).hasSizeGreaterThan(5);
    }

    @Test
    void offsetsCountFromTheBeginningOfTheText() {
        String text = "一是办好实事。  二是办好大事。";

        assertThat(Sentence.of(text, 0))
                .allSatisfy(sentence -> assertThat(text.substring(sentence.start(), sentence.end()))
                        .isEqualTo(sentence.text()));
        assertThat(Sentence.of(text, 2).getFirst().text()).isEqualTo("办好实事。");
    }
}
