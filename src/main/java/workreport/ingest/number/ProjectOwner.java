package workreport.ingest.number;

import java.util.regex.Pattern;

/** What belongs to the project that the sentence begins with: "甲园区开工建设，引进企业8家". */
final class ProjectOwner {

    /** What money, land or people can belong to. */
    private static final Pattern PROJECT = Pattern.compile(
            "(?!推进|提高|打造|实施|建设|完成|出台|加快|力促|争取|抓好|依托|推动|加大|加强|围绕|支持|以|对|在)"
                    + "(?:(?:“[^”]{2,10}”[^、0-9０-９，“《]{0,10}|[^、0-9０-９，“《]{3,14})"
                    + "(?:工程|项目|园区|产业园|物流园|科技园|示范园|示范区|开发区|度假区|景区|基地|新城|小镇|热线|平台|水厂|电站|厂)"
                    + "|[^、0-9０-９，“《]{2,14}(?:组团|集团|公司|股份|牧业|农牧|新材|药业|银行|大学|医院|机场|酒店|保险|低保)|[^、0-9０-９，“《]{1,8}[一二三四五六七八]中)");

    private static final Pattern ACT_OF_PROJECT =
            Pattern.compile("^(?:累计|全年)?(?:建设|新建(?!成)|完成(?=投资)|实现|引进|入园|入驻|受理|造雪|参与|吸引|年产|发放救助|提供就业|交易)(?=.{2})|^救助$");

    private static final Pattern FIGURE_OF_PROJECT = Pattern.compile(
            "(?:建成|建设|造雪|资产|投资|占地|营业|绿化)?总?(?:面积|规模)|电力总装机|客流量|保障面|入园企业|参与人[员数]|入驻企业|接待人数|年?产能|(?:主营业务|营业|销售|税收)收入|利税|纳税");

    /** What is always done by somebody or something: 带动群众, 惠及学生. */
    private static final Pattern CARRIED = Pattern.compile("(?:辐射|直接)?(?:带动|惠及)(?=.{2})");

    /** "400万防贫保险". */
    private static final Pattern MONEY_BEFORE = Pattern.compile("^[0-9.]+[万亿]元?的?");

    private static final Pattern PART_END = Pattern.compile("[；;]");
    private static final Pattern MEANS = Pattern.compile("^[—\\s　]*(?:依托|通过|借助|围绕)");
    private static final Pattern FIGURE = Pattern.compile("(?:总?[量额值]|容量|收入|面积|率|余额|规模)$");
    private static final Pattern CLAUSE_END = Pattern.compile("[，；：,;]");

    private static final Pattern BUILDING = Pattern.compile("^(?:建设|新建)");

    /** Says only that it is so, if its subject is named. */
    private static final Pattern LIGHT = Pattern.compile("^(?:建设|新建|发放(?=救助))");

    private static final int LONGEST_PART = 8;
    private static final int SHORT_MEMBER = 4;
    private static final int SHORTEST = 3;
    private static final int LEAST_OBJECT = 6;
    private static final int LONGEST = 14;

    private ProjectOwner() {}

    /** The name with its project before it, where it needs one. */
    static FoundName with(NameSearch search, FoundName name) {
        String text = name.text();
        if (!name.own() || text.length() > LONGEST_PART) {
            search.memory().owner = "";
            return name;
        }
        String owner = "";
        Memory memory = search.memory();
        boolean goesOn = search.listed() && text.length() <= SHORT_MEMBER && SharedVerb.begins(text);
        if (goesOn && !memory.owner.isEmpty()) {
            owner = memory.owner;
        } else if (CARRIED.matcher(text).lookingAt() && !search.number().isPercent()) {
            owner = doer(search);
        } else if (FIGURE_OF_PROJECT.matcher(text).matches()) {
            owner = before(search);
        } else if (ACT_OF_PROJECT.matcher(text).find()) {
            owner = BUILDING.matcher(text).lookingAt() ? built(search, text) : before(search);
        }
        boolean fits = !owner.isEmpty()
                && !text.contains(owner)
                && !PROJECT.matcher(text).matches()
                && search.start() > 0;
        memory.owner = fits ? owner : "";
        return fits ? name.withText(owner + LIGHT.matcher(text).replaceFirst("")) : name;
    }

    /** The project that the nearest clause before, or the sentence before, is about. */
    private static String before(NameSearch search) {
        String owner = inSentence(search);
        return owner.isEmpty() ? search.memory().topic() : owner;
    }

    /** The project of the nearest earlier clause that is about one; empty if none is. */
    static String inSentence(NameSearch search) {
        String[] clauses = clausesBefore(search);
        for (int i = clauses.length - 1; i >= 0; i--) {
            String owner = of(clauses[i]);
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        return "";
    }

    /** "甲工程全面完成，新建…"; also "推进甲工程，新建装机…", as power is nothing by itself. */
    private static String built(NameSearch search, String name) {
        String[] clauses = clausesBefore(search);
        String plain = Nouns.withoutHead(clauses[0]);
        String object = Nouns.object(plain);
        boolean whole = name.endsWith("装机")
                && clauses.length == 1
                && object.length() < plain.length()
                && object.length() >= LEAST_OBJECT
                && PROJECT.matcher(object).matches();
        return whole ? object : of(clauses[0]);
    }

    /** What the nearest clause is about that begins with no verb, or what one before was done to. */
    private static String doer(NameSearch search) {
        String[] clauses = clausesBefore(search);
        for (int i = clauses.length - 1; i >= 0; i--) {
            String plain = Nouns.withoutHead(clauses[i]);
            String object = Nouns.object(plain);
            String noun = Nouns.untilVerb(object);
            boolean means = MEANS.matcher(clauses[i]).find();
            boolean said = means || noun.length() < object.length() || object.length() < plain.length();
            if (said && isNoun(noun)) {
                return noun;
            }
        }
        return "";
    }

    private static boolean isNoun(String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && words.chars().noneMatch(Character::isDigit)
                && !FIGURE.matcher(words).find()
                && !SharedVerb.begins(words)
                && !ACT_OF_PROJECT.matcher(words).find();
    }

    private static String[] clausesBefore(NameSearch search) {
        String before = search.sentence().text.substring(0, search.start());
        String[] parts = PART_END.split(before);
        return CLAUSE_END.split(parts.length == 0 ? "" : parts[parts.length - 1]);
    }

    /** What a sentence that says no number is about, be it what something is said of or what is done to it. */
    static String topic(String clause) {
        String plain = Nouns.withoutHead(clause);
        String object = Nouns.object(plain);
        return object.length() < plain.length() ? of(object) : of(clause);
    }

    /** The project, place or company that a clause says something of; empty if it is about none. */
    static String of(String clause) {
        String plain = MONEY_BEFORE.matcher(Nouns.withoutHead(clause)).replaceFirst("");
        String noun = Nouns.untilVerb(plain);
        return noun.length() < plain.length() && PROJECT.matcher(noun).matches() ? noun : "";
    }
}
