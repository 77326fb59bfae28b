package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The final wording of a name. */
final class NameText {

    /** Examples before the name of the whole: 低保、优抚等保障资金. */
    private static final Pattern EXAMPLES = Pattern.compile("([\\p{IsHan}]{2})?[^等]*、[^等]*等(?:各类)?([^等]{3,})");

    /** Says only that it has been done. */
    private static final Pattern DONE = Pattern.compile("^(?:全面)?(?:完成|实现)了?(?!投资|产值|增加值|[税利]|收入|进出口|出口|营)(?=.{2})");

    /** Verbs that say only that there is such a thing: 实施棚户区改造. */
    private static final Pattern LIGHT = Pattern.compile(
            "^(?:列入(?=[省市县国])|(?:重点|全面|成功|组织|部署|谋划|启动|布局|首批|已)*(?:实施|举办|开展|安排|推动|确定|启动建设|布局建设|取得|争取|下达|组建|创建|打造)好?了?好?(?:首批)?)(?=[^了的]{4})");

    private static final Pattern FINISHED =
            Pattern.compile("^(新建|建设|改造|整治|治理|拆除|提升|修复|硬化|铺设|清理|安装|种植)完成了?(?!投资)(?=.{2})");

    private static final Pattern SPACE =
            Pattern.compile("[\\s　]+|我[省市县区州旗]|^[、，]+|(?<=.{2})(?:(?<![惠涉普顾])及|[与和、])$|(?:、|(?<![惠涉普顾])及)(?=投资$|投入$)");

    static final Pattern COUNTED = Pattern.compile(
            "[0-9０-９][0-9０-９.,．]*[多余]?[万亿]*[余多]?(?:个|家|户|人|名|项|条|所|座|处|栋|公里|亩|平方米|千伏|件|套|宗|台|辆|栋|间|级|种|类|份)?");

    /** A long clause whose verb and object are all that is counted. */
    private static final Pattern OBJECT = Pattern.compile(".{6,}((?:%1$s)(?:(?!(?:%1$s)).){3,})"
            .formatted("发放|组建|推介|承接|确定|提供|开展|创建|(?<![术能业])培训|推广|引进|举办|争取|购置|选派|处置|化解" + "|解决|办理|查处|安置|吸引|落实|出台|制定"));

    /** What was produced is a quantity of output: 生产绿电 is 绿电产量. */
    private static final Pattern PRODUCED = Pattern.compile("^年?生产(?![总性线设资经力要服安过者基])([\\p{IsHan}]{2,6})$");

    /** A short name or a mark behind what it stands for: 细颗粒物（PM2.5）, “清四乱”(2). */
    private static final Pattern GLOSS = Pattern.compile("(?<=.{2})[（(](?:[0-9]{1,2}|[A-Za-z][A-Za-z0-9.]{0,9})[）)]");

    /** A short noun says little without those that it was for: 为退役军人提供就业岗位. */
    private static final Pattern GIVEN_TO = Pattern.compile("为[\\p{IsHan}]{2,6}(?:提供|解决|落实)[\\p{IsHan}]{2,4}");

    /** Words inside a name that say only that it was done; also the ends of a span of time. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=.{3})累计(?=[帮投完发实])|(?<=.{4})实现(?=再就业)|(?<=.{3})实现(?=增加值$|总产值$|利润$)|(?<=时限|时间|周期)从[^，]{1,12}到[^，]{1,12}$");

    /** "省重点项目甲度假区" is 甲度假区. */
    private static final Pattern APPOSITION =
            Pattern.compile("^[国省市县区]?级?重点(?:项目|工程)(?=[^的、]{3,}(?:区|园|城|基地|中心|项目|工程)(?:总|完成|计划|年度)*投资)");

    private static final Pattern DID = Pattern.compile("^(办理|实施|完成|建成|新建|开展|解决|发放|组织|举办|培育|打造|引进)了(?=.{2})");

    private static final Pattern BUILT = Pattern.compile("^建成的(?=.{4})");

    private static final Pattern BATCH = Pattern.compile("^一大?批(?=.{3})");

    /** "4个村的饮水工程". */
    private static final Pattern OF_PLACE = Pattern.compile("^((?:完工|竣工|开工)?(?:村|乡镇|社区|小区|学校))的(?=.{3})");

    private NameText() {}

    /** The name without spaces, examples and a verb that says only that it has been done. */
    static String tidy(String words) {
        String name = withoutExamples(words);
        name = WITHIN.matcher(APPOSITION.matcher(name).replaceFirst("")).replaceAll("");
        name = BUILT.matcher(name).replaceFirst("");
        name = DID.matcher(name).replaceFirst("$1");
        name = OF_PLACE.matcher(name).replaceFirst("$1");
        name = PRODUCED.matcher(GLOSS.matcher(name).replaceAll("")).replaceFirst("$1产量");
        String plain = FINISHED.matcher(SPACE.matcher(name).replaceAll("")).replaceFirst("$1");
        String done = LIGHT.matcher(DONE.matcher(Nouns.withoutDoer(plain)).replaceFirst(""))
                .replaceFirst("");
        return done.length() > 2 ? withoutOf(done) : done;
    }

    /** "低保、优抚等保障资金" is 保障资金; a verb that a list shares stays. */
    static String withoutExamples(String words) {
        Matcher examples = EXAMPLES.matcher(words);
        if (!examples.matches()) {
            return words;
        }
        String verb = examples.group(1);
        return (verb != null && SharedVerb.is(verb) ? verb : "")
                + BATCH.matcher(examples.group(2)).replaceFirst("");
    }

    static String withoutOf(String words) {
        return words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
    }

    /** Without the other things that are counted in it. */
    static String withoutCounted(String words) {
        return COUNTED.matcher(words).replaceAll("");
    }

    /** The verb and object at the end of a long clause, which are all that is counted. */
    static String object(String words) {
        Matcher object = OBJECT.matcher(WITHIN.matcher(words).replaceAll(""));
        boolean forWhom = GIVEN_TO.matcher(words).matches();
        return object.matches() && !forWhom ? object.group(1) : words;
    }
}
