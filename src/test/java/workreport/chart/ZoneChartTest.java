package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.chart.Mark.Shape;
import workreport.evidence.Indicator;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** What holds for charts of floors and ceilings. */
class ZoneChartTest {

    private static final Indicator SHORT = indicator(
            "percent", actual("2021", Measure.LEVEL, "80"), target("2026", Measure.LEVEL, "90", Bound.AT_LEAST));

    private static final String SAID =
            "Cover — 2021: 80%; Target 2026: ≥90%. Computed by this program: 10 percentage points short.";

    @Test
    void onACardAllStandOnOneLine() {
        Chart chart = Drawn.card(SHORT);
        Parts parts = new Parts(chart);
        Mark.Dot now = parts.dot(0);
        Mark.Dot edge = parts.dot(1);

        assertThat(parts.dots()).extracting(Mark.Dot::shape).containsExactly(Shape.FILLED_CIRCLE, Shape.UPRIGHT_EDGE);
        assertThat(edge.y()).isEqualTo(now.y());
        assertThat(parts.lines(MarkRole.NEEDED)).containsExactly(Parts.line(now, edge, MarkRole.NEEDED));
        assertThat(parts.zones()).singleElement().satisfies(zone -> {
            assertThat(zone.x()).isEqualTo(edge.x());
            assertThat(zone.y() + zone.height() / 2).isEqualTo(edge.y());
        });
        assertThat(parts.texts())
                .containsExactlyInAnyOrder(
                        "TICK 60",
                        "TICK 100",
                        "CURRENT 2021 80",
                        "GOAL target 2026 ≥90",
                        "COMPUTED 10 percentage points short");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description()).isEqualTo(SAID);
    }

    /** A floor for every year is a zone too, with its years; what must be held exactly has no zone. */
    @Test
    void aLevelToBeHeldNamesItsYears() {
        Indicator floor = indicator(
                "percent",
                actual("2021", Measure.LEVEL, "80"),
                target("2022..2026", Measure.HELD, "90", Bound.AT_LEAST));
        Indicator exact = indicator(
                "percent", actual("2021", Measure.LEVEL, "80"), target("2022..2026", Measure.HELD, "90", Bound.EXACT));

        Parts parts = new Parts(Drawn.card(floor));
        assertThat(parts.dot(1).shape()).isEqualTo(Shape.UPRIGHT_EDGE);
        assertThat(parts.dot(1).description()).isEqualTo("Target 2022–2026, every year: ≥90%");
        assertThat(parts.texts()).contains("GOAL target each of 2022–2026 ≥90");
        assertThat(IndicatorChart.kind(Drawn.profile(floor))).isEqualTo(IndicatorChart.Kind.ZONE);
        assertThat(IndicatorChart.kind(Drawn.profile(exact))).isEqualTo(IndicatorChart.Kind.FIGURES);
    }

    /** The scale ends at 100, the natural end of a percentage, and begins at 60: 80 is in the middle, 90 at three quarters. */
    @Test
    void aCardSaysWhereItsScaleIs() {
        Parts parts = new Parts(Drawn.card(SHORT));
        Mark.Line axis = parts.lines(MarkRole.AXIS).getFirst();

        assertThat(parts.dots())
                .extracting(dot -> (dot.x() - axis.x1()) / (axis.x2() - axis.x1()))
                .containsExactly(0.5, 0.75);
        assertThat(parts.label("60").x()).isLessThan(axis.x1());
        assertThat(parts.label("100").x()).isBetween(parts.dot(1).x(), axis.x2());
    }

    @Test
    void onAPageTheZoneReachesOverTheRowsOfAllLevels() {
        Chart chart = Drawn.page(SHORT);
        Parts parts = new Parts(chart);
        Mark.Dot now = parts.dot(0);
        Mark.Dot edge = parts.dot(1);
        Mark.Line axis = parts.lines(MarkRole.AXIS).getLast();

        assertThat(now.y()).isLessThan(edge.y());
        assertThat(parts.zones()).singleElement().satisfies(zone -> {
            assertThat(zone.x()).isEqualTo(edge.x());
            assertThat(zone.x() + zone.width()).isEqualTo(axis.x2());
            assertThat(zone.y()).isLessThan(now.y());
            assertThat(zone.y() + zone.height()).isEqualTo(axis.y1()).isGreaterThan(edge.y());
        });
        assertThat(parts.lines(MarkRole.NEEDED))
                .containsExactly(new Mark.Line(now.x(), now.y(), edge.x(), now.y(), MarkRole.NEEDED));
        assertThat(parts.labels().stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .containsExactly("%", "60", "70", "80", "90", "100");
        for (String name : List.of("2021", "2026 target")) {
            assertThat(parts.label(name).x() + Letters.width(name)).isLessThan(axis.x1());
        }
        assertThat(parts.texts()).contains("CURRENT 80", "GOAL ≥90", "COMPUTED 10 percentage points short");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description()).isEqualTo(SAID);
    }

    /** Where level and limit are close, the words have no room between them, and do not go among the names of the rows. */
    @ParameterizedTest
    @CsvSource({"24.8, 25, AT_LEAST", "5.1, 5, AT_MOST"})
    void theDistanceStaysOnTheScale(String current, String limit, Bound bound) {
        Chart chart = Drawn.page(indicator(
                "percent", actual("2021", Measure.LEVEL, current), target("2026", Measure.LEVEL, limit, bound)));
        Parts parts = new Parts(chart);

        assertThat(parts.labels())
                .filteredOn(label -> label.role() == MarkRole.COMPUTED)
                .singleElement()
                .satisfies(label -> assertThat(label.x()).isGreaterThan(Letters.width("2026 target")));
        assertThat(Collisions.in(chart)).isEmpty();
    }

    /** Too little room for the natural end: the scale goes as far beyond the levels as they lie apart. */
    @Test
    void aRowShowsTheDistance() {
        Chart chart = Drawn.row(SHORT);
        Parts parts = new Parts(chart);

        assertThat(parts.labels()).isEmpty();
        assertThat(parts.lines(MarkRole.NEEDED))
                .containsExactly(Parts.line(parts.dot(0), parts.dot(1), MarkRole.NEEDED));
        assertThat(parts.zones())
                .singleElement()
                .satisfies(zone -> assertThat(zone.x()).isEqualTo(parts.dot(1).x()));
        Mark.Line axis = parts.lines(MarkRole.AXIS).getFirst();
        assertThat(axis.x2() - parts.dot(1).x())
                .isCloseTo(parts.dot(1).x() - parts.dot(0).x(), within(1e-9))
                .isCloseTo(parts.dot(0).x() - axis.x1(), within(1e-9));
        assertThat(chart.description()).isEqualTo("Cover — 2021: 80%; Target 2026: ≥90%.");
    }

    @Test
    void aCeilingAloneIsAZoneBelowItsEdge() {
        Chart chart = Drawn.card(indicator("yuan", target("2022", Measure.LEVEL, "5.5", Bound.AT_MOST)));
        Parts parts = new Parts(chart);

        assertThat(parts.zones()).singleElement().satisfies(zone -> {
            assertThat(zone.role()).isEqualTo(MarkRole.NEXT);
            assertThat(zone.x()).isEqualTo(parts.lines(MarkRole.AXIS).getFirst().x1());
            assertThat(zone.x() + zone.width()).isEqualTo(parts.dot(0).x());
        });
        assertThat(parts.texts()).contains("NEXT target 2022 ≤5.5");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description()).isEqualTo("Cover — Target 2022: ≤5.5 yuan.");
    }

    @Test
    void aLevelInsideIsSaidToBeInside() {
        Chart chart = Drawn.card(indicator(
                "percent",
                actual("2017", Measure.LEVEL, "80"),
                actual("2021", Measure.LEVEL, "92"),
                target("2026", Measure.LEVEL, "90", Bound.AT_LEAST)));
        Parts parts = new Parts(chart);

        assertThat(parts.dots())
                .extracting(Mark.Dot::shape)
                .containsExactly(Shape.HOLLOW_CIRCLE, Shape.FILLED_CIRCLE, Shape.UPRIGHT_EDGE);
        assertThat(parts.dot(0).x()).isLessThan(parts.dot(2).x());
        assertThat(parts.dot(1).x()).isGreaterThan(parts.dot(2).x());
        assertThat(parts.lines(MarkRole.NEEDED)).isEmpty();
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2017: 80%; 2021: 92%; Target 2026: ≥90%. Computed by this program: within the limit.");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 89, 1 percentage point short",
        "AT_LEAST, 89.5, 0.5 percentage points short",
        "AT_LEAST, 90, within the limit",
        "OVER, 88, 2 percentage points short",
        "OVER, 91, within the limit",
        "AT_MOST, 92.5, 2.5 percentage points above",
        "AT_MOST, 90, within the limit"
    })
    void theDistanceIsSaidInWords(Bound bound, String current, String said) {
        assertThat(Drawn.page(indicator(
                                "percent",
                                actual("2021", Measure.LEVEL, current),
                                target("2026", Measure.LEVEL, "90", bound)))
                        .description())
                .endsWith("Computed by this program: " + said + ".");
    }
}
