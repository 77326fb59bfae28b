package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Profiles;
import workreport.analysis.ProgressStatus;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.evidence.TestReports;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.measure.Unit;

/**
 * Where the targets of a report of 2022 stand by what was entered later. Observations are written as
 * {@code said 2021 level 24.8}, {@code goal 2026 level ≥26}, {@code later 2025 level 25.6}, {@code moved 2026 level 25}.
 */
class StandingsTest {

    private static final List<Unit> UNITS = List.of(
            new Unit(Unit.PERCENT, new Bilingual("%", "%"), null), new Unit("unit", new Bilingual("个", "units"), null));
    private static final Pattern WRITTEN =
            Pattern.compile("(\\w+) ([\\d.]+) ([\\w-]+) ([≥≤≈>]?)(-?)([\\d.]+)(?:~([\\d.]+))?");
    private static final Source.InText TEXT = new Source.InText(new Anchor("p", 0, 1));
    private static final Source.Entered PERSON = new Source.Entered("统计公报", null, null, LocalDate.of(2026, 3, 1), "王");

    private static Observation observation(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        assertThat(parts.matches()).as(written).isTrue();
        Measure measure = Code.find(Measure.class, parts.group(3)).orElseThrow();
        Bound bound = switch (parts.group(4)) {
            case "≥" -> Bound.AT_LEAST;
            case "≤" -> Bound.AT_MOST;
            case "≈" -> Bound.ABOUT;
            case ">" -> Bound.OVER;
            default -> Bound.EXACT;
        };
        String kind = parts.group(1);
        return new Observation(
                Period.parse(parts.group(2)),
                measure,
                kind.equals("goal") || kind.equals("moved") ? Status.TARGET : Status.ACTUAL,
                new BigDecimal(parts.group(6)),
                parts.group(7) == null ? null : new BigDecimal(parts.group(7)),
                parts.group(5).isEmpty() ? Sense.INCREASE : Sense.DECREASE,
                bound,
                "word",
                Basis.STATED,
                kind.equals("later") || kind.equals("moved") ? PERSON : TEXT,
                measure.isRate() ? Unit.PERCENT : null,
                null);
    }

    private static IndicatorProfile profile(Direction direction, String unit, String written) {
        return profile("样本", direction, unit, written);
    }

    private static IndicatorProfile profile(String name, Direction direction, String unit, String written) {
        return Profiles.of(
                new Indicator(
                        "sample",
                        new Bilingual(name, "Sample"),
                        "theme",
                        unit,
                        direction,
                        Comparability.OK,
                        null,
                        Stream.of(written.split(","))
                                .map(StandingsTest::observation)
                                .toList()),
                TestReports.TERM,
                UNITS);
    }

    private static List<Standing> standings(String written) {
        return Standings.of(profile(Direction.HIGHER, "unit", written));
    }

    private static String told(Standing standing) {
        BigDecimal rate = standing.judgement().rate();
        return standing.asOf() + " " + Code.of(standing.verdict()) + " "
                + Code.of(standing.judgement().rule())
                + (rate == null ? "" : " " + rate.stripTrailingZeros().toPlainString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            said 2021 level 100, goal 2026 level 150, later 2026 level 140  | 2026 missed level-from-base 0.8
            said 2021 level 100, goal 2026 level 150, later 2026 level 160  | 2026 exceeded level-from-base 1.2
            said 2021 level 100, goal 2026 level ≥150, later 2026 level 150 | 2026 met level-from-base 1
            goal 2026 level 150, later 2026 level 120                       | 2026 missed amount 0.8
            said 2021 level 100, goal 2026 level ≤120, later 2026 level 119 | 2026 met ceiling
            said 2021 level 100, goal 2026 level ≤120, later 2026 level 121 | 2026 missed ceiling
            said 2021 level 100, goal 2026 level ≤120, later 2024 level 110 | 2024 expected ceiling
            goal 2026 level 140~150, later 2026 level 145                   | 2026 met range
            said 2021 level 100, goal 2026 level 150, later 2024 level 151  | 2024 early level-from-base 1.02
            said 2021 level 100, goal 2026 level 150, later 2025 level 140  | 2025 expected level-from-base 0.8
            said 2021 level 100, goal 2026 level 150, later 2025 level 110  | 2025 open level-from-base 0.2
            said 2021 level 100, goal 2026 level 150, later 2025 level >90  | 2025 not-judged none
            goal 2022 growth 6, later 2022 growth 6.5                       | 2022 exceeded points
            goal 2022 growth 6, later 2022 growth 5.5                       | 2022 missed points
            goal 2022 growth -3, later 2022 growth -2.7                     | 2022 missed reduction 0.9
            goal 2022..2026 growth ≈7, later 2022 growth 7.2, later 2023 growth 7.4 | 2023 expected points
            goal 2022..2026 growth ≈7, later 2022 growth 3, later 2023 growth 4     | 2023 open points
            said 2021 level 1000, goal 2022..2026 growth 7, later 2026 level 1500   | 2026 exceeded points
            said 2021 level 1000, goal 2022..2026 growth 7, later 2026 level 1300   | 2026 missed points
            said 2021 level 100, goal 2022..2026 growth 7, later 2026 level 140     | 2026 not-judged none
            goal 2022..2026 total 5000, later 2022..2026 total 4000         | 2026 missed amount 0.8
            goal 2022..2024 total 300, later 2022 total 100, later 2023 total 110, later 2024 total 100 | 2024 exceeded amount 1.0333
            goal 2022..2026 total 500, later 2022 total 100, later 2023 total 110 | 2023 expected amount 0.42
            goal 2022..2026 total 500, later 2022 total 40, later 2023 total 50   | 2023 open amount 0.18
            goal 2022..2026 total 500, later 2022 total 300, later 2023 total 210 | 2023 early amount 1.02
            goal 2022..2026 total ≤500, later 2022 total 300, later 2023 total 210 | 2023 missed ceiling
            goal 2022..2026 yearly-mean 100, later 2022 total 100, later 2023 total 120 | 2023 expected amount 1.1
            goal 2022..2026 held ≥95, later 2022 level 95, later 2023 level 96    | 2023 expected amount 1.0105
            goal 2022..2026 held ≥95, later 2022 level 95, later 2023 level 94, later 2024 level 96 | 2024 missed amount 0.9895
            """)
    void eachRuleHasItsVerdict(String written, String told) {
        assertThat(standings(written).stream().map(StandingsTest::told)).containsExactly(told);
    }

    @Test
    void timeCountsFromTheReportAndTheYearsLeftHaveTheirPace() {
        Standing standing = standings(
                        "said 2017 level 90, said 2021 level 100, goal 2026 level 150, later 2024 level 120")
                .getFirst();
        Way way = standing.way();
        assertThat(way.timeGone()).isEqualTo(0.6);
        assertThat(way.done().getAsDouble()).isEqualTo(0.4);
        assertThat(way.yearsLeft()).isEqualTo(2);
        assertThat(way.needed()).isEqualTo(15);
        assertThat(way.soFar()).isCloseTo(20 / 3.0, within(1e-9));
        assertThat(way.status()).isEqualTo(ProgressStatus.SLOW);
    }

    @Test
    void metAndThenLostIsSaid() {
        Standing before = standings(
                        "said 2021 level 100, goal 2026 level 150, later 2023 level 151, later 2024 level 149")
                .getFirst();
        assertThat(before.verdict()).isEqualTo(Verdict.EXPECTED);
        assertThat(before.reached().value()).hasToString("151");
        assertThat(before.lost().value()).hasToString("149");

        Standing after = standings(
                        "said 2021 level 100, goal 2022 level 110, later 2022 level 111, later 2023 level 105")
                .getFirst();
        assertThat(told(after)).isEqualTo("2023 exceeded level-from-base 1.1");
        assertThat(after.lost().value()).hasToString("105");
    }

    @Test
    void anAdjustedTargetKeepsTheOldOne() {
        assertThat(
                        standings(
                                        "said 2021 level 100, goal 2026 level 150, moved 2026 level 130, later 2026 level 140")
                                .stream()
                                .map(standing -> standing.isAdjusted() + " " + told(standing)))
                .containsExactly("false 2026 missed level-from-base 0.8", "true 2026 exceeded level-from-base 1.3333");
    }

    @Test
    void aPercentageHasAWayOnlyFromALevelThatIsKnown() {
        assertThat(Standings.of(profile(
                                Direction.HIGHER,
                                Unit.PERCENT,
                                "said 2021 level 24.0, goal 2026 level 26.0, later 2026 level 25.5"))
                        .stream()
                        .map(StandingsTest::told))
                .containsExactly("2026 missed level-from-base 0.75");
        assertThat(
                        Standings.of(profile(
                                        Direction.HIGHER, Unit.PERCENT, "goal 2026 level 26.0, later 2026 level 25.5"))
                                .stream()
                                .map(StandingsTest::told))
                .containsExactly("2026 missed points");
    }

    @Test
    void worksAreToBeDoneWhetherOrNotMoreIsBetter() {
        assertThat(Standings.of(profile(
                                Direction.NONE,
                                "unit",
                                "goal 2022..2023 total 14, later 2022 total 6, later 2023 total 8"))
                        .stream()
                        .map(StandingsTest::told))
                .containsExactly("2023 met amount 1");
    }

    @Test
    void growthInConstantPricesDoesNotFollowFromLevels() {
        String told = "said 2021 level 1000, goal 2022..2026 growth 7, later 2026 level 1500";
        assertThat(Standings.of(profile("地区生产总值", Direction.HIGHER, "unit", told)))
                .isEmpty();
        assertThat(Standings.of(profile("居民人均可支配收入", Direction.HIGHER, "unit", told)))
                .hasSize(1);
    }

    @Test
    void whereLessIsBetterAFallIsTheWay() {
        assertThat(Standings.of(profile(
                                Direction.LOWER,
                                "unit",
                                "said 2021 level 100, goal 2026 level 80, later 2024 level 84"))
                        .stream()
                        .map(StandingsTest::told))
                .containsExactly("2024 expected level-from-base 0.8");
    }

    @Test
    void withoutSomethingEnteredNothingStandsAnywhere() {
        assertThat(standings("said 2021 level 100, goal 2026 level 150, said 2023 level 120"))
                .isEmpty();
        assertThat(standings("said 2021 level 100, later 2021 level 101, goal 2026 level 150"))
                .isEmpty();
    }

    @Test
    void theRuleIsNamedWithItsFormula() {
        IndicatorProfile profile =
                profile(Direction.HIGHER, "unit", "said 2021 level 100, goal 2026 level 150, later 2025 level 120");
        Standing standing = Standings.main(profile).orElseThrow();
        StandingText text = new StandingText(profile.indicator(), new Notation(Words.of(Language.EN), UNITS));
        assertThat(text.tag(standing)).isEqualTo("As of 2025: Limited progress◆");
        assertThat(text.lines(standing))
                .contains(
                        "Progress 40%, time elapsed 80%",
                        "Years left: 1, each needs +30.0; since the report +5.0 a year",
                        "Level from a base: (result − base) ÷ (target − base) = (120 − 100) ÷ (150 − 100) = 40.0%")
                .anyMatch(line -> line.startsWith("Pace: R = "));
    }
}
