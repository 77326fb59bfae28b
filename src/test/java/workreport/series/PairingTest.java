package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.series.Told.growth;
import static workreport.series.Told.level;
import static workreport.series.Told.total;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {

    private static List<Pair> pairs(List<Told> promises, List<Told> results) {
        return Pairing.of(
                promises.stream().map(each -> each.promised(2023)).toList(),
                results.stream().map(each -> each.actual(2024)).toList());
    }

    private static String told(List<Pair> pairs) {
        return String.join(
                " ",
                pairs.stream()
                        .map(pair -> pair.result() == null
                                ? "-"
                                : pair.result().value().toPlainString())
                        .toList());
    }

    @Test
    void eachPromiseFindsItsOwnResultInWhateverOrder() {
        List<Pair> pairs = pairs(
                List.of(
                        growth("城镇居民人均可支配收入", "7"),
                        growth("农村居民人均可支配收入", "8"),
                        growth("地区生产总值", "6"),
                        growth("规模以上工业增加值", "9")),
                List.of(
                        growth("规上工业增加值", "9.5"),
                        growth("农民人均可支配收入", "8.1"),
                        growth("全县地区生产总值", "6.2"),
                        growth("城镇居民人均可支配收入", "7.3")));

        assertThat(told(pairs)).isEqualTo("7.3 8.1 6.2 9.5");
    }

    @ParameterizedTest
    @CsvSource({
        "城镇居民人均可支配收入, 农村居民人均可支配收入",
        "规模以上工业增加值, 工业增加值",
        "城镇登记失业率, 城镇调查失业率",
        "进出口总额, 出口总额",
        "地区生产总值, 海洋生产总值",
        "城乡居民养老保险参保率, 城乡居民医疗保险参保率",
        "常住人口城镇化率, 户籍人口城镇化率",
        "文旅产业增加值, 高新技术产业增加值",
        "第二产业增加值, 第三产业增加值",
        "省重点项目总投资, 储备项目总投资",
        "人均地区生产总值, 地区生产总值",
        "一般公共预算收入, 一般公共预算支出"
    })
    void whatIsNotTheSameIsNotPaired(String promise, String result) {
        assertThat(told(pairs(List.of(growth(promise, "7")), List.of(growth(result, "7.5")))))
                .isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "地区生产总值, 全县生产总值",
        "外贸进出口总额, 进出口总值",
        "新增城镇就业, 城镇新增就业",
        "规模以上工业增加值, 规上工业增加值",
        "全社会固定资产投资, 固定资产投资额",
        "医疗保险参保率, 基本医疗保险参保率",
        "蔬菜种植面积产量, 蔬菜产量"
    })
    void otherWordsForTheSameArePaired(String promise, String result) {
        assertThat(told(pairs(List.of(growth(promise, "7")), List.of(growth(result, "7.5")))))
                .isEqualTo("7.5");
    }

    @Test
    void aGrowthIsNotAnsweredByALevel() {
        assertThat(told(pairs(List.of(growth("一般公共预算收入", "7")), List.of(level("一般公共预算收入", "9.3", "亿元")))))
                .isEqualTo("-");
    }

    @Test
    void anotherKindOfUnitIsNotPaired() {
        assertThat(told(pairs(List.of(total("温室", "500", "亩")), List.of(total("温室", "500", "栋")))))
                .isEqualTo("-");
        assertThat(told(pairs(List.of(level("存款余额", "5", "亿元")), List.of(level("存款余额", "5", "亿美元")))))
                .isEqualTo("-");
    }

    @Test
    void anotherCountingWordIsPairedAndSaid() {
        Pair pair = pairs(List.of(total("新增科技型企业", "20", "家")), List.of(total("新增科技型企业", "21", "个")))
                .getFirst();

        assertThat(pair.discrepancies()).containsExactly(Discrepancy.COUNTING_UNIT);
    }

    @Test
    void onePromiseForAllMayHaveAResultForTownsAndOneForVillages() {
        List<Pair> pairs = pairs(
                List.of(growth("全体居民人均可支配收入", "8.5")),
                List.of(growth("城镇居民人均可支配收入", "9"), growth("农村居民人均可支配收入", "12")));

        assertThat(told(pairs)).isEqualTo("9 12");
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.discrepancies()).contains(Discrepancy.PART_OF_PEOPLE);
            assertThat(pair.mayBeJudged()).isFalse();
        });
    }

    @Test
    void oneRateForTwoThingsMayHaveTwoResults() {
        List<Pair> pairs = pairs(
                List.of(growth("二氧化硫、氮氧化物排放量", "-3")),
                List.of(growth("二氧化硫排放量", "-5.6"), growth("氮氧化物排放量", "-4"), growth("化学需氧量", "-2")));

        assertThat(told(pairs)).isEqualTo("-5.6 -4");
    }

    @Test
    void whatIsToBeAddedIsNotAnsweredByHowMuchThereIs() {
        Told there = level("创新平台", "16", "家").saying("达到");

        assertThat(told(pairs(List.of(total("新增创新平台", "3", "家")), List.of(there))))
                .isEqualTo("-");
        assertThat(told(pairs(List.of(total("新增创新平台", "3", "家")), List.of(there, total("新增创新平台", "4", "家")))))
                .isEqualTo("4");
    }

    @Test
    void whatIsTakenAwayIsNotWhatIsBuilt() {
        assertThat(told(pairs(List.of(total("关停燃煤锅炉", "20", "台")), List.of(total("新建燃煤锅炉", "20", "台")))))
                .isEqualTo("-");
    }

    @Test
    void theListOfAnotherLevelOfGovernmentIsSaidAndNotJudged() {
        Pair pair = pairs(List.of(total("创建省级美丽乡村", "10", "个")), List.of(total("创建市级以上美丽乡村", "26", "个")))
                .getFirst();

        assertThat(pair.discrepancies()).contains(Discrepancy.AUTHORITY);
        assertThat(pair.mayBeJudged()).isFalse();
    }

    @Test
    void barelyNamedThingsNeedTheSameWordsAround() {
        Told promise = total("医院", "1", "所").then("与省城医院结成专科联盟");
        assertThat(told(pairs(List.of(promise), List.of(total("医院", "4", "所").then("与省城医院结成专科联盟")))))
                .isEqualTo("4");
        assertThat(told(pairs(
                        List.of(promise),
                        List.of(total("医院", "4", "所").saying("去年以来全县先后共有").then("通过了评审验收")))))
                .isEqualTo("-");
    }

    @Test
    void aBareNameIsOfThatWhichItsSentenceSpeaksOf() {
        List<Told> promise = List.of(level("生猪存栏规模", "30", "万头"));
        assertThat(told(pairs(promise, List.of(level("存栏规模", "17", "万头").then("，86栋养殖小区全部投用")))))
                .isEqualTo("-");
        assertThat(told(pairs(promise, List.of(level("存栏规模", "28", "万头").then("，生猪出栏40万头")))))
                .isEqualTo("28");
    }

    @Test
    void aLevelSeveralTimesAsLargeIsOfSomethingElse() {
        assertThat(told(pairs(List.of(level("电力装机", "4500", "万千瓦")), List.of(level("电力装机", "3.1", "亿千瓦")))))
                .isEqualTo("-");
    }

    @Test
    void eachResultAnswersOnePromise() {
        assertThat(told(pairs(
                        List.of(total("改造老旧小区", "10", "个"), total("改造城区老旧小区", "12", "个")),
                        List.of(total("改造老旧小区", "11", "个")))))
                .isEqualTo("11 -");
    }

    @Test
    void theSizeOfAProjectIsNoPromise() {
        Statement size = level("露天矿", "700", "万吨").saying("").then("露天矿完成核准").promised(2023);

        assertThat(size.isPromise()).isFalse();
        assertThat(level("蔬菜产量", "8", "万吨").saying("达到").promised(2023).isPromise())
                .isTrue();
    }

    @Test
    void whatIsComparedWithBelongsToAnother() {
        assertThat(growth("生产总值", "6.1").saying("增速高于全省").actual(2024).isResult())
                .isFalse();
    }
}
