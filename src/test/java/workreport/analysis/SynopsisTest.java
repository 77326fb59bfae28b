package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.analysis.Observations.YEARS;
import static workreport.analysis.Observations.current;
import static workreport.analysis.Observations.goal;
import static workreport.analysis.Observations.indicator;
import static workreport.analysis.Observations.observation;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.analysis.Synopsis.Column;
import workreport.evidence.Direction;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Which column of a table an observation stands in. */
class SynopsisTest {

    private static Synopsis synopsis(Observation... observations) {
        return Synopsis.of(indicator(Direction.HIGHER, observations), YEARS);
    }

    @Test
    void anObservationStandsWhereItsPeriodEnds() {
        Observation sum = observation("2018..2021", Measure.TOTAL, Status.ACTUAL, "9", Bound.EXACT);
        Observation planned = observation("2022..2026", Measure.TOTAL, Status.TARGET, "14", Bound.EXACT);
        Synopsis synopsis = synopsis(planned, sum, current("2"), goal("3"));

        assertThat(synopsis.baseline()).isEmpty();
        assertThat(synopsis.current()).containsExactly(current("2"), sum);
        assertThat(synopsis.next()).isEmpty();
        assertThat(synopsis.goal()).containsExactly(goal("3"), planned);
    }

    @Test
    void aLevelHeldOverYearsStandsInTheColumnOfEachOfThem() {
        Observation held = observation("2022..2026", Measure.HELD, Status.TARGET, "94", Bound.AT_LEAST);
        Observation kept = observation("2017..2021", Measure.HELD, Status.ACTUAL, "93", Bound.EXACT);
        Synopsis synopsis = synopsis(held, kept);

        assertThat(synopsis.baseline()).containsExactly(kept);
        assertThat(synopsis.current()).containsExactly(kept);
        assertThat(synopsis.next()).containsExactly(held);
        assertThat(synopsis.goal()).containsExactly(held);
    }

    @Test
    void aProjectsSizeStandsInNone() {
        Synopsis synopsis = synopsis(
                observation("2021", Measure.PROJECT_SIZE, Status.ACTUAL, "50", Bound.EXACT),
                observation("2022", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT),
                observation("2022..2026", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT));

        assertThat(Stream.of(Column.values())).noneMatch(synopsis::has);
    }
}
