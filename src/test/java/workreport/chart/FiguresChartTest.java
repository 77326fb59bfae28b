package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;
import static workreport.evidence.Sample.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.document.Anchor;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/** What holds for charts of figures. */
class FiguresChartTest {

    private static final Indicator APART = indicator(
            "yuan",
            Comparability.MISLEADING,
            actual("2018..2021", Measure.TOTAL, "50"),
            target("2022", Measure.LEVEL, "60", Bound.AT_MOST));

    private static List<Mark.Label> labels(Chart chart) {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label) : Stream.empty())
                .toList();
    }

    private static Mark.Label label(Chart chart, String text) {
        return labels(chart).stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Chart> sizes() {
        return Stream.of(Drawn.card(APART), Drawn.page(APART));
    }

    /** Bound, unit and star are small beside the number and on its line; numbers and captions of a column begin at one line. */
    @ParameterizedTest
    @MethodSource("sizes")
    void aNumberStandsOutFromWhatGoesWithIt(Chart chart) {
        Mark.Label number = label(chart, "60");
        Mark.Label bound = label(chart, "≤");
        Mark.Label unit = labels(chart).stream()
                .filter(label -> label.text().equals("yuan") && label.y() == number.y() && label.x() > number.x())
                .findFirst()
                .orElseThrow();

        assertThat(number.size()).isBetween(14.0, 24.0);
        assertThat(bound.size()).isLessThan(number.size());
        assertThat(unit.size()).isLessThan(number.size());
        assertThat(bound.y()).isEqualTo(number.y());
        assertThat(bound.x() + 6).isLessThanOrEqualTo(number.x());
        assertThat(unit.x()).isGreaterThanOrEqualTo(number.x() + 2 * 6);
        assertThat(label(chart, "2022 target").x()).isEqualTo(number.x());
        assertThat(label(chart, "2018–2021 in all").x())
                .isEqualTo(label(chart, "50").x());
        assertThat(label(chart, "50").y()).isEqualTo(number.y());
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 50 yuan in all; Target 2022: ≤60 yuan. Not to be compared: The end of the term.");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theWarningStandsOnEverySize(Chart chart) {
        assertThat(labels(chart))
                .filteredOn(label -> label.role() == MarkRole.CAUTION)
                .hasSize(1)
                .allMatch(label -> label.text().startsWith("⚠"));
    }

    @Test
    void aStarIsSmall() {
        Chart chart = Drawn.page(indicator(
                "yuan",
                observation("2018..2021", Measure.TOTAL, Status.ACTUAL, "50", Bound.EXACT, Basis.INFERRED, null)));

        assertThat(label(chart, "*").size()).isLessThan(label(chart, "50").size());
        assertThat(label(chart, "*").y()).isLessThan(label(chart, "50").y());
    }

    /** A sign or a word, not both. */
    @ParameterizedTest
    @CsvSource({
        "DECREASE, 2017..2021, CHANGE, ACTUAL, −3, '2017–2021, change'",
        "DECREASE, 2022, GROWTH, TARGET, −3, '2022 target, change'",
        "DECREASE, 2022..2026, GROWTH, TARGET, −3, '2022–2026 target, change a year'",
        "INCREASE, 2022, GROWTH, TARGET, +3, '2022 target, change'"
    })
    void itIsSaidOnceWhichWayAChangeGoes(
            Sense sense, String period, Measure measure, Status status, String number, String caption) {
        Chart chart = Drawn.page(indicator(
                "percent",
                Comparability.MISLEADING,
                new Observation(
                        Period.parse(period),
                        measure,
                        status,
                        BigDecimal.valueOf(3),
                        null,
                        sense,
                        Bound.EXACT,
                        "",
                        Basis.STATED,
                        new Source.InText(new Anchor("s1.p1", 0, 1)),
                        null,
                        null)));

        assertThat(labels(chart)).extracting(Mark.Label::text).contains(number, "%", caption);
        assertThat(labels(chart)).noneMatch(label -> label.text().contains("decrease"));
    }

    @Test
    void aProjectsSizeStandsWithoutASymbol() {
        Chart chart = Drawn.card(indicator("yuan", target("2022", Measure.PROJECT_SIZE, "50", Bound.EXACT)));

        assertThat(chart.marks())
                .extracting(mark -> mark.role() + " " + ((Mark.Label) mark).text())
                .containsExactly("SIZE 50", "SIZE yuan", "TICK Project size, plan for 2022");
        assertThat(chart.description()).isEqualTo("Cover — Project size: 50 yuan (plan for 2022).");
    }

    @Test
    void aTableHasNoChartOfThem() {
        assertThat(IndicatorChart.row(Drawn.profile(APART), Drawn.ENGLISH, 96, 26))
                .isEmpty();
    }
}
