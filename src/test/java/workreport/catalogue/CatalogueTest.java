package workreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.evidence.Direction;
import workreport.measure.Measure;

/** Which indicator a name is, and which names are none. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static String find(Catalogue catalogue, String name, String unit, String measure) {
        return catalogue
                .find(
                        name,
                        unit == null ? "" : unit,
                        Measure.valueOf(measure.toUpperCase(Locale.ROOT).replace('-', '_')))
                .map(Entry::id)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            地区生产总值,             亿元,   level,   gdp
            全县地区生产总值,         亿元,   level,   gdp
            全年完成地区生产总值,     亿元,   level,   gdp
            ＧＤＰ,                   万亿元, level,   gdp
            国内生产总值,             %,      growth,  gdp
            地区生产总值增速,         %,      growth,  gdp
            生产总值年均,             %,      growth,  gdp
            人均地区生产总值,         元,     level,   gdp-per-capita
            人均GDP,                  美元,   level,   gdp-per-capita
            规上工业增加值,           %,      growth,  industrial-value-added
            工业增加值,               %,      growth,  industrial-value-added-all
            固定资产投资（不含农户）, %,      growth,  fixed-asset-investment
            全社会固定资产投资,       亿元,   level,   fixed-asset-investment-all
            社会消费品零售总额,       亿元,   level,   retail-sales
            限额以上社会消费品零售额, %,      growth,  retail-sales-designated
            地方一般公共预算收入,     亿元,   level,   budget-revenue
            公共财政预算收入,         %,      growth,  budget-revenue
            2021年全区一般公共预算收入, 亿元, level,   budget-revenue
            财政总收入,               亿元,   level,   fiscal-revenue-total
            城镇居民人均可支配收入,   元,     level,   urban-income
            农村居民人均可支配收入,   %,      growth,  rural-income
            农牧民人均纯收入,         元,     level,   rural-net-income
            城镇登记失业率,           %,      held,    registered-unemployment
            城镇调查失业率,           %,      level,   surveyed-unemployment
            年均城镇新增就业,         万人,   yearly-mean, urban-jobs
            城镇新增就业人数,         人,     total,   urban-jobs
            外贸进出口总值,           亿美元, level,   trade
            粮食总产,                 亿斤,   level,   grain-output
            粮食播种面积,             万亩,   level,   grain-area
            全市PM2.5平均浓度,        微克/立方米, level, pm25
            细颗粒物（PM2.5）平均浓度, %,     change,  pm25
            空气质量优良天数比例,     %,      level,   good-air-days
            空气质量优良天数,         天,     level,   good-air-day-count
            接待游客,                 万人次, total,   tourists
            旅游总收入,               亿元,   level,   tourism-income
            累计建成高标准农田,       万亩,   level,   high-standard-farmland-stock
            累计建成高标准农田,       万亩,   total,   high-standard-farmland
            5G基站,                   座,     total,   base-stations-5g
            5G基站,                   万个,   level,   base-stations-5g-stock
            “三公”经费,               万元,   level,   three-public-expenses
            R&D经费投入强度,          %,      level,   rd-intensity
            城乡居民收入比,           '',     level,   -
            城乡居民收入比,           :1,     level,   urban-rural-ratio
            脱贫人口,                 万人,   total,   poverty-people-lifted
            脱贫,                     户,     total,   poverty-households-lifted
            """)
    void knowsWhatReportsCallIt(String name, String unit, String measure, String id) {
        assertThat(find(CATALOGUE, name, unit, measure)).isEqualTo(id);
    }

    /** Something before or behind it, or the unit, makes another quantity of it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            园区地区生产总值,             亿元, level
            地区生产总值占全市比重,       %,    level
            地区生产总值,                 %,    level
            地区生产总值增速,             亿元, level
            地区生产总值增速,             %,    level
            地区生产总值,                 个百分点, change
            地区生产总值,                 万吨, level
            亩均地区生产总值,             万元, level
            单位地区生产总值,             %,    growth
            民营经济一般公共预算收入,     亿元, level
            开发区一般公共预算收入,       亿元, level
            县级一般公共预算收入,         亿元, level
            一般公共预算收入增量,         亿元, level
            非税一般公共预算收入,         亿元, level
            工业固定资产投资占比,         %,    level
            城镇社会消费品零售总额,       亿元, level
            乡村社会消费品零售总额,       亿元, level
            脱贫人口人均可支配收入,       元,   level
            城镇居民人均工资性收入,       元,   level
            高校毕业生城镇新增就业,       万人, total
            新增城镇登记失业率,           %,    level
            工业粮食产量,                 万吨, level
            优质粮食产量,                 万吨, level
            人均粮食产量,                 公斤, level
            农产品进出口总额,             亿元, level
            跨境电商出口,                 亿元, level
            省级高新技术企业,             家,   level
            高新技术企业数量占比,         %,    level
            有机高标准农田,               万亩, total
            粮食产量,                     万元, level
            接待游客,                     亿元, total
            常住人口,                     户,   level
            草原森林覆盖率,               %,    level
            企业5G基站,                   座,   total
            """)
    void ratherMissesThanMistakes(String name, String unit, String measure) {
        assertThat(find(CATALOGUE, name, unit, measure)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            北方省东湖市南山县, 全县一般公共预算收入,   budget-revenue
            北方省东湖市南山县, 我县一般公共预算收入,   budget-revenue
            北方省东湖市南山县, 南山县一般公共预算收入, budget-revenue
            北方省东湖市南山县, 地方一般公共预算收入,   budget-revenue
            北方省东湖市南山县, 一般公共预算收入,       budget-revenue
            北方省东湖市南山县, 全市一般公共预算收入,   -
            北方省东湖市南山县, 全省一般公共预算收入,   -
            北方省东湖市南山县, 全国一般公共预算收入,   -
            北方省东湖市南山县, 西山县一般公共预算收入, -
            北方省,             全省一般公共预算收入,   budget-revenue
            北方省,             全市一般公共预算收入,   -
            东州市,             全市一般公共预算收入,   budget-revenue
            东州市,             东州市一般公共预算收入, budget-revenue
            草原自治区,         全区一般公共预算收入,   budget-revenue
            草原自治区,         全自治区一般公共预算收入, budget-revenue
            草原自治区,         草原自治区一般公共预算收入, budget-revenue
            草原自治区西盟左旗, 全旗一般公共预算收入,   budget-revenue
            草原自治区西盟左旗, 全盟一般公共预算收入,   -
            全国,               全国一般公共预算收入,   budget-revenue
            全国,               地方一般公共预算收入,   -
            全国,               全省一般公共预算收入,   -
            某地,               全市一般公共预算收入,   budget-revenue
            """)
    void whatIsSaidOfAnotherPlaceIsNotOfThisOne(String place, String name, String id) {
        assertThat(find(CATALOGUE.of(place), name, "亿元", "level")).isEqualTo(id);
    }

    @Test
    void entriesTellWhatTheyAre() {
        Entry unemployment = CATALOGUE.entry("registered-unemployment").orElseThrow();

        assertThat(unemployment.direction()).isEqualTo(Direction.LOWER);
        assertThat(unemployment.isPercentage()).isTrue();
        assertThat(unemployment.isKey()).isTrue();
        assertThat(unemployment.theme().id()).isEqualTo("livelihood");
    }

    @Test
    void aBreakLiesBetweenTheYearsBeforeAndFromIt() {
        Entry revenue = CATALOGUE.entry("budget-revenue").orElseThrow();

        assertThat(revenue.breakBetween(2014, 2015)).isPresent();
        assertThat(revenue.breakBetween(2013, 2014)).isEmpty();
        assertThat(revenue.breakBetween(2015, 2021)).isEmpty();
    }

    @Test
    void unitsBelongTogetherWhateverMultipliesThem() {
        UnitFamily money = CATALOGUE.entry("gdp").orElseThrow().families().getFirst();

        assertThat(money.has("元")).isTrue();
        assertThat(money.has("万亿元")).isTrue();
        assertThat(money.base("亿元"))
                .hasValueSatisfying(yuan -> assertThat(yuan.en()).isEqualTo("yuan"));
        assertThat(money.has("亿美元")).isFalse();
        assertThat(money.has("")).isFalse();
    }

    @Test
    void aSentenceIsNoName() {
        assertThat(find(CATALOGUE, "全年".repeat(40) + "地区生产总值", "亿元", "level")).isEqualTo("-");
    }
}
