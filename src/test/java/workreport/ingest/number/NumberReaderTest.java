package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.check.Code;

/** Sentences made up for each rule; the reports themselves are scored elsewhere. */
class NumberReaderTest {

    private static final String REVIEW = "一、2020年工作回顾";
    private static final String TERM = "一、过去五年工作回顾";
    private static final String PLAN = "二、2021年工作安排";
    private static final int YEAR = 2021;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "地区生产总值完成65亿元。 | 地区生产总值 65 2020 level exact",
                "全县社会消费品零售总额达到26.7亿元，同比增长10%。 | 社会消费品零售总额 26.7 2020 level exact; 社会消费品零售总额 10 2020 growth exact",
                "财政收入增长11%，达到282亿元。 | 财政收入 11 2020 growth exact; 财政收入 282 2020 level exact",
                "全县信访总量下降46.5%。 | 信访总量 -46.5 2020 growth exact",
                "森林覆盖率提高1.2个百分点。 | 森林覆盖率 1.2 2020 change exact",
                "旅游收入超过3亿元。 | 旅游收入 3 2020 level over",
                "粮食产量稳定在5亿斤以上。 | 粮食产量 5 2020 level at-least",
                "城镇登记失业率控制在4%以内。 | 城镇登记失业率 4 2020 level at-most",
                "工业产值增长8%左右。 | 工业产值 8 2020 growth about",
                "民营企业达到3000多家。 | 民营企业 3000 2020 level over",
                "优良天数比去年增加4天。 | 优良天数 4 2020 change exact",
                "财政收入完成3亿元，年均递增15%。 | 财政收入 3 2020 level exact; 财政收入 15 2016..2020 growth exact",
                "名牌18个，商标25件，分别比2015年增加2个、21件。 | 名牌 18 2020 total exact; 商标 25 2020 total exact; 名牌 2 2015..2020 change exact; 商标 21 2015..2020 change exact",
                "企业登记压减至4个工作小时内。 | 企业登记 4 2020 level at-most",
                "生产总值完成50亿元，是2015年的2倍，年均递增15%。 | 生产总值 50 2020 level exact; 生产总值 2 2015..2020 change exact; 生产总值 15 2016..2020 growth exact",
                "近三年淘汰落后产能90多万吨。 | 近三年淘汰落后产能 90 2018..2020 total over",
                "2018年以来，清理违规企业81家。 | 清理违规企业 81 2018..2020 total exact",
                "升学率逐年提高，2019年，本科上线600人。 | 本科上线 600 2019 total exact",
                "存栏达到2800群，同比增长15℅。 | 存栏 2800 2020 level exact; 存栏 15 2020 growth exact",
                "财政收入达到6亿元，是“十二五”末的3倍。 | 财政收入 6 2020 level exact; 财政收入 3 2015..2020 change exact",
                "“十三五”期间，全社会投资累计达到40亿元。 | 全社会投资 40 2016..2020 total exact",
                "专利占全市41%，占全省36%。 | 专利占全市 41 2020 level exact; 专利占全省 36 2020 level exact",
                "固定资产投资完成17亿元，超额完成年度任务2亿元，增长20%。 | 固定资产投资 17 2020 level exact; 固定资产投资 2 2020 total exact; 固定资产投资 20 2020 growth exact",
                "赤字率从2018年的2.8%降到去年的1.5%左右。 | 赤字率 2.8 2018 level exact; 赤字率 1.5 2020 level about",
                "份额比2015年提高2个多百分点。 | 份额 2 2015..2020 change over",
                "经济增长预期目标定为7%。 | 经济 7 2020 growth exact",
                "第二产业占比提高2个百分点。 | 第二产业占比 2 2020 change exact",
                "压减政府性基金项目30%以上。 | 政府性基金项目 -30 2020 change at-least",
                "人口自然增长率降到６．４５‰。 | 人口自然增长率 6.45 2020 level exact",
                "净增企业175户、总数达到665户。 | 净增企业 175 2020 change exact; 净增企业总数 665 2020 level exact",
                "优良天数达到254天，比去年增加4天。 | 优良天数 254 2020 level exact; 优良天数 4 2020 change exact",
            })
    void theVerbSaysWhatANumberIs(String sentence, String expected) {
        assertThat(read(REVIEW, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "城乡居民人均可支配收入分别达到28090元、9113元。 | 城镇居民人均可支配收入 28090 2020 level exact; 农村居民人均可支配收入 9113 2020 level exact",
                "甲产业、乙产业增加值分别增长10%、7.9%。 | 甲产业增加值 10 2020 growth exact; 乙产业增加值 7.9 2020 growth exact",
                "汽车、电池、机器人产量分别增长4%、5%、6%以上。 | 汽车产量 4 2020 growth at-least; 电池产量 5 2020 growth at-least; 机器人产量 6 2020 growth at-least",
                "粮肉奶产量分别达到8亿斤、6亿斤、1亿斤。 | 粮食产量 8 2020 level exact; 肉产量 6 2020 level exact; 牛奶产量 1 2020 level exact",
                "备案类、核准类项目办理时间分别为9天、7天。 | 备案类项目办理时间 9 2020 level exact; 核准类项目办理时间 7 2020 level exact",
                "城乡居民人均可支配收入由4元和2元增加到5元和3元。 | 城镇居民人均可支配收入 4 2019 level exact; 农村居民人均可支配收入 2 2019 level exact; 城镇居民人均可支配收入 5 2020 level exact; 农村居民人均可支配收入 3 2020 level exact",
                "按不低于5%的幅度压减一般性支出。 | 一般性支出 -5 2020 growth at-least",
                "三次产业结构由15︰61.9︰23.1调整为14︰57.5︰28.5。 | 三次产业结构（第一产业比重） 15 2019 level exact; 三次产业结构（第二产业比重） 61.9 2019 level exact; 三次产业结构（第三产业比重） 23.1 2019 level exact; 三次产业结构（第一产业比重） 14 2020 level exact; 三次产业结构（第二产业比重） 57.5 2020 level exact; 三次产业结构（第三产业比重） 28.5 2020 level exact",
                "固定资产投资增长5%、进出口增长8%，分别高于全国2个、1.3个百分点。 | 固定资产投资 5 2020 growth exact; 进出口 8 2020 growth exact; 固定资产投资高于全国 2 2020 level exact; 进出口高于全国 1.3 2020 level exact",
                "清理论坛、展会，数量分别压减75%、73%。 | 清理论坛数量 -75 2020 change exact; 展会数量 -73 2020 change exact",
                "小学、初中入学率为99%、98%。 | 小学入学率 99 2020 level exact; 初中入学率 98 2020 level exact",
                "6个市级、42个县级重点项目开工。 | 市级重点项目 6 2020 total exact; 开工县级重点项目 42 2020 total exact",
                "城镇和农村人均住房面积32平方米、37平方米。 | 城镇人均住房面积 32 2020 level exact; 农村人均住房面积 37 2020 level exact",
                "新增城乡低保户32户、47人。 | 新增城乡低保户 32 2020 total exact; 新增城乡低保人口 47 2020 total exact",
                "三次产业结构为20:30:50。 | 三次产业结构（第一产业比重） 20 2020 level exact; 三次产业结构（第二产业比重） 30 2020 level exact; 三次产业结构（第三产业比重） 50 2020 level exact",
            })
    void namesInTurn(String sentence, String expected) {
        assertThat(read(REVIEW, sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "累计完成投资112亿元。 | 2016..2020 total",
                "城镇化率达到47%。 | 2020 level",
                "固定资产投资累计达到112亿元。 | 2016..2020 total",
                "9个乡镇全部通油路。 | 2020 level",
                "马铃薯种植面积39万亩。 | 2020 level",
                "城镇化率提高12个百分点。 | 2015..2020 change",
                "生产总值年均增长7%。 | 2016..2020 growth",
                "生产总值是2015年的1.5倍。 | 2015..2020 change",
                "财政收入由4亿元增长到8亿元。 | 2015 level; 2020 level",
                "2019年新建学校3所。 | 2019 total",
            })
    void aChapterOfYearsHasSumsAndLastLevels(String sentence, String expected) {
        assertThat(String.join(
                        "; ",
                        candidates(TERM, sentence).stream()
                                .map(found -> found.period() + " " + Code.of(found.measure()))
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生产总值增长6.5%以上。 | target 2021",
                "目前已建成大棚5000亩。 | actual 2021",
                "去年完成投资3亿元。 | actual 2020",
                "我省每年接待游客3亿人次。 | actual 2021",
                "承载着69万群众的期盼。 | actual 2021",
                "去年居民消费价格涨幅回落到2.6%。 | actual 2020",
                "补助标准由420元提高到450元。 | actual 2020; target 2021"
            })
    void aPlanHasTargetsAndSomeFacts(String sentence, String expected) {
        assertThat(String.join(
                        "; ",
                        candidates(PLAN, sentence).stream()
                                .map(found -> Code.of(found.status()) + " " + found.period())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void aRangeThatFallsIsReadFromItsLowerEnd() {
        assertThat(candidates(PLAN, "能耗下降3%—4%。")).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualByComparingTo("-4");
            assertThat(found.high()).isEqualByComparingTo("-3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"增速高于全市平均3个百分点。", "企业5家。", "新建45，完工。", "提前实现1万亿元目标。", "下达“十三五”任务以来，搬迁40人。", "建成3个小区。"})
    void whatIsUnsureIsDoubted(String sentence) {
        assertThat(candidates(REVIEW, sentence))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.doubts()).isNotEmpty());
    }

    /** "过去五年，…" leads to points that are paragraphs of their own; "刚刚过去的一年" rules what is left of a chapter. */
    @Test
    void aParagraphMayChangeTheYearsOfThoseBehindIt() {
        NumberReader reader = new NumberReader(YEAR);
        List<Passage> passages = List.of(
                new Passage(REVIEW, "过去五年，发展成就举世瞩目。"),
                new Passage(REVIEW, List.of("一是人民生活改善。"), "新建住房40万套。"),
                new Passage(REVIEW, "新建学校3所。"),
                new Passage(TERM, "新建学校30所。"),
                new Passage(TERM, "刚刚过去的2020年，任务全面完成。"),
                new Passage(TERM, "财政收入增长7%。"),
                new Passage(TERM, "过去五年取得的成就来之不易。"),
                new Passage(TERM, "新建医院2所。"));

        assertThat(passages.stream()
                        .flatMap(passage -> reader.read(passage).stream())
                        .flatMap(number -> number instanceof Candidate found ? Stream.of(found) : Stream.of())
                        .map(found -> found.period().toString()))
                .containsExactly("2016..2020", "2020", "2016..2020", "2020", "2016..2020");
    }

    /** A title that names years and one of them: which of its paragraphs speak of which. */
    @Test
    void theYearOfATitleOfYearsIsSaidByItsParagraphs() {
        String title = "“十四五”时期主要目标和2021年工作";
        NumberReader reader = new NumberReader(YEAR);
        List<Passage> passages = List.of(
                new Passage(title, "城镇化率达到70%。"),
                new Passage(title, "今年预期目标是：城镇化率达到65%。"),
                new Passage(title, "新建学校3所。"),
                new Passage("过去四年工作回顾", "2018年以来，我们砥砺前行。"),
                new Passage("过去四年工作回顾", "新建医院2所。"));

        assertThat(passages.stream()
                        .flatMap(passage -> reader.read(passage).stream())
                        .flatMap(number -> number instanceof Candidate found ? Stream.of(found) : Stream.of())
                        .map(found -> found.period().toString()))
                .containsExactly("2025", "2021", "2021", "2018..2020");
    }

    @Test
    void aChapterThatIsNotUnderstoodIsDoubtedAsAWhole() {
        assertThat(candidates("一", "地区生产总值完成65亿元。"))
                .allSatisfy(found -> assertThat(found.doubts()).contains(Doubt.CHAPTER));
    }

    @ParameterizedTest
    @CsvSource({"'这一年，各项工作稳中向好。', growth 2020", "'（一）2019年，农业增产增收。', growth 2019", "农业增产增收。, change 2015..2020"})
    void aHeadingBetweenChangesTheYearsOfItsChapter(String heading, String expected) {
        Passage passage = new Passage("过去五年工作回顾", List.of(heading), "农村居民人均可支配收入达到10324元，增长12%。");

        assertThat(candidates(passage))
                .last()
                .extracting(found -> Code.of(found.measure()) + " " + found.period())
                .isEqualTo(expected);
    }

    private static List<Candidate> candidates(String chapter, String sentence) {
        return candidates(new Passage(chapter, sentence));
    }

    private static List<Candidate> candidates(Passage passage) {
        return new NumberReader(YEAR)
                .read(passage).stream()
                        .flatMap(number -> number instanceof Candidate candidate ? Stream.of(candidate) : Stream.of())
                        .toList();
    }

    private static String read(String chapter, String sentence) {
        return String.join(
                "; ",
                candidates(chapter, sentence).stream()
                        .map(found -> String.join(
                                " ",
                                found.name(),
                                found.value().toPlainString(),
                                found.period().toString(),
                                Code.of(found.measure()),
                                Code.of(found.bound())))
                        .toList());
    }
}
