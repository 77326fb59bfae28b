package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.series.Told.growth;
import static workreport.series.Told.level;
import static workreport.series.Told.report;
import static workreport.series.Told.total;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.Named;
import workreport.measure.Bound;

class PlaceSeriesTest {

    private static Promise only(YearReport... reports) {
        List<Promise> promises = PlaceSeries.of(List.of(reports)).promises();
        assertThat(promises).hasSize(1);
        return promises.getFirst();
    }

    private static Promise kept(Told promise, Told result) {
        return only(report(2023, List.of(), List.of(promise)), report(2024, List.of(result), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 50, 60, EXCEEDED, 1.2000",
        "EXACT, 50, 50, MET, 1.0000",
        "AT_LEAST, 50, 49, MISSED, 0.9800",
        "ABOUT, 50, 50.4, MET, 1.0080",
        "ABOUT, 50, 49.5, MET, 0.9900",
        "ABOUT, 50, 49, MISSED, 0.9800"
    })
    void anAmountIsDividedByItsPromise(Bound bound, String promised, String told, Verdict verdict, String rate) {
        Judgement judgement = kept(total("新建公路", promised, "公里").bound(bound), total("新建公路", told, "公里"))
                .judgement();

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.rule()).isEqualTo(JudgingRule.AMOUNT);
        assertThat(judgement.rate()).isEqualByComparingTo(rate);
    }

    @Test
    void anotherMultipleOfTheUnitIsConverted() {
        Promise promise = kept(total("完成投资", "1.2", "亿元"), total("完成投资", "9000", "万元"));

        assertThat(promise.judgement().difference()).isEqualByComparingTo("-0.3");
        assertThat(promise.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void growthIsComparedInPointsWithoutARate() {
        Judgement judgement =
                kept(growth("地区生产总值", "9"), growth("地区生产总值", "7.5")).judgement();

        assertThat(judgement)
                .isEqualTo(new Judgement(Verdict.MISSED, JudgingRule.POINTS, judgement.difference(), null));
        assertThat(judgement.difference()).isEqualByComparingTo("-1.5");
    }

    @ParameterizedTest
    @CsvSource({"4.5, MET", "3.8, MET", "4.6, MISSED"})
    void aCeilingIsKeptOrNotAndNeverBeaten(String told, Verdict verdict) {
        Judgement judgement = kept(level("城镇登记失业率", "4.5", "%").bound(Bound.AT_MOST), level("城镇登记失业率", told, "%"))
                .judgement();

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.rule()).isEqualTo(JudgingRule.CEILING);
        assertThat(judgement.rate()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-5, EXCEEDED, 1.4706", "-3.4, MET, 1.0000", "-3, MISSED, 0.8824"})
    void aReductionIsDividedByTheReductionPromised(String told, Verdict verdict, String rate) {
        Judgement judgement =
                kept(growth("单位生产总值能耗", "-3.4"), growth("单位生产总值能耗", told)).judgement();

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.rule()).isEqualTo(JudgingRule.REDUCTION);
        assertThat(judgement.rate()).isEqualByComparingTo(rate);
    }

    @Test
    void aLevelIsMeasuredFromTheLevelBefore() {
        Judgement judgement = only(
                        report(2023, List.of(level("旅游收入", "40", "亿元")), List.of(level("旅游收入", "50", "亿元"))),
                        report(2024, List.of(level("旅游收入", "48", "亿元")), List.of()))
                .judgement();

        assertThat(judgement.rule()).isEqualTo(JudgingRule.LEVEL_FROM_BASE);
        assertThat(judgement.rate()).isEqualByComparingTo("0.8");
        assertThat(judgement.verdict()).isEqualTo(Verdict.MISSED);
    }

    @ParameterizedTest
    @CsvSource({"6.6, MET", "7.2, EXCEEDED", "6.4, MISSED"})
    void aRangeIsMetBetweenItsEnds(String told, Verdict verdict) {
        assertThat(kept(growth("地区生产总值", "6.5").to("7"), growth("地区生产总值", told)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whereNeitherWayIsBetterOnlyTheSameIsMet() {
        assertThat(kept(growth("居民消费价格", "3").bound(Bound.ABOUT), growth("居民消费价格", "2"))
                        .verdict())
                .isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void aResultThatIsALimitOnTheWrongSideLeavesItOpen() {
        assertThat(kept(total("新建公路", "50", "公里"), total("新建公路", "45", "公里").bound(Bound.AT_LEAST))
                        .verdict())
                .isEqualTo(Verdict.NOT_JUDGED);
        assertThat(kept(total("新建公路", "50", "公里"), total("新建公路", "50", "公里").bound(Bound.OVER))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatTheNextReportDoesNotMentionIsUnanswered() {
        assertThat(only(
                                report(2023, List.of(), List.of(growth("实际利用外资", "5"))),
                                report(2024, List.of(growth("地区生产总值", "6")), List.of()))
                        .verdict())
                .isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void withoutALaterReportItIsOpen() {
        assertThat(only(report(2023, List.of(), List.of(growth("实际利用外资", "5")))).verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aMissingYearIsAGapAndNotAnsweredByAnotherYear() {
        Promise promise = only(
                report(2021, List.of(), List.of(growth("地区生产总值", "6"))),
                report(2023, List.of(growth("地区生产总值", "7")), List.of()));

        assertThat(promise.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(promise.gap()).isTrue();
        assertThat(promise.pair().result()).isNull();
    }

    @Test
    void aLaterNumberForTheSameYearIsARevisionBesideTheFirst() {
        Promise promise = only(
                report(2022, List.of(), List.of(level("地区生产总值", "150", "亿元"))),
                report(2023, List.of(level("地区生产总值", "152", "亿元")), List.of()),
                report(2024, List.of(level("地区生产总值", "149", "亿元").in(2022)), List.of()));

        assertThat(promise.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(promise.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.value()).isEqualByComparingTo("149");
            assertThat(revision.reportYear()).isEqualTo(2024);
        });
    }

    @Test
    void whatWasReachedAndLostAgainIsSaid() {
        Promise promise = only(
                report(2022, List.of(), List.of(level("森林覆盖率", "30", "%"))),
                report(2023, List.of(level("森林覆盖率", "30.5", "%")), List.of()),
                report(2024, List.of(level("森林覆盖率", "29.8", "%")), List.of()));

        assertThat(promise.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(promise.lost()).isNotNull();
        assertThat(promise.lost().value()).isEqualByComparingTo("29.8");
    }

    @Test
    void theSamePromisedTwiceWithDifferentNumbersIsNotJudged() {
        List<Promise> promises = PlaceSeries.of(List.of(
                        report(2023, List.of(), List.of(growth("地区生产总值", "6"), growth("地区生产总值", "7"))),
                        report(2024, List.of(growth("地区生产总值", "6.5")), List.of())))
                .promises();

        assertThat(promises).hasSize(2).allSatisfy(promise -> {
            assertThat(promise.twice()).isTrue();
            assertThat(promise.pair().result()).isNotNull();
            assertThat(promise.verdict()).isEqualTo(Verdict.NOT_JUDGED);
        });
    }

    @Test
    void anAdjustedTargetKeepsTheOldOne() {
        List<Promise> promises = PlaceSeries.of(List.of(
                        report(
                                2021,
                                List.of(),
                                List.of(level("地区生产总值", "220", "亿元").in(2025))),
                        report(
                                2023,
                                List.of(),
                                List.of(level("地区生产总值", "200", "亿元").in(2025)))))
                .promises();

        assertThat(promises.getLast().former()).isEqualTo(promises.getFirst().statement());
        assertThat(promises.getFirst().former()).isNull();
    }

    @Test
    void aGoalReachedBeforeItsYearIsEarlyAndOneOnTheWayExpected() {
        Told goal = level("森林覆盖率", "30", "%").in(2025);
        YearReport first = report(
                2021,
                List.of(level("旅游收入", "20", "亿元")),
                List.of(level("旅游收入", "30", "亿元").in(2025)));

        assertThat(only(
                                report(2021, List.of(), List.of(goal)),
                                report(2023, List.of(level("森林覆盖率", "31", "%")), List.of()))
                        .verdict())
                .isEqualTo(Verdict.EARLY);
        assertThat(only(first, report(2023, List.of(level("旅游收入", "26", "亿元")), List.of()))
                        .verdict())
                .isEqualTo(Verdict.EXPECTED);
        assertThat(only(first, report(2023, List.of(level("旅游收入", "21", "亿元")), List.of()))
                        .verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void aGrowthIsJoinedWithALevelWhereTheFormerLevelIsKnown() {
        Promise promise = only(
                report(2023, List.of(level("一般公共预算收入", "10", "亿元")), List.of(growth("一般公共预算收入", "7"))),
                report(2024, List.of(level("一般公共预算收入", "11.5", "亿元")), List.of()));

        assertThat(promise.joined()).isNotNull();
        assertThat(promise.joined().percent().value()).isCloseTo(15, within(1e-9));
        assertThat(promise.verdict()).isEqualTo(Verdict.EXCEEDED);
    }

    @Test
    void whatRoundingLeavesOpenIsNotJudged() {
        Promise promise = only(
                report(2023, List.of(level("一般公共预算收入", "10", "亿元")), List.of(growth("一般公共预算收入", "7"))),
                report(2024, List.of(level("一般公共预算收入", "11", "亿元")), List.of()));

        assertThat(promise.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void growthOfOutputIsInOtherPricesThanItsLevels() {
        Promise promise = only(
                report(2023, List.of(level("地区生产总值", "160.5", "亿元")), List.of(growth("地区生产总值", "8"))),
                report(2024, List.of(level("地区生产总值", "166.2", "亿元")), List.of()));

        assertThat(promise.pair().discrepancies()).contains(Discrepancy.PRICES);
        assertThat(promise.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void aGrowthOnAComparableBasisIsNotThatOfTheLevels() {
        Promise promise = only(
                report(
                        2023,
                        List.of(level("一般公共预算收入", "10", "亿元")),
                        List.of(growth("一般公共预算收入", "7").saying("可比增长"))),
                report(2024, List.of(level("一般公共预算收入", "8", "亿元")), List.of()));

        assertThat(promise.joined()).isNotNull();
        assertThat(promise.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void withoutTheFormerLevelALevelSaysNothingOfAGrowth() {
        assertThat(kept(growth("一般公共预算收入", "7"), level("一般公共预算收入", "11.5", "亿元"))
                        .pair()
                        .result())
                .isNull();
    }

    @Test
    void levelsThatContradictTheGrowthAreSaid() {
        List<Told> before = List.of(level("固定资产投资", "72.7", "亿元"), level("社会消费品零售总额", "100", "亿元"));
        List<Told> after = List.of(
                level("固定资产投资", "81.3", "亿元"),
                growth("固定资产投资", "24.7"),
                level("社会消费品零售总额", "107", "亿元"),
                growth("社会消费品零售总额", "7"));

        PlaceSeries series = PlaceSeries.of(
                List.of(report(2013, before, List.of(growth("固定资产投资", "20"))), report(2014, after, List.of())));
        List<Contradiction> found = series.contradictions();

        assertThat(found).singleElement().satisfies(each -> {
            assertThat(each.growth().value()).isEqualByComparingTo("24.7");
            assertThat(each.implied().percent().value()).isCloseTo(11.83, within(0.01));
        });
        assertThat(series.promises())
                .singleElement()
                .satisfies(row -> assertThat(row.contradictions()).isEqualTo(found));
        assertThat(series.doubted("r2014")).hasSize(2);
        assertThat(series.doubted("r2013")).hasSize(1);
    }

    @Test
    void whatOtherPricesExplainIsNoReasonForDoubt() {
        PlaceSeries series = PlaceSeries.of(List.of(
                report(2013, List.of(level("地区生产总值", "100", "亿元")), List.of()),
                report(2014, List.of(level("地区生产总值", "112", "亿元"), growth("地区生产总值", "8")), List.of())));

        assertThat(series.contradictions()).hasSize(1);
        assertThat(series.doubted("r2014")).isEmpty();
    }

    @Test
    void netIncomeAndDisposableIncomeAreDefinedDifferently() {
        Promise promise = kept(growth("农民人均纯收入", "10"), growth("农村居民人均可支配收入", "11"));

        assertThat(promise.pair().discrepancies()).contains(Discrepancy.DEFINITION);
        assertThat(promise.verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void whatManyReportsShareIsOneWhateverItIsCalled() {
        Told promised = total("接待国内外游客", "50", "万人次").known("tourists");
        Told told = total("旅游人数", "60", "万人次").known("tourists");

        assertThat(kept(promised, told).verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(IndicatorSeries.of(
                                kept(promised, told),
                                PlaceSeries.of(List.of(
                                        report(2023, List.of(), List.of(promised)),
                                        report(2024, List.of(told), List.of(told)))))
                        .promises())
                .hasSize(2);
    }

    private static PlaceSeries said(boolean same, Told promised, Told told) {
        Named one = promised.promised(2023).named();
        Named other = told.actual(2024).named();
        Instant now = Instant.EPOCH;
        return PlaceSeries.of(
                List.of(report(2023, List.of(), List.of(promised)), report(2024, List.of(told), List.of())),
                Joins.empty("临川县").said(new Join("j", same, one, other, "张三", now, now), now));
    }

    @Test
    void whatTheReaderSaysToBeTheSameIsPaired() {
        Promise joined = said(
                        true,
                        total("帮扶上岗", "50", "人"),
                        total("城镇新增就业", "60", "人").known("urban-jobs"))
                .promises()
                .getFirst();

        assertThat(joined.verdict()).isEqualTo(Verdict.EXCEEDED);
        assertThat(joined.pair().isReaders()).isTrue();
        assertThat(joined.statement().topic().id()).isEqualTo("urban-jobs");
        // Not even a reader makes people and money the same.
        assertThat(said(true, total("帮扶上岗", "50", "人"), total("城镇新增就业", "60", "亿元"))
                        .promises()
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void whatTheReaderSaysNotToBeTheSameIsNotPaired() {
        Told jobs = total("城镇新增就业", "50", "人").known("urban-jobs");

        assertThat(said(false, jobs, jobs).promises().getFirst().verdict()).isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        YearReport one = report(2023, List.of(), List.of(growth("地区生产总值", "6")));
        YearReport two = report(2024, List.of(growth("地区生产总值", "6.1")), List.of());

        assertThat(PlaceSeries.of(List.of(two, one))).isEqualTo(PlaceSeries.of(List.of(one, two)));
    }
}
