package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ingest.outline.Label.Kind;

class LabelTest {

    @ParameterizedTest
    @CsvSource({
        "一、工作回顾, CHINESE, 1, 一、",
        "十二、其他, CHINESE, 12, 十二、",
        "一．工作回顾, CHINESE, 1, 一．",
        "（三）改善民生, BRACKETED, 3, （三）",
        "(三)改善民生, BRACKETED, 3, (三)",
        "（十一）改善民生, BRACKETED, 11, （十一）",
        "1．医疗卫生, ARABIC, 1, 1．",
        "10.除险保安, ARABIC, 10, 10.",
        "2、养老帮困, ARABIC, 2, 2、",
        "（2）养老帮困, BRACKETED_ARABIC, 2, （2）",
        "③关爱儿童, CIRCLED, 3, ③",
        "——经济运行平稳, DASH, 0, ——",
        "--经济运行平稳, DASH, 0, --",
        "一是发展质量不高, ORDINAL, 1, 一是",
        "三要狠抓落实, ORDINAL, 3, 三要",
        "第二，扩大开放, ORDER, 2, 第二，",
        "第一部分 过去五年, PART, 1, 第一部分",
    })
    void whatStandsBeforeAHeadingIsTold(String line, Kind kind, int value, String text) {
        assertThat(Label.at(line)).hasValueSatisfying(label -> {
            assertThat(label.kind()).isEqualTo(kind);
            assertThat(label.value()).isEqualTo(value);
            assertThat(label.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022年工作回顾", "1.5万人就业", "一、二、三产业协调发展", "一、二产业", "一......", "一般公共预算收入", "三是否达标", "工作回顾", "一"})
    void whatOnlyLooksLikeOneIsNone(String line) {
        assertThat(Label.at(line)).isEmpty();
    }

    @Test
    void whiteSpaceBehindItBelongsToIt() {
        assertThat(Label.at("—— 这是五年", Kind.DASH)).hasValueSatisfying(label -> {
            assertThat(label.text()).isEqualTo("——");
            assertThat(label.length()).isEqualTo(3);
        });
    }
}
