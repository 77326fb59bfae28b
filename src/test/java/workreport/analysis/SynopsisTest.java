package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.analysis.Readings.YEARS;
import static workreport.analysis.Readings.current;
import static workreport.analysis.Readings.goal;
import static workreport.analysis.Readings.indicator;
import static workreport.analysis.Readings.reading;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.analysis.Synopsis.Column;
import workreport.model.Bound;
import workreport.model.Direction;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Status;

/** Which column of a table a reading stands in. */
class SynopsisTest {

    private static Synopsis synopsis(Reading... readings) {
        return Synopsis.of(indicator(Direction.HIGHER, readings), YEARS);
    }

    @Test
    void aReadingStandsWhereItsPeriodEnds() {
        Reading sum = reading("2018..2021", Measure.TOTAL, Status.ACTUAL, "9", Bound.EXACT);
        Reading planned = reading("2022..2026", Measure.TOTAL, Status.TARGET, "14", Bound.EXACT);
        Synopsis synopsis = synopsis(planned, sum, current("2"), goal("3"));

        assertThat(synopsis.baseline()).isEmpty();
        assertThat(synopsis.current()).containsExactly(current("2"), sum);
        assertThat(synopsis.next()).isEmpty();
        assertThat(synopsis.goal()).containsExactly(goal("3"), planned);
    }

    @Test
    void aLevelHeldOverYearsStandsInTheColumnOfEachOfThem() {
        Reading held = reading("2022..2026", Measure.HELD, Status.TARGET, "94", Bound.AT_LEAST);
        Reading kept = reading("2017..2021", Measure.HELD, Status.ACTUAL, "93", Bound.EXACT);
        Synopsis synopsis = synopsis(held, kept);

        assertThat(synopsis.baseline()).containsExactly(kept);
        assertThat(synopsis.current()).containsExactly(kept);
        assertThat(synopsis.next()).containsExactly(held);
        assertThat(synopsis.goal()).containsExactly(held);
    }

    @Test
    void aProjectsSizeStandsInNone() {
        Synopsis synopsis = synopsis(
                reading("2021", Measure.PROJECT_SIZE, Status.ACTUAL, "50", Bound.EXACT),
                reading("2022", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT),
                reading("2022..2026", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT));

        assertThat(Stream.of(Column.values())).noneMatch(synopsis::has);
    }
}
