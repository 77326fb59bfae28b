package workreport.series;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's name of what it counts, taken apart.
 *
 * @param stem without the words that say only that something is done, or that it is done in the whole place
 * @param particular what of the stem stands before a word that says nothing of its own: 省市重点 of 省市重点项目
 * @param head the kind of quantity that it ends in, such as 增加值 or 率; empty if it is none
 */
record SeriesName(
        String printed,
        String stem,
        String particular,
        String head,
        Map<Feature, String> features,
        Residence residence,
        Set<Act> acts) {

    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, SeriesName> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern PUNCTUATION = Pattern.compile("[“”‘’\"「」、，,（）()·\\s－—-]");
    private static final Pattern WHOLE_PLACE = Pattern.compile("[全我本][国省市县区旗盟州](?!产)|全社会|全年");
    private static final Pattern PEASANTS = Pattern.compile("农牧民|农牧区|农民");
    private static final Pattern NEW_JOBS = Pattern.compile("城镇(?=新增就业|就业|登记失业|调查失业)|(?<=新增)城镇(?=就业)");
    private static final Pattern GDP = Pattern.compile("(?:^地区|^国内|^县域)(?=生产总值)");
    private static final Pattern TRADE_TOTAL = Pattern.compile("外贸(?=进出口)|对外贸易(?=进出口)|(?<=进出口)总[额值]$");
    /** What is harvested from an area, whose name the clause before has given: 蔬菜种植面积产量. */
    private static final Pattern GROWN_ON = Pattern.compile("(?:种植|播种|养殖)面积(?=总?产量$|总?产值$)");

    private static final Pattern PERSONS_END = Pattern.compile("(?<=....)人口$");
    private static final Pattern LOOSE_START = Pattern.compile("^(?:的|新|对|将|又|再(?!就业))");

    /** Words for doing, longest first: what is done shows in {@link Act}, the rest is how. */
    private static final Pattern DOING = Pattern.compile(longestFirst(
            "新建改建 新改扩建 新建成 新开工 新创建 新培育 新引进 新认定 新增加 新注册 新登记 新增 新建 新设 新开 再开工",
            "开工建设 开工 建成运营 建成通车 建成投用 建成 建设 创建 培育 打造 完成 实现 完工 改造提升 提升改造 提升 推进",
            "推动 实施 落实 发放 投放 引进 启动 谋划 争取 开展 组织 举办 投入使用 年内 集中 力争 确保 持续 继续 加快 全面 重点",
            "全力 大力 稳步 扎实 有序 提速 到位 达到 累计 预计 共 控制 任务 综合 标准化 进行"));

    private static final Pattern HEAD = Pattern.compile("(?:"
            + longestFirst(
                    "增加值 总产值 产值 主营业务收入 销售收入 总收入 收入 支出 利润 税收 总投资 投资 余额 面积 产量 人数 里程 总额",
                    "生产总值 浓度 价格 能耗 比重 占比 率 强度 贷款 存款 消费 能力")
            + ")$");

    /** Kinds of quantities of which a place has many, distinguished only by the words before them. */
    private static final Set<String> MANY =
            Set.of("生产总值", "增加值", "收入", "总收入", "支出", "税收", "总投资", "投资", "利润", "产值", "总产值", "总额", "消费");

    private static final Set<String> OUTPUT = Set.of("生产总值", "增加值");

    private static final Pattern GENERAL_END = Pattern.compile("(?:项目|工程|企业|示范区|园区|数量|规模|事项|数)$");

    /** Taken apart once: the same names come again and again, and are compared with each other. */
    static SeriesName of(String printed) {
        SeriesName known = KNOWN.get(printed);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        SeriesName made = make(printed);
        KNOWN.put(printed, made);
        return made;
    }

    private static SeriesName make(String printed) {
        String plain = plain(printed);
        Matcher head = HEAD.matcher(plain);
        Map<Feature, String> features = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            features.put(feature, feature.in(plain));
        }
        String stem = stem(plain);
        return new SeriesName(
                printed,
                stem,
                GENERAL_END.matcher(stem).replaceAll(""),
                head.find() ? head.group() : "",
                features,
                Residence.in(printed),
                Act.in(printed));
    }

    /** Without punctuation, with one word for what has two. */
    private static String plain(String printed) {
        String plain = PUNCTUATION.matcher(printed).replaceAll("");
        plain = WHOLE_PLACE.matcher(plain).replaceAll("");
        plain = PEASANTS.matcher(plain).replaceAll("农村");
        plain = plain.replace("规上", "规模以上").replace("限上", "限额以上").replace("脱贫", "扶贫");
        plain = plain.replace("入园", "入驻").replace("就业岗位", "就业");
        plain = plain.replaceAll("投资额$|投入$", "投资").replaceAll("纯收入$", "可支配收入");
        plain = GDP.matcher(plain).replaceAll("");
        plain = NEW_JOBS.matcher(plain).replaceAll("");
        plain = GROWN_ON.matcher(plain).replaceAll("");
        plain = TRADE_TOTAL.matcher(plain).replaceAll("");
        return PERSONS_END.matcher(plain).replaceAll("");
    }

    private static String stem(String plain) {
        String stem = LOOSE_START.matcher(DOING.matcher(plain).replaceAll("")).replaceAll("");
        return stem.length() < 2 ? plain : stem;
    }

    /** What stands before the head. */
    String beforeHead() {
        return stem.endsWith(head) ? stem.substring(0, stem.length() - head.length()) : stem;
    }

    boolean isOneOfMany() {
        return MANY.contains(head);
    }

    /** Whether it is output, whose growth is stated in constant prices. */
    boolean isOutput() {
        return OUTPUT.contains(head);
    }

    /** Whether it says more than what kind of thing is counted. */
    boolean isTelling() {
        return !particular.isEmpty();
    }

    boolean isIncomeOfPeople() {
        return printed.contains("居民") && printed.contains("收入") || printed.contains("纯收入");
    }

    /** Whether it is 纯收入, which the statistics bureau has replaced by 可支配收入. */
    boolean isNetIncome() {
        return printed.contains("纯收入");
    }

    boolean isOfJobs() {
        return printed.contains("就业");
    }

    /** Whether it is of the same people or things as far as single words tell. */
    String feature(Feature feature) {
        return features.getOrDefault(feature, "");
    }

    private static String longestFirst(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(" ")))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** The parts of a name that stands for several: 二氧化硫、氮氧化物排放量. */
    static List<String> members(String printed) {
        return List.of(printed.split("、"));
    }
}
