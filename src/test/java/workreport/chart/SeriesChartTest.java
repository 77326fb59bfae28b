package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import workreport.chart.Mark.Shape;
import workreport.document.Bilingual;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Source;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.evidence.Theme;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.PrintedUnit;
import workreport.series.Statement;
import workreport.series.Topic;
import workreport.series.YearReport;

class SeriesChartTest {

    private static final Notation NOTATION = new Notation(Words.of(Language.ZH), List.of());

    private static Statement growth(int report, int year, String value, Status status, Bound bound) {
        String text = "地区生产总值增长" + value + "%。";
        return new Statement(
                report,
                "地区生产总值",
                new Topic(null, new Theme("economy", new Bilingual("经济", "Economy"))),
                new BigDecimal(value),
                null,
                PrintedUnit.of("%"),
                Period.year(year),
                Measure.GROWTH,
                status,
                bound,
                State.ACCEPTED,
                new Statement.Passage("r" + report, "p1", text, 0, 8, text.length() - 1));
    }

    private static YearReport report(int year, @Nullable String result, @Nullable String promise, Bound bound) {
        List<Statement> statements = new ArrayList<>();
        if (result != null) {
            statements.add(growth(year, year - 1, result, Status.ACTUAL, Bound.EXACT));
        }
        if (promise != null) {
            statements.add(growth(year, year, promise, Status.TARGET, bound));
        }
        return new YearReport("r" + year, "临川县", "county", year, statements);
    }

    private static StatedChart draw(YearReport... reports) {
        PlaceSeries series = PlaceSeries.of(List.of(reports));
        return SeriesChart.draw(
                IndicatorSeries.of(series.promises().getFirst(), series), NOTATION, 500, text -> text.length() * 7.0);
    }

    private static <M extends Mark> List<M> marks(StatedChart drawn, Class<M> kind) {
        return drawn.chart().marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Shape> shapes(StatedChart drawn) {
        return marks(drawn, Mark.Dot.class).stream().map(Mark.Dot::shape).toList();
    }

    private static long paths(StatedChart drawn) {
        return marks(drawn, Mark.Line.class).stream()
                .filter(line -> line.role() == MarkRole.PATH)
                .count();
    }

    @Test
    void resultsAreALineAndPromisesMarksOfTheirYears() {
        StatedChart drawn = draw(
                report(2021, "5", "6", Bound.EXACT),
                report(2022, "6.2", "7", Bound.EXACT),
                report(2023, "6.5", null, Bound.EXACT));

        assertThat(shapes(drawn))
                .containsExactlyInAnyOrder(
                        Shape.TRIANGLE, Shape.TRIANGLE, Shape.FILLED_CIRCLE, Shape.FILLED_CIRCLE, Shape.FILLED_CIRCLE);
        assertThat(paths(drawn)).isEqualTo(2);
    }

    @Test
    void noLineGoesOverAYearThatNobodyTellsOf() {
        StatedChart drawn = draw(
                report(2021, "5", "6", Bound.EXACT),
                report(2022, "6.2", null, Bound.EXACT),
                report(2024, "6.5", null, Bound.EXACT));

        assertThat(paths(drawn)).isEqualTo(1);
    }

    @Test
    void aFloorIsAZoneAboveItsEdge() {
        StatedChart drawn = draw(report(2021, "5", "6", Bound.AT_LEAST), report(2022, "6.2", null, Bound.EXACT));

        Mark.Zone zone = marks(drawn, Mark.Zone.class).getFirst();
        Mark.Dot edge = marks(drawn, Mark.Dot.class).stream()
                .filter(dot -> dot.shape() == Shape.EDGE)
                .findFirst()
                .orElseThrow();
        assertThat(zone.y() + zone.height()).isEqualTo(edge.y());
    }

    @Test
    void eachMarkLeadsToItsStatement() {
        StatedChart drawn = draw(report(2021, "5", "6", Bound.EXACT), report(2022, "6.2", null, Bound.EXACT));

        assertThat(marks(drawn, Mark.Dot.class))
                .hasSize(3)
                .allSatisfy(dot -> assertThat(drawn.sources().get(dot.source()).value())
                        .isEqualByComparingTo(dot.source().signed()));
    }

    @Test
    void onePromiseAloneIsAChartToo() {
        assertThat(shapes(draw(report(2021, null, "6", Bound.EXACT)))).containsExactly(Shape.TRIANGLE);
    }

    private static Statement level(int report, int year, String value, Status status) {
        String text = "旅游收入达到" + value + "亿元。";
        return new Statement(
                report,
                "旅游收入",
                new Topic(null, new Theme("economy", new Bilingual("经济", "Economy"))),
                new BigDecimal(value),
                null,
                PrintedUnit.of("亿元"),
                Period.year(year),
                Measure.LEVEL,
                status,
                Bound.EXACT,
                State.ACCEPTED,
                new Statement.Passage("r" + report, "p1", text, 0, 6, text.length() - 1));
    }

    @Test
    void theLevelThatAGrowthComesToIsADottedRingThatLeadsToTheGrowth() {
        Statement growth = new Statement(
                2022,
                "旅游收入",
                new Topic(null, new Theme("economy", new Bilingual("经济", "Economy"))),
                BigDecimal.TEN,
                null,
                PrintedUnit.of("%"),
                Period.year(2022),
                Measure.GROWTH,
                Status.TARGET,
                Bound.EXACT,
                State.ACCEPTED,
                new Statement.Passage("r2022", "p1", "旅游收入增长10%。", 0, 6, 9));
        StatedChart drawn = draw(
                new YearReport("r2021", "临川县", "county", 2021, List.of(level(2021, 2021, "100", Status.TARGET))),
                new YearReport(
                        "r2022", "临川县", "county", 2022, List.of(level(2022, 2021, "110", Status.ACTUAL), growth)));

        Mark.Dot ring = marks(drawn, Mark.Dot.class).stream()
                .filter(dot -> dot.shape() == Shape.DOTTED_RING)
                .findFirst()
                .orElseThrow();
        assertThat(ring.role()).isEqualTo(MarkRole.COMPUTED);
        assertThat(drawn.sources().get(ring.source())).isSameAs(growth);
        assertThat(marks(drawn, Mark.Label.class)).extracting(Mark.Label::text).contains("≈121");
    }

    private static YearReport confirmed(YearReport report, State state) {
        return new YearReport(
                report.id(),
                report.place(),
                report.level(),
                report.year(),
                report.statements().stream()
                        .map(each -> new Statement(
                                each.reportYear(),
                                each.name(),
                                each.topic(),
                                each.value(),
                                each.upper(),
                                each.unit(),
                                each.period(),
                                each.measure(),
                                each.status(),
                                each.bound(),
                                state,
                                each.passage()))
                        .toList());
    }

    @Test
    void whatNobodyHasConfirmedIsABrokenRing() {
        StatedChart drawn = draw(
                confirmed(report(2021, "5", "6", Bound.EXACT), State.READ),
                confirmed(report(2022, "6.2", "7", Bound.AT_LEAST), State.CORRECTED));

        assertThat(shapes(drawn))
                .containsExactly(Shape.DASHED_RING, Shape.EDGE, Shape.DASHED_RING, Shape.FILLED_CIRCLE);
    }

    @Test
    void aGoalForLaterYearsIsAZoneOverAllOfThem() {
        List<Statement> statements = List.of(
                growth(2021, 2020, "5", Status.ACTUAL, Bound.EXACT),
                growth(2021, 2025, "6.5", Status.TARGET, Bound.ABOUT));
        YearReport first = new YearReport("r2021", "临川县", "county", 2021, statements);
        StatedChart drawn = draw(first, report(2022, "6.2", null, Bound.EXACT));

        assertThat(marks(drawn, Mark.Zone.class)).singleElement().satisfies(zone -> {
            List<Mark.Dot> dots = marks(drawn, Mark.Dot.class);
            assertThat(zone.x()).isEqualTo(dots.get(1).x());
            assertThat(zone.x() + zone.width()).isEqualTo(dots.get(0).x());
        });
    }

    @Test
    void aSmallOnePrintsOnlyTheLatestValues() {
        PlaceSeries series = PlaceSeries.of(List.of(
                report(2021, "5", "6", Bound.EXACT),
                report(2022, "6.2", "7", Bound.EXACT),
                report(2023, "6.5", null, Bound.EXACT)));
        Chart small = SeriesChart.small(
                        IndicatorSeries.of(series.promises().getFirst(), series),
                        NOTATION,
                        220,
                        100,
                        text -> text.length() * 7.0)
                .chart();

        assertThat(small.marks())
                .filteredOn(Mark.Label.class::isInstance)
                .extracting(mark -> ((Mark.Label) mark).text())
                .containsExactly("2020", "2022", "7", "6.5");
    }

    @Test
    void whatWasEnteredIsADiamondJoinedWithNothingThatAReportSays() {
        PlaceSeries series =
                PlaceSeries.of(List.of(report(2021, "6.8", "7", Bound.EXACT), report(2022, "7.2", "6.5", Bound.EXACT)));
        EnteredValues values = EnteredValues.empty("临川县");
        for (String[] each : new String[][] {{"a", "2022", "6.6"}, {"b", "2023", "5.9"}}) {
            Figure figure = new Figure(
                    Period.parse(each[1]),
                    Measure.GROWTH,
                    Status.ACTUAL,
                    new BigDecimal(each[2]),
                    null,
                    Sense.INCREASE,
                    Bound.EXACT,
                    "%",
                    new Source.Entered("统计公报", null, null, LocalDate.of(2026, 3, 1), "王"),
                    "");
            values = values.with(new EnteredValue(each[0], "地区生产总值", figure, Instant.EPOCH), Instant.EPOCH);
        }
        IndicatorSeries told = IndicatorSeries.of(series.promises().getFirst(), series);

        StatedChart drawn = SeriesChart.draw(told.with(values), NOTATION, 500, text -> text.length() * 7.0);

        assertThat(shapes(drawn)).filteredOn(Shape.DIAMOND::equals).hasSize(2);
        assertThat(paths(drawn))
                .isEqualTo(paths(draw(report(2021, "6.8", "7", Bound.EXACT), report(2022, "7.2", "6.5", Bound.EXACT))));
        assertThat(marks(drawn, Mark.Line.class))
                .filteredOn(line -> line.role() == MarkRole.ENTERED_PATH)
                .hasSize(1);
        assertThat(marks(drawn, Mark.Dot.class))
                .filteredOn(dot -> dot.shape() == Shape.DIAMOND)
                .first()
                .satisfies(dot -> assertThat(dot.description()).isEqualTo("2022年录入：6.6◆（统计公报）"));
        assertThat(told.with(EnteredValues.empty("临川县")).entered()).isEmpty();
    }
}
