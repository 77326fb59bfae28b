package workreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many digits what is computed from a printed number can have. */
class PrecisionTest {

    @ParameterizedTest
    @CsvSource({
        "26000.0013, 666.6667, 26000",
        "14666.6674, 666.6667, 14700",
        "2000.0001, 666.6667, 2000",
        "11000.0, 1000, 11000",
        "1.5, 0.5, 1.5",
        "1418.25, 0.25, 1418.3",
        "94, 0.1, 94",
        "6.6000033, 0.06666667, 6.60"
    })
    void aComputedFigureHasTheDigitsThatItCanHave(BigDecimal computed, BigDecimal step, BigDecimal known) {
        assertThat(Precision.known(computed, step, RoundingMode.HALF_UP)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"24.8, 0.1", "25, 1", "25.00, 0.01"})
    void aStepIsAUnitOfTheLastDecimal(BigDecimal printed, BigDecimal step) {
        assertThat(Precision.step(printed)).isEqualTo(step);
    }
}
