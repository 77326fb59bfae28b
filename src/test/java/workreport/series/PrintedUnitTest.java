package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedUnitTest {

    @ParameterizedTest
    @CsvSource({
        "亿元, 元, 100000000",
        "万亿元, 元, 1000000000000",
        "万人次, 人次, 10000",
        "千瓦, 千瓦, 1",
        "万千瓦, 千瓦, 10000",
        "公里, 公里, 1",
        "％, %, 1",
        "万, '', 10000"
    })
    void theMultiplierIsTakenOff(String printed, String base, String factor) {
        PrintedUnit unit = PrintedUnit.of(printed);

        assertThat(unit.base()).isEqualTo(base);
        assertThat(unit.factor()).isEqualByComparingTo(factor);
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, 万元, true",
        "元, 美元, false",
        "个, 家, true",
        "个, 人, false",
        "亩, 公顷, false",
        "家, 所, false",
        "万, 万人, true"
    })
    void whatMayBeSetSideBySide(String one, String other, boolean fits) {
        assertThat(PrintedUnit.of(one).fit(PrintedUnit.of(other)) > 0).isEqualTo(fits);
        assertThat(PrintedUnit.of(other).fit(PrintedUnit.of(one)) > 0).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2.8, 万平方米, 平方米, 28000", "7000, 平方米, 万平方米, 0.7"})
    void valuesAreConverted(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(PrintedUnit.of(from).convert(value, PrintedUnit.of(to))).isEqualByComparingTo(expected);
    }
}
