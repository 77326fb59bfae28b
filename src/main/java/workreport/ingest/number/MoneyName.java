package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money, named by what it is for or by what the clause before is about. */
final class MoneyName implements NameRule {

    /** Words for money that do not say whose. */
    private static final Pattern MONEY = Pattern.compile(
            "(?:(?:年度|年)?(?:计划|拿出|谋划|启动|实施|推进|加快|提速|建设|跑办|抓好|布局|集中|改造|开工|新建|续建|重点|全力|了|一批|年度|下达|预算|完成|累计|已|共|总|估算|协议|预计|到位"
                    + "|争取|争取到|引进|筹措|筹集|整合|统筹|落实|安排|拨付|投入)*(?:投资额?|投入|投入资金|资金|总投资|财政资金|专项资金|各类资金|贷款|补助资金|概算|造价|融资|产值|营收|收入"
                    + "|利润|税收|增收|总额|金额|资产))");

    /** What money was for, behind it. */
    private static final Pattern PURPOSE = Pattern.compile(
            "[，,、]?(?:主要|集中|全面|重点|加快|大力|新|共|先后|相继|用于|资金)*(?:(?:用于|加强|新改建|改扩建|改建|扩建|新增|配备|完善|整治|绿化|治理|更新|安装|开工建设|启动建设|升级|铺设|维修|修建|硬化|购买|加固|提升|推广|集中改造|实施了?|完成了?|建设了?|新建了?"
                    + "|改造了?|建成了?|开展了?|推进|支持|购置|启动|打造|推动|落实|精准落实|全面实施|对|为|在))+([^，。；]{2,60})");

    /** What money is spent on, named as a whole. */
    private static final Pattern WORKS = Pattern.compile("[^、和]{2,20}(?:项目|工程|建设|改造)");

    /** "每年投入400万元为农户购买保险": the money is for what was bought, not for whom. */
    private static final Pattern BOUGHT =
            Pattern.compile("为[^，。；]{2,24}?(?:购买|缴纳|代缴|配备|提供|发放|办理|安装)了?([^，。；、]{2,12})(?=[，。；、])");

    /** Says where the money is from, which is enough if nothing else stands before it. */
    private static final Pattern OWN = Pattern.compile("(?:引进|争取|筹措|筹集|整合|统筹)(?:到位)?资金");

    private static final Pattern TREATED = Pattern.compile("([^，。；]{2,24}?)(?:进行|实施)了?(?:全面|集中|统一|更换)?([^，。；]{2,6})");

    private static final Pattern SPENT = Pattern.compile("拿出|筹措|筹集|安排|统筹|拨付");

    private static final Pattern OPENING =
            Pattern.compile("(?s)(?:.*[；;。：])?[\\s—]*(?:在?[^，；。]{2,20}(?:情况|形势|背景|条件|基础)[上下]，)?");

    /** Whether words say money, and not whose. */
    static boolean isMoney(String words) {
        return MONEY.matcher(words).matches();
    }

    @Override
    public Optional<FoundName> find(NameSearch search) {
        String rest = search.rest();
        boolean spent = SPENT.matcher(rest).matches();
        if (!isMoney(rest) && !spent) {
            return Optional.empty();
        }
        if (OWN.matcher(rest).matches() && opens(search)) {
            return Optional.of(search.before(ReadingRule.NAME_BEFORE, rest));
        }
        Matcher bought = BOUGHT.matcher(search.afterBound());
        if (bought.lookingAt()) {
            return Optional.of(purpose(search, bought.group(1) + rest));
        }
        Matcher purpose = PURPOSE.matcher(search.afterBound());
        if (spent && search.number().unit().endsWith("元") && purpose.lookingAt()) {
            return Optional.of(purpose(search, purpose.group().strip() + "资金"));
        }
        if (purpose.lookingAt() && leadsOn(search, purpose.group().charAt(0))) {
            String object = treated(NameText.withoutExamples(NameText.withoutCounted(purpose.group(1))));
            String project = WORKS.matcher(object).matches() ? object : Nouns.untilVerb(object);
            return Optional.of(purpose(search, project + rest));
        }
        if (spent && search.number().unit().endsWith("元")) {
            return Optional.of(search.before(ReadingRule.NAME_BEFORE, rest + "资金"));
        }
        return spent
                ? Optional.empty()
                : Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, BareName.subject(search, rest) + rest));
    }

    /** "对管网进行改造" is "管网改造". */
    private static String treated(String object) {
        Matcher done = TREATED.matcher(object);
        String plain = object.startsWith("的") ? object.substring(1) : object;
        return done.matches() ? done.group(1) + done.group(2) : plain;
    }

    private static FoundName purpose(NameSearch search, String name) {
        return search.found(ReadingRule.NAME_OF_PURPOSE, name, true, true, true);
    }

    private static boolean opens(NameSearch search) {
        return OPENING.matcher(search.sentence().text.substring(0, search.start()))
                .matches();
    }

    /** Whether what stands behind the money tells what it is for; over a comma only where nothing stands before it. */
    private static boolean leadsOn(NameSearch search, char mark) {
        return mark != '、' && (opens(search) || mark != '，' && mark != ',');
    }
}
