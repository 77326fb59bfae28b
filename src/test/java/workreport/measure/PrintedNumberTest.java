package workreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as a report prints them, with what follows the digits. */
class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource({
        "24.8%, 24.8, %",
        "98.0%, 98.0, %",
        "25475元, 25475, 元",
        "10亿多元, 10, 亿多元",
        "2.8亿斤, 2.8, 亿斤",
        "80万头（只）, 80, 万头（只）",
        "0.5, 0.5, ''",
        "70, 70, ''",
        "两个, 2, 个",
        "三座, 3, 座",
        "零, 0, ''",
        "十个, 10, 个"
    })
    void areReadWithTheirDecimals(String text, BigDecimal value, String rest) {
        assertThat(PrintedNumber.parse(text)).isEqualTo(Optional.of(new PrintedNumber(value, rest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "约24%",
                "24.1%提高到24.8%",
                "1,590公里",
                "-3%",
                "十四",
                "二十个",
                "三三",
                "百",
                "多个",
                "２４%",
                ".5",
                "1234567890123456",
                "1.2345678",
                " 24"
            })
    void areNotSeenWhereNoneOrMoreThanOneStands(String text) {
        assertThat(PrintedNumber.parse(text)).isEmpty();
    }
}
