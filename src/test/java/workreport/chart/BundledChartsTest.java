package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.analysis.Alignment;
import workreport.analysis.Flow;
import workreport.chart.IndicatorChart.Kind;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Report;

/** What must hold for every indicator of the report, in both languages and at every size. */
class BundledChartsTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final double[][] SIZES = {{276, 100}, {330, 120}, {320, 200}, {480, 260}, {640, 360}, {900, 420}};

    static Stream<Arguments> charts() {
        return Stream.of(Language.values())
                .flatMap(language -> REPORT.indicators().stream()
                        .map(indicator -> arguments(indicator.id() + " " + language, indicator, notation(language))));
    }

    private static Notation notation(Language language) {
        return new Notation(Words.of(language), REPORT.units());
    }

    private static Stream<Chart> all(Indicator indicator, Notation notation) {
        return Stream.concat(
                Stream.of(SIZES).map(size -> draw(indicator, notation, size[0], size[1])),
                IndicatorChart.row(indicator, REPORT.years(), notation, 96, 26).stream());
    }

    private static Chart draw(Indicator indicator, Notation notation, double width, double height) {
        return IndicatorChart.draw(indicator, REPORT.years(), notation, width, height, Letters::width);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void labelsAreFree(String name, Indicator indicator, Notation notation) {
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(Collisions.in(chart))
                        .as("%s x %s", chart.width(), chart.height())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void nothingLeavesTheChart(String name, Indicator indicator, Notation notation) {
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(chart.marks())
                        .filteredOn(mark -> !box(mark).isWithin(chart.width() + 0.01, chart.height()))
                        .isEmpty());
    }

    private static Box box(Mark mark) {
        return switch (mark) {
            case Mark.Label label ->
                Box.ofText(
                        label.x(),
                        label.y(),
                        Letters.width(label.text()) * label.size() / Chart.TEXT_SIZE,
                        label.size());
            case Mark.Line line ->
                new Box(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.max(line.x1(), line.x2()),
                        Math.max(line.y1(), line.y2()));
            case Mark.Zone zone -> new Box(zone.x(), zone.y(), zone.x() + zone.width(), zone.y() + zone.height());
            case Mark.Bar bar -> new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height());
            case Mark.Dot dot -> Box.of(dot);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void everyReadingIsOnThePage(String name, Indicator indicator, Notation notation) {
        List<Reading> sources = new ArrayList<>(draw(indicator, notation, 640, 360).marks().stream()
                .map(BundledChartsTest::source)
                .filter(Objects::nonNull)
                .toList());

        assertThat(sources).containsAll(indicator.readings());
    }

    private static @Nullable Reading source(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> label.source();
            case Mark.Bar bar -> bar.source();
            case Mark.Dot dot -> dot.source();
            case Mark.Line _, Mark.Zone _ -> null;
        };
    }

    /** Heights are as the amounts a year, and all bars stand on one line: so they start at zero. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void barsStartAtZero(String name, Indicator indicator, Notation notation) {
        if (IndicatorChart.kind(indicator, REPORT.years(), notation) != Kind.FLOWS) {
            return;
        }
        assertThat(all(indicator, notation)).allSatisfy(chart -> {
            List<Mark.Bar> bars = bars(chart);
            Mark.Bar first = bars.getFirst();
            assertThat(bars).allSatisfy(bar -> {
                assertThat(bar.y() + bar.height()).isEqualTo(first.y() + first.height());
                assertThat(bar.height() / perYear(bar, indicator, notation))
                        .isCloseTo(first.height() / perYear(first, indicator, notation), withinPercentage(0.001));
            });
        });
    }

    private static double perYear(Mark.Bar bar, Indicator indicator, Notation notation) {
        return Flow.of(indicator, notation::unit).stream()
                .filter(flow -> flow.reading().equals(bar.source()))
                .findFirst()
                .orElseThrow()
                .perYear();
    }

    private static List<Mark.Bar> bars(Chart chart) {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Bar bar ? Stream.of(bar) : Stream.empty())
                .toList();
    }

    /** Where there is an axis of years, levels or indices stand on it, and no amount is drawn among them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void aTotalNeverStandsOnAnAxisOfYears(String name, Indicator indicator, Notation notation) {
        Kind kind = IndicatorChart.kind(indicator, REPORT.years(), notation);
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(chart.marks())
                        .noneMatch(mark -> mark instanceof Mark.Dot dot
                                && dot.source().measure().isOfSpan())
                        .noneMatch(mark -> mark instanceof Mark.Bar bar
                                && (!bar.source().measure().isOfSpan() || kind != Kind.FLOWS && kind != Kind.FIGURES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void theDescriptionSaysEveryReading(String name, Indicator indicator, Notation notation) {
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(chart.description())
                        .startsWith(notation.language().of(indicator.name()))
                        .contains(indicator.readings().stream()
                                .map(reading -> notation.statement(indicator, reading))
                                .toList()));
    }

    /** A project's size has neither the symbol nor the colour of a year. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void aProjectsSizeHasNoMarkOfAYear(String name, Indicator indicator, Notation notation) {
        assertThat(all(indicator, notation).flatMap(chart -> chart.marks().stream()))
                .filteredOn(mark -> source(mark) != null && source(mark).measure() == Measure.PROJECT_SIZE)
                .allSatisfy(mark -> {
                    assertThat(mark).isInstanceOf(Mark.Label.class);
                    assertThat(mark.role()).isEqualTo(MarkRole.SIZE);
                });
    }

    @Test
    void theReportHasEveryKind() {
        assertThat(REPORT.indicators().stream()
                        .map(indicator -> IndicatorChart.kind(indicator, REPORT.years(), notation(Language.ZH))))
                .contains(Kind.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsOfTheCommonScaleAreFree(Language language) {
        Alignment alignment = Alignment.of(REPORT.indicators(), REPORT.years());
        assertThat(Stream.of(420.0, 640.0, 860.0))
                .allSatisfy(width -> assertThat(Collisions.in(
                                AlignmentChart.draw(alignment, notation(language), width, Letters::width)))
                        .isEmpty());
    }
}
