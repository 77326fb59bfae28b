package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static workreport.analysis.Observations.baseline;
import static workreport.analysis.Observations.current;
import static workreport.analysis.Observations.goal;
import static workreport.analysis.Observations.growth;
import static workreport.analysis.Observations.indicator;
import static workreport.analysis.Observations.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Unit;

/** The same reason gives the same verdict: in made-up indicators, and in all of the bundled report. */
class MismatchTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final List<Unit> UNITS = List.of(
            new Unit("unit", new Bilingual("人", "people"), null),
            new Unit("unit-10k", new Bilingual("万人", "10,000 people"), null, multiple()),
            new Unit("unit-times", new Bilingual("人次", "times"), null),
            new Unit("percent", new Bilingual("%", "%"), null));

    /** How the notes of the bundled report tell each reason. */
    private static final Map<Mismatch, Bilingual> TOLD = Map.of(
            Mismatch.SPANS, new Bilingual("年数(也)?不同", "spans are of different length|spans of different length"),
            Mismatch.SUM_AND_GROWTH, new Bilingual("数年之和", "sum over several years"),
            Mismatch.SIZES, new Bilingual("同一个项目", "one project"));

    /** How they tell what no rule finds: another scope, or prices that are not said. */
    private static final Bilingual OTHERWISE = new Bilingual("范围|名义", "areas|scope|nominal");

    private static Unit.Multiple multiple() {
        return new Unit.Multiple("unit", BigDecimal.valueOf(10_000));
    }

    private static Observation sum(String period) {
        return observation(period, Measure.TOTAL, Status.ACTUAL, "9", Bound.EXACT);
    }

    private static Observation of(Measure measure, String period) {
        return observation(period, measure, Status.TARGET, "5", Bound.EXACT);
    }

    private static Observation in(String unit) {
        return observation("2021", Measure.LEVEL, Status.ACTUAL, "5", Bound.EXACT, unit);
    }

    static Stream<Arguments> observations() {
        return Stream.of(
                arguments(List.of(baseline("1"), current("2"), goal("3")), Set.of()),
                arguments(List.of(current("2"), growth("2022..2026", "7"), growth("2022", "6")), Set.of()),
                arguments(List.of(sum("2018..2021"), of(Measure.TOTAL, "2022..2025")), Set.of()),
                arguments(List.of(sum("2018..2021"), of(Measure.TOTAL, "2022..2026")), Set.of(Mismatch.SPANS)),
                arguments(List.of(sum("2018..2021"), of(Measure.TOTAL, "2022")), Set.of(Mismatch.SPANS)),
                arguments(
                        List.of(of(Measure.YEARLY_MEAN, "2022..2026"), of(Measure.YEARLY_MEAN, "2022..2024")),
                        Set.of(Mismatch.SPANS)),
                arguments(List.of(sum("2018..2021"), goal("3")), Set.of(Mismatch.SUM_AND_LEVEL)),
                arguments(List.of(current("2"), of(Measure.TOTAL, "2022")), Set.of(Mismatch.SUM_AND_LEVEL)),
                arguments(List.of(sum("2018..2021"), of(Measure.HELD, "2022..2026")), Set.of(Mismatch.SUM_AND_LEVEL)),
                arguments(List.of(of(Measure.SPAN_RATE, "2022..2026"), current("2")), Set.of(Mismatch.MEAN_AND_LEVEL)),
                arguments(
                        List.of(of(Measure.YEARLY_MEAN, "2022..2025"), sum("2018..2021")),
                        Set.of(Mismatch.MEAN_AND_LEVEL)),
                arguments(List.of(sum("2018..2021"), growth("2022", "6")), Set.of(Mismatch.SUM_AND_GROWTH)),
                arguments(List.of(sum("2021"), growth("2022", "6")), Set.of()),
                arguments(List.of(in("unit"), in("unit-10k")), Set.of()),
                arguments(List.of(in("unit"), in("unit-times")), Set.of(Mismatch.UNITS)),
                arguments(List.of(of(Measure.PROJECT_SIZE, "2022")), Set.of()),
                arguments(List.of(of(Measure.PROJECT_SIZE, "2022"), current("2")), Set.of(Mismatch.SIZE_AND_VALUE)),
                arguments(
                        List.of(of(Measure.PROJECT_SIZE, "2022"), of(Measure.PROJECT_SIZE, "2023")),
                        Set.of(Mismatch.SIZES)));
    }

    @ParameterizedTest
    @MethodSource
    void observations(List<Observation> observations, Set<Mismatch> found) {
        Indicator indicator = indicator(Direction.HIGHER, observations.toArray(Observation[]::new));

        assertThat(Mismatch.in(indicator, notation(UNITS, Language.EN)::unit)).isEqualTo(found);
        assertThat(Caution.of(indicator, notation(UNITS, Language.EN)::unit).isNeeded())
                .isEqualTo(!found.isEmpty());
    }

    /** A file that says less than the rule is not believed; the reason stands before its own note, in both languages. */
    @Test
    void theStricterVerdictCounts() {
        Observation[] works = {sum("2018..2021"), of(Measure.TOTAL, "2022")};
        Notation notation = notation(UNITS, Language.EN);
        Caution caution = Caution.of(indicator(Direction.NONE, works), notation::unit);

        assertThat(caution.verdict()).isEqualTo(Comparability.CAUTION);
        assertThat(caution.note(Words.of(Language.EN)))
                .contains("These figures cover spans of different length: compare them per year at most. Note");
        assertThat(caution.signed(Words.of(Language.ZH))).contains("⚠ 各数所跨年数不同，至多按年均比较。说明");
        Caution own = Caution.of(indicator(Direction.NONE, Comparability.MISLEADING, works), notation::unit);
        assertThat(own.verdict()).isEqualTo(Comparability.MISLEADING);
        assertThat(own.note(Words.of(Language.EN))).contains("Note");
    }

    static Stream<Indicator> indicators() {
        return REPORT.indicators().stream();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void theBundledReportSaysWhatTheRuleDemandsAndWhy(Indicator indicator) {
        Set<Mismatch> found = Mismatch.in(indicator, notation(REPORT.units(), Language.EN)::unit);
        assertThat(found).allSatisfy(mismatch -> {
            assertThat(indicator.comparability()).isGreaterThanOrEqualTo(mismatch.verdict());
            assertTold(indicator, Objects.requireNonNull(TOLD.get(mismatch), mismatch.name()));
        });
        if (found.isEmpty() && indicator.comparability() != Comparability.OK) {
            assertTold(indicator, OTHERWISE);
        }
    }

    /** Growth of what has a price: at whose prices is never said in this report. */
    @ParameterizedTest
    @MethodSource("indicators")
    void growthOfAValueHasAWordOnPrices(Indicator indicator) {
        boolean grows =
                indicator.observations().stream().anyMatch(observation -> observation.measure() == Measure.GROWTH);
        if (grows && !indicator.id().equals("fertilizer-pesticide-use")) {
            assertTold(indicator, new Bilingual("价", "price"));
        }
    }

    private static void assertTold(Indicator indicator, Bilingual told) {
        Bilingual note = Objects.requireNonNull(indicator.note(), indicator.id());
        assertThat(note.zh()).as(indicator.id()).containsPattern(told.zh());
        assertThat(note.en()).as(indicator.id()).containsPattern(told.en());
    }

    private static Notation notation(List<Unit> units, Language language) {
        return new Notation(Words.of(language), units);
    }
}
