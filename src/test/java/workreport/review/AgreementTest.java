package workreport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.review.Agreement.Field;
import workreport.review.Agreement.OfField;

/** How far two people agree, reckoned by hand. */
class AgreementTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    private static Judgement said(int number, Decision decision, String who) {
        return new Judgement(new NumberKey(number + "个", 0, String.valueOf(number), 0), decision, who, NOON);
    }

    private static Decision states(Status status, String value) {
        return new Decision.Accepted(new Statement(
                "项目", new BigDecimal(value), null, "个", Period.year(2021), Measure.LEVEL, status, Bound.EXACT));
    }

    private static OfField of(Field field, Agreement agreement) {
        return agreement.fields().stream()
                .filter(each -> each.field() == field)
                .findFirst()
                .orElseThrow();
    }

    /** The example of many textbooks: 20 times both yes, 15 times both no, 5 and 10 times not the same: kappa is 0.4. */
    @Test
    void kappaOfATextbook() {
        ReviewLog one = ReviewLog.empty("r");
        ReviewLog other = ReviewLog.empty("r");
        for (int number = 0; number < 50; number++) {
            Status first = number < 25 ? Status.ACTUAL : Status.TARGET;
            Status second = number < 20 || 25 <= number && number < 35 ? Status.ACTUAL : Status.TARGET;
            one = one.with(said(number, states(first, "3"), "A"), NOON);
            other = other.with(said(number, states(second, "3.0"), "B"), NOON);
        }

        Agreement agreement = Agreement.of(one, other);

        assertThat(agreement.both()).isEqualTo(50);
        assertThat(of(Field.STATUS, agreement).share()).hasValue(0.7);
        assertThat(of(Field.STATUS, agreement).kappa().orElseThrow()).isCloseTo(0.4, within(1e-9));
        assertThat(of(Field.VALUE, agreement).same()).isEqualTo(50);
        assertThat(of(Field.VALUE, agreement).kappa()).isEmpty();
        assertThat(of(Field.UNIT, agreement).kappa()).isEmpty();
        assertThat(of(Field.EVERYTHING, agreement).same()).isEqualTo(35);
    }

    @Test
    void onlyWhatBothHaveSeenCounts() {
        ReviewLog one = ReviewLog.empty("r")
                .with(said(1, states(Status.ACTUAL, "1"), "A"), NOON)
                .with(said(2, new Decision.NoQuantity(), "A"), NOON)
                .with(said(3, new Decision.NoQuantity(), "A"), NOON);
        ReviewLog other = ReviewLog.empty("r")
                .with(said(2, new Decision.NoQuantity(), "B"), NOON)
                .with(said(3, states(Status.ACTUAL, "3"), "B"), NOON)
                .with(said(4, states(Status.ACTUAL, "4"), "B"), NOON);

        Agreement agreement = Agreement.of(one, other);

        assertThat(agreement.both()).isEqualTo(2);
        assertThat(of(Field.QUANTITY, agreement).same()).isEqualTo(1);
        assertThat(of(Field.QUANTITY, agreement).kappa().orElseThrow()).isCloseTo(0, within(1e-9));
        assertThat(of(Field.NAME, agreement).share()).isEmpty();
    }

    @Test
    void reviewsOfTwoReportsAreNotCompared() {
        assertThatThrownBy(() -> Agreement.of(ReviewLog.empty("r"), ReviewLog.empty("s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("r is not s");
    }
}
