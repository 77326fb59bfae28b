package workreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantities as reports print them. What is read is right; what could be wrong is not read. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        // Figures
        "24.8%, 24.8, %",
        "98.0%, 98.0, %",
        "25475元, 25475, 元",
        "2.8亿斤, 2.8, 亿斤",
        "80万头（只）, 80, 万头（只）",
        "50万千瓦, 50, 万千瓦",
        "2.5千瓦, 2.5, 千瓦",
        "3千人, 3, 千人",
        "5百万元, 5, 百万元",
        "1.2万亿元, 1.2, 万亿元",
        "600次/户, 600, 次/户",
        "20 个, 20, 个",
        "0.5, 0.5, ''",
        "0, 0, ''",
        "70, 70, ''",
        "1.5倍, 1.5, 倍",
        "3.5‰, 3.5, ‰",
        "45个工作日, 45, 个工作日",
        // Separators, and characters of another width
        "'1,590公里', 1590, 公里",
        "'1,234.5亿元', 1234.5, 亿元",
        "'1,234,567人', 1234567, 人",
        "'12，345元', 12345, 元",
        "２４．８％, 24.8, %",
        "'１，２３４户', 1234, 户",
        "1.50％, 1.50, %",
        // Percent in words, points, tenths
        "百分之三十, 30, %",
        "百分之五点六, 5.6, %",
        "百分之零点五, 0.5, %",
        "百分之百, 100, %",
        "百分之12.5, 12.5, %",
        "千分之三, 3, ‰",
        "2个百分点, 2, 个百分点",
        "两个百分点, 2, 个百分点",
        "0.3百分点, 0.3, 百分点",
        "三成, 3, 成",
        "三成五, 3.5, 成",
        "七成半, 7.5, 成",
        // Chinese numerals
        "两个, 2, 个",
        "三座, 3, 座",
        "零, 0, ''",
        "十个, 10, 个",
        "十五条, 15, 条",
        "三百二十户, 320, 户",
        "一千零五人, 1005, 人",
        "三千亩, 3000, 亩",
        "三千瓦, 3, 千瓦",
        "三千千瓦, 3000, 千瓦",
        "两万, 2, 万",
        "两万亩, 2, 万亩",
        "两万五千里, 25000, 里",
        "三百万亩, 300, 万亩",
        "五十万千瓦, 50, 万千瓦",
        "一亿三千万元, 13000, 万元",
        "三万亿元, 3, 万亿元",
        "三点五亿元, 3.5, 亿元",
        // And a half
        "一年半, 1.5, 年",
        "3倍半, 3.5, 倍",
        "两个半月, 2.5, 个月",
        "一个半小时, 1.5, 个小时",
        "两个半, 2.5, 个"
    })
    void areReadAsPrinted(String text, BigDecimal value, String unit) {
        assertThat(Quantity.parse(text)).isEqualTo(Optional.of(new Quantity(value, null, unit, Bound.EXACT, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "10亿多元, 10, 亿元, OVER, 多",
        "4万多亿元, 4, 万亿元, OVER, 多",
        "3.1万余人, 3.1, 万人, OVER, 余",
        "5700多亿元, 5700, 亿元, OVER, 多",
        "8400多万人次, 8400, 万人次, OVER, 多",
        "540余亩, 540, 亩, OVER, 余",
        "10万余吨, 10, 万吨, OVER, 余",
        "1700多万, 1700, 万, OVER, 多",
        "一千多种, 1000, 种, OVER, 多",
        "三十多万人, 30, 万人, OVER, 多",
        "一万多人, 1, 万人, OVER, 多",
        "百分之九十多, 90, %, OVER, 多",
        "3万有余, 3, 万, OVER, 有余",
        "5年多, 5, 年, OVER, 多",
        "3个多月, 3, 个月, OVER, 多",
        "二十来个, 20, 个, ABOUT, 来",
        "7%左右, 7, %, ABOUT, 左右",
        "90万亩以上, 90, 万亩, AT_LEAST, 以上",
        "百分之九十以上, 90, %, AT_LEAST, 以上",
        "5.5万口以内, 5.5, 万口, AT_MOST, 以内",
        "3%以下, 3, %, AT_MOST, 以下"
    })
    void areBoundByAWordInsideOrAtTheEnd(String text, BigDecimal value, String unit, Bound bound, String wording) {
        assertThat(Quantity.parse(text)).isEqualTo(Optional.of(new Quantity(value, null, unit, bound, wording)));
    }

    @ParameterizedTest
    @CsvSource({
        "4.5%—5%, 4.5, 5, %, EXACT",
        "5%——5.5%, 5, 5.5, %, EXACT",
        "4.5—5%, 4.5, 5, %, EXACT",
        "1-2家, 1, 2, 家, EXACT",
        "1—2家, 1, 2, 家, EXACT",
        "3～5个, 3, 5, 个, EXACT",
        "3~5个, 3, 5, 个, EXACT",
        "3－5个, 3, 5, 个, EXACT",
        "3至5个, 3, 5, 个, EXACT",
        "三至五个, 3, 5, 个, EXACT",
        "１—２家, 1, 2, 家, EXACT",
        "'1,000—1,500元', 1000, 1500, 元, EXACT",
        "3—5万亩, 3, 5, 万亩, EXACT",
        "3万—5万亩, 3, 5, 万亩, EXACT",
        "3万亩—5万亩, 3, 5, 万亩, EXACT",
        "8000万—1亿元, 0.8000, 1, 亿元, EXACT",
        "8000万元至1.2亿元, 0.8000, 1.2, 亿元, EXACT",
        "百分之五至六, 5, 6, %, EXACT",
        "百分之五至百分之六, 5, 6, %, EXACT",
        "5%—6%左右, 5, 6, %, ABOUT"
    })
    void haveTwoEndsWhereTheyAreRanges(String text, BigDecimal lower, BigDecimal upper, String unit, Bound bound) {
        assertThat(Quantity.parse(text))
                .get()
                .extracting(Quantity::value, Quantity::upper, Quantity::unit, Quantity::bound)
                .containsExactly(lower, upper, unit, bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No number, or not from the first character on
                "",
                "%",
                "元",
                "约24%",
                "第24",
                "-3%",
                " 24",
                ".5",
                "百",
                "百个",
                "万名",
                "多个",
                "数十个",
                "几十个",
                "十几个",
                "10几个",
                "上百个",
                // More than one
                "24.1%提高到24.8%",
                "22.7:30.3:47",
                "2×35万千瓦",
                "1+3+N",
                "1-2-3",
                "110-220-330千伏",
                "3亿5000万元",
                "3千5百人",
                "24.8%，30个",
                "三三",
                "两点一线",
                "三分之一",
                "万分之三",
                "两个4A",
                // Spoken shorter than it is, or about
                "三五个",
                "一千五",
                "二百五",
                "一万五千瓦",
                "十四五",
                // Digits that group as no number does
                "1,59公里",
                "12,345,67",
                "1,2345",
                "1234,567",
                "'1,234，567'",
                "007",
                "1.2.3",
                "5.",
                "1234567890123456",
                "1.2345678",
                // Words that could be part of a name
                "半年",
                "半径",
                "一半",
                "一大半",
                "3个半挂车",
                "1.5年半",
                "一万年多半",
                // Two bounds
                "10多亿元左右",
                "300多户以上",
                "3—5万多亩",
                "3多—5个",
                // Ranges that go down, to nowhere, or over two kinds
                "5%—4%",
                "5—5%",
                "5%—",
                "—5%",
                "5%—6",
                "5元—6个",
                "1万—2亩",
                "2—3—4",
                "百分之五至六个",
                "百分之五个"
            })
    void areNotReadWhereNoneOrMoreThanOneStands(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"增长11.5%左右, 2, 11.5, 6", "共３２０户, 1, 320, 4", "超一亿三千万元, 1, 13000, 5", "其中三点五亿元, 2, 3.5, 5", "5个, 0, 5, 1"
    })
    void aNumberAloneIsReadWhereItStands(String text, int start, BigDecimal value, int end) {
        assertThat(Figure.at(text, start)).isEqualTo(Optional.of(new Figure(value, end)));
    }
}
