package workreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese numerals: one reading or none. */
class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({
        "零, 0",
        "〇, 0",
        "一, 1",
        "两, 2",
        "九, 9",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "九十九, 99",
        "一百, 100",
        "两百, 200",
        "一百零八, 108",
        "一百〇八, 108",
        "一百一十, 110",
        "一百十五, 115",
        "三百二十, 320",
        "三百二十一, 321",
        "一千零五, 1005",
        "一千零五十, 1050",
        "一千五百, 1500",
        "两千零二十二, 2022",
        "九千九百九十九, 9999",
        "十万, 100000",
        "两万, 20000",
        "一万零五百, 10500",
        "一万零五, 10005",
        "两万五千, 25000",
        "十二万三千四百五十六, 123456",
        "一百万, 1000000",
        "一亿, 100000000",
        "一亿零三百万, 103000000",
        "一亿三千万, 130000000",
        "一亿零五, 100000005",
        "一万亿, 1000000000000",
        "三万五千亿, 3500000000000",
        "三点五, 3.5",
        "十二点零五, 12.05",
        "零点五, 0.5",
        "三点五零, 3.50"
    })
    void areReadWhereTheyCanBeReadInOneWay(String text, BigDecimal value) {
        assertThat(ChineseNumeral.parse(text)).isEqualTo(Optional.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No number
                "",
                "百",
                "千",
                "万",
                "百万",
                "几十",
                "多",
                "点五",
                "三点",
                "五个",
                "5",
                // Several, or one spoken shorter than it is
                "三五",
                "七八",
                "十四五",
                "二〇二二",
                "一千五",
                "三百二",
                "一万五",
                "一亿五千",
                // Against the grammar
                "一千零五百",
                "二十零五",
                "三百零二十",
                "一万五百",
                "一零",
                "零五",
                "一百零",
                "十百",
                "一十十",
                "百一",
                "两十",
                "一百两",
                "两两",
                "两点五",
                "三点十",
                "三点五点五",
                "一亿亿",
                "一万万"
            })
    void areLeftWhereTheyAreNoneOrCouldBeAnother(String text) {
        assertThat(ChineseNumeral.parse(text)).isEmpty();
    }
}
