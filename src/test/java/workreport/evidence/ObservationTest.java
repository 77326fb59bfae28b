package workreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.check.InvalidModelException;
import workreport.check.Rule;
import workreport.check.Violation;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/** What an observation must fulfil, and what counts as a level. */
class ObservationTest {

    private static final Anchor ANCHOR = new Anchor("s1.p1", 0, 1);
    private static final Bilingual NOTE = new Bilingual("以任期末为准。", "The end of the term.");

    private static Observation observation(
            String period, Measure measure, String value, Bound bound, String wording, Basis basis) {
        return new Observation(
                Period.parse(period),
                measure,
                Status.ACTUAL,
                new BigDecimal(value),
                bound,
                wording,
                basis,
                ANCHOR,
                null,
                basis == Basis.INFERRED ? NOTE : null);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, LEVEL, ''",
        "2018..2021, LEVEL, NEEDS_YEAR",
        "2026, HELD, NEEDS_SPAN",
        "2022..2026, HELD, ''",
        "2021, SPAN_RATE, NEEDS_SPAN",
        "2018..2021, SPAN_RATE, ''",
        "2022, PROJECT_SIZE, ''",
        "2022..2026, PROJECT_SIZE, ''",
        "2021, TOTAL, ''",
        "2018..2021, TOTAL, ''",
        "2021, YEARLY_MEAN, NEEDS_SPAN",
        "2018..2021, YEARLY_MEAN, ''",
        "2021, GROWTH, ''",
        "2018..2021, GROWTH, ''",
        "2021, CHANGE, NEEDS_SPAN",
        "2018..2021, CHANGE, ''"
    })
    void measuresFitTheirPeriods(String period, Measure measure, String broken) {
        assertThat(broken(() -> observation(period, measure, "1", Bound.EXACT, "", Basis.STATED)))
                .isEqualTo(broken.isEmpty() ? List.of() : List.of(Rule.valueOf(broken)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "24.80, true",
        "123456789.123456, true",
        "0.1234567, false",
        "1E+3, false",
        "1234567890123456, false"
    })
    void valuesAreNoMorePreciseThanPrint(String value, boolean fine) {
        assertThat(broken(() -> observation("2021", Measure.LEVEL, value, Bound.EXACT, "", Basis.STATED)))
                .isEqualTo(fine ? List.of() : List.of(Rule.IMPRECISE_VALUE));
    }

    @Test
    void everythingBrokenIsToldAtOnce() {
        assertThat(broken(() -> new Observation(
                        Period.parse("2018..2021"),
                        Measure.LEVEL,
                        Status.ACTUAL,
                        new BigDecimal("1E+3"),
                        Bound.ABOUT,
                        " ",
                        Basis.INFERRED,
                        ANCHOR,
                        null,
                        null)))
                .containsExactly(Rule.NEEDS_YEAR, Rule.IMPRECISE_VALUE, Rule.WORDING_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, LEVEL, ACTUAL, 2021, true",
        "2021, LEVEL, TARGET, 2021, false",
        "2021, LEVEL, ACTUAL, 2017, false",
        "2018..2021, HELD, ACTUAL, 2021, true",
        "2018..2021, HELD, ACTUAL, 2020, false",
        "2018..2021, SPAN_RATE, ACTUAL, 2021, false",
        "2021, PROJECT_SIZE, ACTUAL, 2021, false",
        "2021, TOTAL, ACTUAL, 2021, false",
        "2018..2021, TOTAL, ACTUAL, 2021, false"
    })
    void onlyALevelOfThatYearAndStatusIsOne(String period, Measure measure, Status wanted, int year, boolean level) {
        assertThat(observation(period, measure, "1", Bound.EXACT, "", Basis.INFERRED)
                        .isLevel(wanted, year))
                .isEqualTo(level);
    }

    /** A level in another unit, such as an index, is not taken for one in the indicator's own. */
    @Test
    void anIndicatorsLevelIsInItsOwnUnit() {
        Observation index = new Observation(
                Period.year(2021),
                Measure.LEVEL,
                Status.ACTUAL,
                BigDecimal.TEN,
                Bound.EXACT,
                "",
                Basis.STATED,
                ANCHOR,
                "index",
                null);
        Observation yuan = observation("2021", Measure.LEVEL, "32432", Bound.EXACT, "", Basis.STATED);
        Indicator income = new Indicator(
                "income",
                new Bilingual("收入", "Income"),
                "livelihood",
                "yuan",
                Direction.HIGHER,
                Comparability.OK,
                null,
                List.of(index, yuan));

        assertThat(income.level(Status.ACTUAL, 2021)).contains(yuan);
        assertThat(income.level(Status.ACTUAL, 2017)).isEmpty();
        assertThat(Stream.of(index, yuan).map(income::unitOf)).containsExactly("index", "yuan");
    }

    private static List<Rule> broken(Runnable make) {
        InvalidModelException invalid = catchThrowableOfType(InvalidModelException.class, make::run);
        return invalid == null
                ? List.of()
                : invalid.violations().stream().map(Violation::rule).toList();
    }

    @Test
    void whatNobodyHasConfirmedIsKnownByItsState() {
        Observation known = observation("2021", Measure.LEVEL, "1", Bound.EXACT, "", Basis.STATED);
        Observation read = known.withState(State.READ);

        assertThat(known.state()).isEqualTo(State.ACCEPTED);
        assertThat(known.state().isConfirmed()).isTrue();
        assertThat(read.state()).isEqualTo(State.READ);
        assertThat(read.state().isConfirmed()).isFalse();
        assertThat(read.anchor()).isEqualTo(known.anchor());
        assertThat(broken(() -> known.withState(State.ENTERED))).containsExactly(Rule.STATE_MISFIT);
    }
}
