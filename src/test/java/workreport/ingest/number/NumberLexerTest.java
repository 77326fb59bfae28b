package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.ingest.number.PrintedNumber.Kind;

class NumberLexerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "增长7.5% | 7.5% | 7.5 |  | %",
                "达到５６．３％ | ５６．３％ | 56.3 |  | %",
                "完成1,234.5亿元 | 1,234.5亿元 | 1234.5 |  | 亿元",
                "惠及3.1万余人 | 3.1万余人 | 3.1 |  | 万人",
                "投资10亿多元 | 10亿多元 | 10 |  | 亿元",
                "发放5700多亿元 | 5700多亿元 | 5700 |  | 亿元",
                "提高2.5个百分点 | 2.5个百分点 | 2.5 |  | 个百分点",
                "引进1—2家 | 1—2家 | 1 | 2 | 家",
                "增长4.5%—5% | 4.5%—5% | 4.5 | 5 | %",
                "增长4.5%―5% | 4.5%―5% | 4.5 | 5 | %",
                "出栏30万头（只） | 30万头（只） | 30 |  | 万头（只）",
                "浓度48微克/立方米 | 48微克/立方米 | 48 |  | 微克/立方米",
                "常住25万人口 | 25万 | 25 |  | 万",
                "指数5.67，下降 | 5.67 | 5.67 |  | ''",
                "新增4万多亿元 | 4万多亿元 | 4 |  | 万亿元",
                "余额12亿元 | 12亿元 | 12 |  | 亿元",
                "每天增加到1万6千多户 | 1万6千多户 | 1.6 |  | 万户",
                "达到1亿3千多万 | 1亿3千多万 | 1.3 |  | 亿",
                "总产值20亿余元 | 20亿余元 | 20 |  | 亿元",
            })
    void aQuantityHasItsValueAndUnit(String sentence, String printed, String value, String high, String unit) {
        List<PrintedNumber> numbers = NumberLexer.numbers(sentence);

        assertThat(numbers).singleElement().satisfies(number -> {
            assertThat(sentence.substring(number.start(), number.end())).isEqualTo(printed);
            assertThat(number.kind()).isEqualTo(Kind.QUANTITY);
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.high() == null ? null : number.high().toPlainString())
                    .isEqualTo(high);
            assertThat(number.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年，全县 | DATE",
                "1月6日召开 | DATE",
                "2016—2020年规划 | DATE",
                "位列全省第24名 | RANK",
                "排名上升11位 | RANK",
                "第3次全体会议 | ORDINAL",
                "2021 年 12 月 20 日召开 | DATE",
                "2 ——五年来，发展加快 | ORDINAL",
                "(2)完成道路改造 | ORDINAL",
                "1/6的企业 | NAME",
                "建成4A级景区 | NAME",
                "12345热线 | NAME",
                "落实“1+3+N”行动 | NAME",
                "深入实施“8337”思路 | NAME",
                "完善数字政府2.0 | NAME",
                "实施《中国制造2025》方案 | NAME",
                "打造“15分钟”生活圈 | NAME",
                "用好“民营经济32条” | NAME",
                "融入1小时交通圈 | NAME",
                "推行24小时自助服务 | NAME",
                "推进“四医”联动20，深化改革 | NOTE",
                "推进“双创”2，扩大就业 | NOTE",
                "收入比缩小至1.8。 | QUANTITY",
                "“一键呼叫”3万次 | QUANTITY",
                "办理时间压缩24小时。 | QUANTITY",
                "PM2.5浓度 | NAME",
                "30万吨级码头 | NAME",
                "新中国成立70周年 | NAME",
                "500万元以上项目 | THRESHOLD",
                "80岁以上老人 | THRESHOLD",
                "“四类人员”[3]实施 | NOTE",
                "实施626小河改造 | NAME",
                "改造35千伏变电站 | NAME",
                "时速120公里路段 | NAME",
                "全省7个示范县之一 | NAME",
                "是近20年来第一次 | DATE",
                "改造甲线10和乙线， | NOTE",
                "打造“300米见绿、满城见花”街巷 | NAME",
                "推动“6类贷”落地 | NAME",
                "产值突破“100亿元”大关 | QUANTITY",
                "综合实力进入全国前8位 | RANK",
                "排名晋升3位 | RANK",
                "运营24年的市场 | DATE",
                "更新20年以上电梯 | DATE",
                "改革开放30多年的成就 | DATE",
                "水质连续5年达标 | QUANTITY",
                "平均受教育年限提高到10.8年 | QUANTITY",
                "每10万人 | NAME",
                "建设6英寸晶圆项目 | NAME",
                "增长20%以上。 | QUANTITY",
                "100个以上项目 | QUANTITY",
                "人均寿命达到80.2岁 | QUANTITY",
            })
    void whatIsNoQuantityIsTold(String sentence, Kind kind) {
        assertThat(NumberLexer.numbers(sentence))
                .extracting(PrintedNumber::kind)
                .containsExactly(kind);
    }

    @Test
    void sharesThatStandTogetherAreOneRatio() {
        assertThat(NumberLexer.numbers("产业结构为22.7:30.3:47。"))
                .extracting(PrintedNumber::kind)
                .containsExactly(Kind.RATIO, Kind.RATIO, Kind.RATIO);
    }

    @Test
    void theLastOfAListGivesItsUnitToTheOthers() {
        assertThat(NumberLexer.numbers("由45、38、35个工作日压缩至39个工作日"))
                .extracting(PrintedNumber::unit)
                .containsOnly("个工作日");
    }

    /** Each digit belongs to one number, and none is left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年地区生产总值完成65亿元，同比增长7.5%;PM2.5下降2.1%，列第3位，比2020年提高1.2个百分点",
                "实施“1530”工程[8]，新增4个4S店、2×35万千瓦机组，1.1万余家，1-2个，12345热线"
            })
    void everyDigitIsCoveredOnce(String sentence) {
        List<PrintedNumber> numbers = NumberLexer.numbers(sentence);
        String covered = numbers.stream()
                .map(number -> sentence.substring(number.start(), number.end()))
                .collect(Collectors.joining());

        assertThat(digits(covered)).isEqualTo(digits(sentence));
        for (int i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i).start())
                    .isGreaterThanOrEqualTo(numbers.get(i - 1).end());
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
