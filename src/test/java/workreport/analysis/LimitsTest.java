package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.analysis.Observations.growth;
import static workreport.analysis.Observations.observation;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Between which values a printed number leaves a quantity. */
class LimitsTest {

    @ParameterizedTest
    @CsvSource({
        "24.8, EXACT, 24.75, 24.85",
        "25.0, EXACT, 24.95, 25.05",
        "5673, EXACT, 5672.5, 5673.5",
        "7, ABOUT, 6.5, 7.5",
        "94, AT_LEAST, 94,",
        "270, OVER, 270,",
        "3.0, AT_MOST, , 3.0"
    })
    void aLevelLiesWhereItsDigitsAndItsBoundSay(String value, Bound bound, BigDecimal lower, BigDecimal upper) {
        assertThat(Limits.of(observation("2021", Measure.LEVEL, Status.ACTUAL, value, bound)))
                .isEqualTo(new Limits(lower, upper));
    }

    /** A fall by at least 5 percent is a change of −5 or less, one by at most 5 a change of −5 or more. */
    @ParameterizedTest
    @CsvSource({
        "-27.3, EXACT, -27.35, -27.25",
        "-5, ABOUT, -5.5, -4.5",
        "-5, AT_LEAST, , -5",
        "-5, OVER, , -5",
        "-5, AT_MOST, -5,",
        "5, AT_LEAST, 5,",
        "5, AT_MOST, , 5"
    })
    void theBoundOfADecreaseIsThatOfItsSize(String value, Bound bound, BigDecimal lower, BigDecimal upper) {
        assertThat(Limits.of(growth("2022", value, bound))).isEqualTo(new Limits(lower, upper));
    }
}
