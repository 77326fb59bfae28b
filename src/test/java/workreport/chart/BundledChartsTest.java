package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.analysis.Alignment;
import workreport.analysis.ReportProfile;
import workreport.analysis.YearlyAmount;
import workreport.chart.IndicatorChart.Kind;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.measure.Measure;

/** What must hold for every indicator of the report, in both languages and at every size. */
class BundledChartsTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final ReportProfile PROFILE = new ReportProfile(REPORT);
    private static final List<Indicator> INDICATORS = REPORT.indicators();
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
                IndicatorChart.row(PROFILE.of(indicator), notation, 96, 26).stream());
    }

    private static Chart draw(Indicator indicator, Notation notation, double width, double height) {
        return IndicatorChart.draw(PROFILE.of(indicator), notation, width, height, Letters::width);
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
    void everyObservationIsOnThePage(String name, Indicator indicator, Notation notation) {
        List<Observation> sources = new ArrayList<>(draw(indicator, notation, 640, 360).marks().stream()
                .map(BundledChartsTest::source)
                .filter(Objects::nonNull)
                .toList());

        assertThat(sources).containsAll(indicator.observations());
    }

    private static @Nullable Observation source(Mark mark) {
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
        if (IndicatorChart.kind(PROFILE.of(indicator)) != Kind.FLOWS) {
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
        return YearlyAmount.of(indicator, notation::unit).stream()
                .filter(flow -> flow.observation().equals(bar.source()))
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
        Kind kind = IndicatorChart.kind(PROFILE.of(indicator));
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(chart.marks())
                        .noneMatch(mark -> mark instanceof Mark.Dot dot
                                && dot.source().measure().isOfSpan())
                        .noneMatch(mark -> mark instanceof Mark.Bar bar
                                && (!bar.source().measure().isOfSpan() || kind != Kind.FLOWS && kind != Kind.FIGURES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void theDescriptionSaysEveryObservation(String name, Indicator indicator, Notation notation) {
        assertThat(all(indicator, notation))
                .allSatisfy(chart -> assertThat(chart.description())
                        .startsWith(notation.language().of(indicator.name()))
                        .contains(indicator.observations().stream()
                                .map(observation -> notation.statement(indicator, observation))
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
        assertThat(REPORT.indicators().stream().map(indicator -> IndicatorChart.kind(PROFILE.of(indicator))))
                .contains(Kind.values());
    }

    /** Two languages need twice the room; a page has it. */
    @ParameterizedTest(name = "{0}")
    @FieldSource("INDICATORS")
    void labelsInBothLanguagesAreFree(Indicator indicator) {
        List<Notation> both = List.of(notation(Language.ZH), notation(Language.EN));
        for (double[] size : new double[][] {{616, 320}, {900, 420}}) {
            Chart chart = IndicatorChart.draw(PROFILE.of(indicator), both, size[0], size[1], Letters::width);
            assertThat(Collisions.in(chart)).isEmpty();
        }
    }

    /** What stands in both languages is in each what stands there alone. */
    @ParameterizedTest(name = "{0}")
    @FieldSource("INDICATORS")
    void bothLanguagesSayWhatEachSaysAlone(Indicator indicator) {
        List<Notation> both = List.of(notation(Language.ZH), notation(Language.EN));
        String said =
                String.join("\n", texts(IndicatorChart.draw(PROFILE.of(indicator), both, 900, 420, Letters::width)));

        for (Notation alone : both) {
            for (Mark mark : draw(indicator, alone, 900, 420).marks()) {
                // Numbers of a scale may have other steps; a figure has its number in the leading language.
                if (mark instanceof Mark.Label label
                        && label.role() != MarkRole.TICK
                        && IndicatorChart.kind(PROFILE.of(indicator)) != Kind.FIGURES) {
                    assertThat(said).contains(label.text());
                }
            }
        }
    }

    private static List<String> texts(Chart chart) {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.empty())
                .toList();
    }

    /** Cards that have scales of their own say where these begin and end; else their slopes would be compared. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void aCardSaysWhereItsScaleBeginsAndEnds(String name, Indicator indicator, Notation notation) {
        Kind kind = IndicatorChart.kind(PROFILE.of(indicator));
        if (kind != Kind.PATH && kind != Kind.INDEX && kind != Kind.ZONE) {
            return;
        }
        Chart card = draw(indicator, notation, 276, 100);
        boolean level = kind == Kind.ZONE;
        // Years stand on the foot of a path; what else is so small is a value of the scale.
        List<Mark.Label> ticks = card.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label) : Stream.empty())
                .filter(label -> label.role() == MarkRole.TICK && label.text().matches("[−\\d.,]+"))
                .filter(label -> level || label.y() < 80)
                .toList();
        List<Mark.Dot> dots = card.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Dot dot ? Stream.of(dot) : Stream.empty())
                .toList();

        assertThat(ticks).hasSize(2);
        double low = value(ticks.getFirst());
        double high = value(ticks.getLast());
        assertThat(low).isLessThan(high);
        // Each dot lies between the two as its value does.
        double start = level ? middle(ticks.getFirst()) : ticks.getFirst().y();
        double end = level ? middle(ticks.getLast()) : ticks.getLast().y();
        for (Mark.Dot dot : dots) {
            if (dot.source().measure() == Measure.LEVEL && dot.shape() != Mark.Shape.DOTTED_RING) {
                double share = (dot.source().value().doubleValue() - low) / (high - low);
                double at = level ? dot.x() : dot.y() + 0.35 * ticks.getFirst().size();
                assertThat((at - start) / (end - start)).isCloseTo(share, within(0.02));
            }
        }
    }

    private static double middle(Mark.Label label) {
        return label.x() + Letters.width(label.text()) * label.size() / Chart.TEXT_SIZE / 2;
    }

    private static double value(Mark.Label tick) {
        return Double.parseDouble(tick.text().replace(",", "").replace("−", "-"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsOfTheCommonScaleAreFree(Language language) {
        Alignment alignment = Alignment.of(PROFILE.all());
        assertThat(Stream.of(420.0, 640.0, 860.0))
                .allSatisfy(width -> assertThat(Collisions.in(
                                AlignmentChart.draw(alignment, notation(language), width, Letters::width)))
                        .isEmpty());
    }
}
