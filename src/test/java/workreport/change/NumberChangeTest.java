package workreport.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import workreport.change.NumberChange.Obstacle;
import workreport.document.Bilingual;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.evidence.Theme;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.series.Discrepancy;
import workreport.series.PrintedUnit;
import workreport.series.Statement;
import workreport.series.Topic;

class NumberChangeTest {

    private static Statement told(
            String value, String unit, Period period, Measure measure, Status status, Bound bound) {
        String sentence = "新建学校" + value + unit + "。";
        return new Statement(
                2024,
                "新建学校",
                new Topic(null, new Theme("education", new Bilingual("教育", "Education"))),
                new BigDecimal(value),
                null,
                PrintedUnit.of(unit),
                period,
                measure,
                status,
                bound,
                State.READ,
                new Statement.Passage("report", "p1", sentence, 0, 4, 4 + (value + unit).length()));
    }

    private static Statement told(String value, String unit, Bound bound) {
        return told(value, unit, Period.year(2023), Measure.LEVEL, Status.ACTUAL, bound);
    }

    private static Set<Obstacle> obstacles(Statement before, Statement after, Discrepancy... discrepancies) {
        NumberChange change = NumberChange.of(before, after, Set.of(discrepancies));
        assertThat(change.difference() == null).isEqualTo(!change.obstacles().isEmpty());
        return change.obstacles();
    }

    @Test
    void aDifferenceIsInTheLaterUnit() {
        NumberChange change =
                NumberChange.of(told("9800", "万元", Bound.EXACT), told("1.2", "亿元", Bound.EXACT), Set.of());

        assertThat(change.difference()).isEqualByComparingTo("0.22");
    }

    @Test
    void whatMustNotBeComparedHasAReason() {
        Statement level = told("5", "所", Bound.EXACT);

        assertThat(obstacles(level, told("5", "亩", Bound.EXACT))).containsExactly(Obstacle.UNITS);
        assertThat(obstacles(level, told("9", "所", Period.year(2023), Measure.TOTAL, Status.ACTUAL, Bound.EXACT)))
                .containsExactly(Obstacle.MEASURES);
        assertThat(obstacles(level, told("9", "所", new Period(2019, 2023), Measure.TOTAL, Status.ACTUAL, Bound.EXACT)))
                .contains(Obstacle.SPANS);
        assertThat(obstacles(level, told("9", "所", Period.year(2024), Measure.LEVEL, Status.TARGET, Bound.EXACT)))
                .containsExactly(Obstacle.TARGET_AND_RESULT);
        assertThat(obstacles(level, told("6", "所", Bound.EXACT), Discrepancy.DEFINITION))
                .containsExactly(Obstacle.SCOPE);
    }

    @Test
    void aLimitOfAResultSaysTooLittleButTargetsMayBeFloors() {
        assertThat(obstacles(told("5", "所", Bound.EXACT), told("6", "所", Bound.OVER)))
                .containsExactly(Obstacle.LIMITS);
        Period year = Period.year(2024);
        Statement floor = told("5", "所", year, Measure.LEVEL, Status.TARGET, Bound.AT_LEAST);

        assertThat(obstacles(floor, told("6", "所", year, Measure.LEVEL, Status.TARGET, Bound.EXACT)))
                .isEmpty();
        assertThat(obstacles(floor, told("6", "所", year, Measure.LEVEL, Status.TARGET, Bound.AT_MOST)))
                .containsExactly(Obstacle.LIMITS);
    }
}
