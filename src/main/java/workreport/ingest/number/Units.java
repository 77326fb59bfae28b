package workreport.ingest.number;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The units and counting words that reports use. */
final class Units {

    /** Of measurement, money and time: they are never a noun's beginning. */
    private static final List<String> MEASURES = words(
            "个百分点 百分点 % ％ ‰ 倍 成 元 美元 欧元 港元 日元 卢布 公里 千米 米 厘米 毫米",
            "平方公里 平方千米 平方米 平米 平方 立方米 立方 方 亩 公顷 顷 吨公里 吨 公斤 千克 斤 克 微克/立方米 微克每立方米 毫克/立方米 毫克/升 升 度 海里 英寸 寸",
            "千瓦时 千瓦 兆瓦 吉瓦 GW MW kW KW GWh MWh kWh 瓦 千伏安 千伏 伏 吨标准煤 吨标煤 蒸吨 标箱 标准箱 重量箱 TEU 摄氏度 分 GB TB PB P",
            "年 个月 个季度 个工作日 个工作小时 个小时 小时 分钟 天 日 周 秒 岁 周岁");

    /** Words that count things; a noun may follow at once. */
    private static final List<String> COUNTERS = words(
            "个 家 户 人 名 位 人次 户次 台次 场次 次 剂次 支次 件次 班次 架次 车次 辆次 头次 亩次 项 大项 小项 条 所 座 栋 幢 处",
            "套 间 件 起 例 宗 份 人份 部 本 册 辆 台 架 艘 列 批 种 类 大类 大 只 头只 头 匹 口 羽 尾 株 棵 枚 颗 块 片 面 张 幅",
            "支 盏 对 双 组 门 笔 单 期 届 场 层 眼 孔 根 盘 瓶 包 袋 箱 桶 盒 床 柜 篇 首 集 道 段 标段 课时 学时 人天 台套 峰 群 剂 金 银 铜");

    private static final List<String> ALL = Stream.of(MEASURES, COUNTERS)
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** The characters that make a noun of a unit: 1万人口 counts by 万 only. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("人", "口才员民工力均数物选"),
            Map.entry("户", "籍均型"),
            Map.entry("家", "庭长政具电园"),
            Map.entry("名", "录单牌师医校企称"),
            Map.entry("个", "体人"),
            Map.entry("项", "目"),
            Map.entry("条", "件例"),
            Map.entry("所", "有"),
            Map.entry("间", "接"),
            Map.entry("方", "面式案便"),
            Map.entry("元", "旦宇"),
            Map.entry("年", "度均轻"),
            Map.entry("天", "然"),
            Map.entry("分", "别之"),
            Map.entry("度", "假"),
            Map.entry("场", "馆所地"),
            Map.entry("种", "植子养"),
            Map.entry("面", "积"),
            Map.entry("对", "接口"),
            Map.entry("部", "门分"),
            Map.entry("道", "路"),
            Map.entry("片", "区"),
            Map.entry("层", "次"),
            Map.entry("处", "置理"),
            Map.entry("口", "岸"),
            Map.entry("组", "织团"),
            Map.entry("盘", "活"),
            Map.entry("台", "账"),
            Map.entry("段", "位"),
            Map.entry("集", "中聚团体约成群装贸散"),
            Map.entry("群", "众体岛山落"),
            Map.entry("峰", "会值"),
            Map.entry("剂", "量"),
            Map.entry("大", "型幅中小"));

    private static final Pattern PER = Pattern.compile("/(?:立方米|平方米|千瓦时|升|户|人|亩|吨|年|月|天|日|小时|秒|公里|次|公顷|平方公里|头|只|辆|台)");
    /** 万头（只）. */
    private static final Pattern ALSO =
            Pattern.compile("[（(](?:个|户|人|名|间|只|头|套|台|家|处|座|栋|条|所|辆|件|项|羽|口|次|人次|亩|片|份|例|宗)[）)]");

    private static final Pattern MULTIPLIED = Pattern.compile("^(?:万亿|[万亿千百十]){1,2}|[（(].*");

    private Units() {}

    /** The longest unit that begins there, as printed. */
    static Optional<String> at(String text, int start) {
        return ALL.stream()
                .filter(unit -> text.startsWith(unit, start) && !isNoun(text, start + unit.length(), unit))
                .findFirst()
                .map(unit -> {
                    int end = behind(ALSO, text, start + unit.length());
                    return text.substring(start, behind(PER, text, end));
                });
    }

    /** Whether a unit, without what multiplies it, counts things. */
    static boolean counts(String unit) {
        String bare = MULTIPLIED.matcher(unit).replaceAll("");
        return bare.isEmpty() || COUNTERS.contains(bare);
    }

    private static boolean isNoun(String text, int end, String unit) {
        return end < text.length() && NOUNS.getOrDefault(unit, "").indexOf(text.charAt(end)) >= 0;
    }

    private static int behind(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static List<String> words(String... lines) {
        return Stream.of(lines).flatMap(line -> Stream.of(line.split(" "))).toList();
    }
}
