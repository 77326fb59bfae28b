package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.evidence.Comparability;
import workreport.evidence.Contents;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Status;
import workreport.measure.Measure;

/**
 * Numbers that a hurried reader takes for something else. An observation is written here as period, measure, status, signed
 * value, unit, bound with its word, basis, and the number as printed.
 */
class TrapsTest {

    private final Report report = ReportFile.bundled();
    private final Contents contents = new Contents(report);

    private Indicator indicator(String id) {
        return report.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> observations(String id) {
        Indicator indicator = indicator(id);
        return indicator.observations().stream()
                .map(observation -> describe(indicator, observation))
                .toList();
    }

    private String describe(Indicator indicator, Observation observation) {
        return String.join(
                " ",
                observation.period().toString(),
                Code.of(observation.measure()),
                Code.of(observation.status()),
                observation.signed().toPlainString(),
                indicator.unitOf(observation),
                Code.of(observation.bound()) + (observation.wording().isEmpty() ? "" : ":" + observation.wording()),
                Code.of(observation.basis()),
                printed(observation.anchor().orElseThrow()));
    }

    private String printed(Anchor anchor) {
        return contents.paragraph(anchor.paragraph()).orElseThrow().at(anchor);
    }

    /** The kinds of all numerals in paragraphs that are printed so. */
    private List<Numeral.Kind> kinds(String printed) {
        return report.numerals().stream()
                .filter(numeral -> contents.paragraph(numeral.anchor().paragraph())
                        .map(paragraph -> paragraph.at(numeral.anchor()).equals(printed))
                        .orElse(false))
                .map(Numeral::kind)
                .toList();
    }

    @Test
    void crossedPairsOfIncome() {
        assertThat(observations("urban-income"))
                .containsExactly(
                        "2017 level actual 25475 yuan exact inferred 25475元",
                        "2021 level actual 32432 yuan exact inferred 32432元",
                        "2022..2026 growth target 6 percent about:左右 stated 6%",
                        "2022 growth target 6 percent exact stated 6%");
        assertThat(observations("rural-income"))
                .containsExactly(
                        "2017 level actual 8892 yuan exact inferred 8892元",
                        "2021 level actual 12787 yuan exact inferred 12787元",
                        "2022..2026 growth target 8 percent about:左右 stated 8%",
                        "2022 growth target 8 percent exact stated 8%");
    }

    @Test
    void oneNumberForEachOfTwoCrops() {
        String each = "2022 level target 30 mu-10k exact heading 30万亩";

        assertThat(observations("dryland-potato-area")).containsExactly(each);
        assertThat(observations("dryland-oat-area")).containsExactly(each);
        assertThat(indicator("dryland-potato-area")
                        .observations()
                        .getFirst()
                        .anchor()
                        .orElseThrow())
                .isEqualTo(indicator("dryland-oat-area")
                        .observations()
                        .getFirst()
                        .anchor()
                        .orElseThrow());
    }

    @Test
    void drylandIsAnotherMeasureThanAllPotatoesAndOats() {
        assertThat(observations("potato-area")).containsExactly("2021 level actual 39 mu-10k exact inferred 39万亩");
        assertThat(observations("oat-area")).containsExactly("2021 level actual 22 mu-10k exact inferred 22万亩");
    }

    @Test
    void sumsOverFourYearsAreNoLevels() {
        assertThat(observations("gdp"))
                .containsExactly(
                        "2018..2021 total actual 270 yuan-100m over:突破 inferred 270亿元",
                        "2022..2026 growth target 7 percent about:左右 stated 7%",
                        "2022 growth target 6 percent exact stated 6%");
        assertThat(observations("industrial-gross-output"))
                .containsExactly("2018..2021 total actual 210 yuan-100m over:突破 inferred 210亿元");
        assertThat(observations("fixed-asset-investment"))
                .containsExactly(
                        "2018..2021 total actual 83 yuan-100m exact inferred 83亿元",
                        "2022..2026 growth target 7 percent about:左右 stated 7%",
                        "2022 growth target 7 percent exact stated 7%");
        assertThat(observations("retail-sales"))
                .containsExactly(
                        "2018..2021 total actual 100 yuan-100m exact inferred 100亿元",
                        "2022..2026 growth target 7 percent about:左右 stated 7%",
                        "2022 growth target 6 percent exact stated 6%");
        assertThat(observations("park-investment"))
                .containsExactly("2018..2021 total actual 121 yuan-100m exact inferred 121亿元");
    }

    @Test
    void goalsOfGrowthWithoutAnyLevel() {
        assertThat(observations("industrial-value-added"))
                .containsExactly(
                        "2022..2026 growth target 6 percent about:左右 stated 6%",
                        "2022 growth target 6 percent exact stated 6%");
        assertThat(observations("budget-revenue"))
                .containsExactly(
                        "2022..2026 growth target 5.5 percent about:左右 stated 5.5%",
                        "2022 growth target 6.5 percent exact stated 6.5%");
    }

    @Test
    void aWordOfTheBoundInsideTheUnit() {
        assertThat(observations("hidden-debt-resolved"))
                .containsExactly("2018..2021 total actual 10 yuan-100m over:多 inferred 10亿多元");
    }

    @Test
    void hiddenAndExistingDebtApart() {
        assertThat(observations("stock-debt-resolved"))
                .containsExactly("2022 total target 4.4 yuan-100m exact heading 4.4亿元");
    }

    @Test
    void thresholdsInNamesAreNoObservations() {
        assertThat(kinds("500万元"))
                .containsExactly(Numeral.Kind.THRESHOLD, Numeral.Kind.THRESHOLD, Numeral.Kind.THRESHOLD);
        assertThat(kinds("5000万元")).containsExactly(Numeral.Kind.THRESHOLD);
        assertThat(kinds("亿元")).containsExactly(Numeral.Kind.THRESHOLD);
        assertThat(kinds("10蒸吨")).containsExactly(Numeral.Kind.THRESHOLD);
        assertThat(observations("projects-100m")).containsExactly("2022 total target 4 project exact heading 4个");
        assertThat(observations("projects-50m")).containsExactly("2022 total target 20 project exact heading 20个");
        assertThat(observations("boilers-removed")).containsExactly("2022 total target 20 boiler exact heading 20个");
    }

    @Test
    void aDecreaseIsPrintedAsAPositiveNumber() {
        assertThat(observations("three-public-expenses"))
                .containsExactly("2017..2021 change actual -27.3 percent exact inferred 27.3%");
        assertThat(observations("fertilizer-pesticide-use"))
                .containsExactly(
                        "2022..2026 growth target -2 percent exact inferred 2%",
                        "2022 growth target -2 percent exact heading 2%");
        assertThat(observations("energy-intensity"))
                .containsExactly("2022 growth target -3.5 percent exact heading 3.5%");
    }

    @Test
    void householdsAndPeopleRunTogether() {
        assertThat(observations("poverty-households-lifted"))
                .containsExactly("2021 level actual 9034 household exact inferred 9034户");
        assertThat(observations("poverty-people-lifted"))
                .containsExactly("2021 level actual 20427 person-ming exact inferred 20427名");
    }

    @Test
    void yearlyMeansAreNoSums() {
        assertThat(observations("livestock-turnoff"))
                .containsExactly("2018..2021 yearly-mean actual 80 head-10k exact inferred 80万头（只）");
        assertThat(observations("labour-transferred"))
                .containsExactly("2018..2021 yearly-mean actual 3.2 person-time-10k exact inferred 3.2万人次");
    }

    /** The report prints no mean of years here; where it does, it says 年均. */
    @Test
    void ratesOverFourYearsAreNeitherSumsNorMeans() {
        assertThat(observations("livelihood-spending-share"))
                .containsExactly("2018..2021 span-rate actual 75 percent exact inferred 75%");
        assertThat(observations("hotline-resolution-rate"))
                .containsExactly("2018..2021 span-rate actual 99 percent exact inferred 99%");
        assertThat(observations("hotline-satisfaction"))
                .containsExactly("2018..2021 span-rate actual 98 percent exact inferred 98%");
        assertThat(report.indicators().stream()
                        .flatMap(indicator -> indicator.observations().stream())
                        .filter(observation -> observation.measure() == Measure.YEARLY_MEAN))
                .hasSize(2)
                .allSatisfy(observation ->
                        assertThat(contents.sentence(observation).orElseThrow()).contains("年均"));
    }

    @Test
    void oneWindProjectNamedTwice() {
        assertThat(observations("wind-project-capacity"))
                .containsExactly(
                        "2021 project-size actual 50 kilowatt-10k exact inferred 50万千瓦",
                        "2022 project-size target 50 kilowatt-10k exact heading 50万千瓦");
        assertThat(indicator("wind-project-capacity").comparability()).isEqualTo(Comparability.MISLEADING);
    }

    @Test
    void airQualityOfTheTownAndOfNoPlaceNamed() {
        assertThat(observations("good-air-days"))
                .containsExactly(
                        "2021 level actual 93 percent exact inferred 93%",
                        "2022..2026 held target 94 percent at-least:以上 inferred 94%");
        assertThat(indicator("good-air-days").comparability()).isEqualTo(Comparability.CAUTION);
    }

    @Test
    void floorsAndCeilings() {
        assertThat(observations("processing-rate"))
                .containsExactly(
                        "2021 level actual 66.8 percent exact inferred 66.8%",
                        "2026 level target 70 percent at-least:以上 stated 70%");
        assertThat(observations("park-output")).containsExactly("2026 level target 90 yuan-100m over:突破 stated 90亿元");
        assertThat(observations("pig-stock-and-turnoff"))
                .containsExactly("2022 level target 5.5 pig-10k at-most:以内 heading 5.5万口");
        assertThat(observations("registered-unemployment"))
                .containsExactly("2022 level target 4.5 percent at-most:以内 heading 4.5%");
    }

    @Test
    void goalsOfTheNewTermWithoutAYear() {
        assertThat(observations("clean-energy-capacity"))
                .containsExactly("2026 level target 280 kilowatt-10k exact inferred 280万千瓦");
        assertThat(observations("potato-improved-seed"))
                .containsExactly("2026 level target 95 percent at-least:以上 inferred 95%");
        assertThat(observations("premium-plays")).containsExactly("2022..2026 total target 10 play exact inferred 10个");
    }

    /** 稳定在 and 保持在 promise every year of the term; 达到 and 提高到 its end. A target of a single year needs no more. */
    @Test
    void whatIsToBeHeldIsToBeHeldInEveryYear() {
        assertThat(observations("compulsory-education-retention"))
                .containsExactly("2022..2026 held target 95 percent at-least:以上 inferred 95%");
        assertThat(report.indicators().stream()
                        .flatMap(indicator -> indicator.observations().stream())
                        .filter(observation -> observation.status() == Status.TARGET
                                && observation.period().to()
                                        == report.milestones().goals().getLast()
                                && observation.measure().isState()))
                .allSatisfy(observation -> assertThat(observation.measure() == Measure.HELD)
                        .as(contents.sentence(observation).orElseThrow())
                        .isEqualTo(before(observation).matches(".*(稳定|保持)在")));
    }

    private String before(Observation observation) {
        return contents.paragraph(observation.anchor().orElseThrow().paragraph())
                .orElseThrow()
                .text()
                .substring(0, observation.anchor().orElseThrow().start());
    }

    @Test
    void goalsOfTheNewTermWithAYear() {
        assertThat(observations("forest-cover"))
                .containsExactly(
                        "2017 level actual 24.1 percent exact stated 24.1%",
                        "2021 level actual 24.8 percent exact inferred 24.8%",
                        "2026 level target 26 percent exact stated 26%");
        assertThat(observations("grass-forest-cover"))
                .containsExactly(
                        "2017 level actual 51.2 percent exact stated 51.2%",
                        "2021 level actual 53.6 percent exact inferred 53.6%",
                        "2026 level target 54 percent exact stated 54%");
    }

    @Test
    void theYearOfChapterThreeIsInItsHeading() {
        assertThat(observations("grain-output"))
                .containsExactly(
                        "2021 level actual 2.8 jin-100m exact inferred 2.8亿斤",
                        "2022 level target 3 jin-100m exact heading 3亿斤");
        assertThat(report.numerals())
                .contains(new Numeral(new Anchor("s3", 0, 5), Numeral.Kind.DATE))
                .filteredOn(numeral ->
                        contents.paragraph(numeral.anchor().paragraph()).isEmpty())
                .hasSize(3);
    }

    @Test
    void worksOfFourFiveAndOneYear() {
        assertThat(observations("old-quarters-renovated"))
                .containsExactly(
                        "2018..2021 total actual 9 quarter exact inferred 9个",
                        "2022..2026 total target 27 quarter exact inferred 27个");
        assertThat(observations("urban-roads"))
                .containsExactly(
                        "2018..2021 total actual 15 kilometre exact inferred 15公里",
                        "2022..2026 total target 14 kilometre exact inferred 14公里");
        assertThat(observations("urban-pipelines"))
                .containsExactly(
                        "2018..2021 total actual 73.8 kilometre exact inferred 73.8公里",
                        "2022..2026 total target 125 kilometre exact inferred 125公里",
                        "2022 total target 25.4 kilometre exact heading 25.4公里");
        assertThat(observations("demonstration-villages"))
                .containsExactly(
                        "2022..2026 total target 34 village exact inferred 34个",
                        "2022 total target 20 village exact heading 20个");
    }

    @Test
    void oneMeasureInTwoUnits() {
        assertThat(observations("rural-toilets-renovated"))
                .containsExactly(
                        "2018..2020 total actual 1.1 household-10k exact inferred 1.1万户",
                        "2022 total target 1186 household exact heading 1186户");
    }

    @Test
    void urbanJobsAndJobs() {
        assertThat(observations("new-jobs"))
                .containsExactly(
                        "2018..2021 total actual 5673 person exact inferred 5673人",
                        "2022 total target 600 person at-least:以上 heading 600人");
        assertThat(indicator("new-jobs").comparability()).isEqualTo(Comparability.CAUTION);
    }

    @Test
    void howLargeAProjectIsIsNoTargetOfAYear() {
        assertThat(observations("graphene-capacity"))
                .containsExactly("2022 project-size target 2000 tonne-a-year exact heading 2000吨");
        assertThat(observations("wafer-capacity"))
                .containsExactly("2022 project-size target 1 gigawatt-a-year exact heading 1GW");
        assertThat(observations("agri-park-area"))
                .containsExactly("2021 project-size actual 7000 mu exact inferred 7000亩");
        assertThat(report.indicators())
                .filteredOn(indicator -> indicator.observations().stream()
                        .anyMatch(observation -> observation.measure() == Measure.PROJECT_SIZE))
                .extracting(Indicator::id)
                .containsExactlyInAnyOrder(
                        "graphene-capacity", "wafer-capacity", "agri-park-area", "wind-project-capacity");
    }

    /** What had been reached, whenever it was, is no sum over the term. */
    @Test
    void whatMayBeOlderThanTheTermIsNoSumOverIt() {
        assertThat(observations("civilised-villages"))
                .containsExactly("2021 level actual 86 village exact inferred 86个");
        assertThat(observations("poverty-villages-delisted"))
                .containsExactly("2021 level actual 87 village exact inferred 87个");
        assertThat(List.of("poverty-villages-delisted", "poverty-households-lifted", "poverty-people-lifted"))
                .allSatisfy(id -> assertThat(indicator(id).direction()).isEqualTo(Direction.NONE));
    }

    @Test
    void whatIsDoubtfulHasANote() {
        assertThat(note("hotline-calls")).contains("累计");
        assertThat(note("hotline-satisfaction")).contains("一年");
        assertThat(note("park-investment")).contains("83亿元").contains("必有不同");
        assertThat(note("contract-farming-area")).contains("未说明");
        assertThat(note("potato-improved-seed")).contains("未给出");
    }

    private String note(String id) {
        return Objects.requireNonNull(indicator(id).note(), id).zh();
    }

    /** The day on a third party's page is not the day of the county. */
    @Test
    void theDayOfPublicationIsNotKnown() {
        assertThat(report.published()).isNull();
        assertThat(report.textFile().note()).isNotNull();
        assertThat(report.textFile().note().zh()).contains("第三方", "2022-08-22 10:49");
        assertThat(report.textFile().note().en()).contains("third party", "2022-08-22 10:49");
    }

    @Test
    void quantitiesInChineseNumerals() {
        assertThat(observations("industrial-waste-sites"))
                .containsExactly("2018..2021 total actual 2 disposal-site exact inferred 两个");
        assertThat(observations("poverty-honours"))
                .containsExactly("2018..2021 total actual 2 person-wei exact inferred 两位");
        assertThat(observations("scenic-areas-4a"))
                .containsExactly("2021 level actual 2 scenic-area exact inferred 两个");
        assertThat(observations("freight-yards"))
                .containsExactly("2021 level actual 4 freight-yard exact inferred 四大货场");
        assertThat(observations("covid-imported"))
                .containsExactly("2020..2021 total actual 0 imported-case exact inferred 零输入");
        assertThat(observations("covid-infections"))
                .containsExactly("2020..2021 total actual 0 infection exact inferred 零感染");
        assertThat(observations("school-sports-rooms")).containsExactly("2022 total target 2 school exact heading 两所");
        assertThat(kinds("三年行动")).containsOnly(Numeral.Kind.NAME).hasSize(3);
        assertThat(kinds("五年行动")).containsOnly(Numeral.Kind.NAME).hasSize(2);
        assertThat(kinds("三公")).containsOnly(Numeral.Kind.NAME).hasSize(2);
    }
}
