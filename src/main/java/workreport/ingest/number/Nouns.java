package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nouns in the words around a number: where they begin and where a verb ends them. */
final class Nouns {

    private static final String SEPARATORS = "，。；：、！？,;:!?";
    private static final String CLAUSE_ENDS = "，。；：,;！!";

    /** The subject is the government, whose report it is. */
    private static final String DOER =
            "(?:国务院|[省市县区]?政府|省市县|省市|市县|各[级地]|各(?:盟市|旗县|市县|县区|部门|乡镇))(?:累计|共)?(?=选派|引进|提请|争取|新增|投入|组织|完成|建成|落实|安排|制定|出台)";

    private static final Pattern DONE_BY = Pattern.compile("^" + DOER);

    /** Adverbs and connecting words at the beginning of a clause. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:尤其是|特别是|" + DOER
                    + "|计划(?=年产)|有(?:计划|步骤|重点)地|[两三四五]年(?:来|间|内|里|中)?(?!计划|规划|行动|期|制|级|攻坚|规)|年可(?=提供|实现|带动|增加)|集中(?=改造|整治|治理|办理|拆除|清理)|首批(?=[“《]|[\\p{IsHan}]{5})|按时|[—\\s　”①-⑳]+|(?:围绕|聚焦|瞄准|紧扣|紧盯|依托)(?=.{2})|在?[^，；]{2,24}基础上|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?|时间内?|汛期前|[^，；、]{0,8}(?:建成|投产|达产|完工|竣工|运营)后|其中|但是|但|虽然|而|不过|仍|近年来|随着|并且|并|且|同时|又|也|还|使得|使(?!用)|让|将|把|预计|预期|全年|年度(?!投资|计划)|全[县市区省旗盟州](?!生产总值)|我县|我市|我区|我省"
                    + "|我国|全镇|(?:今年|去年|上年|当年|本年)[末底初]?|年内|(?:年末|年底|期末)前?|[0-9]{1,2}[.．、]|逐步|逐年|进一步|不断|坚决|全力|倾力|奋力|初步|历史性|早日|截[至止][^，]{0,12}?[末底日]|到?(?:19|20)[0-9]{2}年(?:底|末|度)?(?:前)?|目前|当前|现有|现(?![代场金货])|总共|共计"
                    + "|共(?![同享建济])|累计|总计|合计|力争|确保|努力|继续|积极|全面|大力|成功|已经|已|再(?![就生贷造])|[一二三四五六七八九十]是|即|有效(?![投发灌专])|可直接|可(?![再支])|直接(?![融投经])"
                    + "|先后|另外|另|此外|五年来|一年来|过去五年|“?十[一二三四五六七]五”?(?:时期|期间|以来|末)|预期目标(?:是|为)|要(?![素道地])|能(?![源耗力级])|每年|平均|基本(?![医养公农建生民药保])"
                    + "|首次|顺利|圆满|高质量|高标准|深入|加快|持续|稳步|扎实|精准|着力|有序|统筹|切实|率先|超额|主动|实际(?!利用|使用|到位|完成)|主要是|依法|组织(?=.{2})|包括|如|和(?![美谐平田])|及|与|以及|或"
                    + "|的|是|对(?![接口外内照策标])|向|在(?![建谈校岗册库编线]|.{1,3}(?:就业|务工|经商))|于|给(?![排水])|用(?![电水地海户能工气林]|于[^，；]{2,12}的)|我们|我|为$)");

    /** Verbs and adverbs that end a noun. Some of these characters are parts of nouns, too: 主要, 许可, 自由. */
    private static final Pattern STOP = Pattern.compile(
            "晋升|升格|升级(?=为)|入驻|突破(?!性)|跨越(?!式)|迈[过上]|站上|跃上|稳产|连创|再创|远销|畅销|热销|走在|分别|(?<=.)丰收|加速|成长(?![型性])|整体(?=完工|竣工|推进|建成)|累计|尽快|网上(?=可|办)|考入|考上|争取|保供(?!能)|(?<!不)连续|逐年|逐步|扩大(?!会)|年内|年底前|今年|明年|早日|高效(?=运转|运行)|起步(?!区)|起势|提速|(?:效果|成效|作用)(?=显|明显|初)|显现|结成|彰显|无私|初显|呈现|日趋|取得|发力|开启|选择|基础上|运转|(?<![应针相面绝校核配结])对(?![接口外内象策应冲比子标联话岸])|开工|完工|竣工|投产|建成|投入|投用|通车|运营|启动|实现|完成|进展|顺利|全部|正在|获得|获批|获评|获|入选|荣获|入围|列入|纳入|被|得到|成功|已|(?<![人户亩年平日月])均|基本|陆续|稳定|有望|达到|提前|落地"
                    + "|落户|签约(?!服务|率|医|项目额)|上市(?!公司|企业)|挂牌|通过|受益|享受|脱贫(?![户劳人攻地县村家群])|参加|参与|进入|开展|增长|增加|下降|上升|降低|喜|拿|配备|清零|摘帽|退出|整改|用于|加快|持续|不断|具备|交付|主体(?=[完已全工结])|封顶|按|推进|建设(?!工程|项目|指标|用地|资金|标准|规划)"
                    + "|实施|正式|集中(?![式供连居区隔])|相继|超额|如期|圆满|有序|全面|率先|首批|(?<![自服])从|(?<![自理])由|(?<![主重需必])要|将|(?<![许认])可(?![支再持靠比])|(?<![行作成])为|(?<![组构建形促])成为|(?<![存潜])在|同步|(?<![下到传表抵直送转])达(?!嘉|标)|占(?![地补用])|(?<![急必军供内])需"
                    + "|与(?!试验|开发)|使|让|惠及|带动|合计|总投资|预计|力争|确保|竞相|先后|依法|也|(?<![首成])都(?!市)|(?<![返归偿退])还(?![款贷本])|(?<!可)再(?!生)|又|更|(?<!改造|整合|修复)提升(?!工程|行动|项目|改造)|努力(?=推进)|即将|无一|(?:增收|(?<=[\\p{IsHan}”]{3}[^量康合色调续])发展)(?=[，。；]|$)|(?<=.{2})[\\p{IsHan}]{2}成[链群林塔城风势](?=[，。；、]|$)|(?<!就)向(?=[^，]{2,8}(?:迈进|延伸|转型|转变|倾斜|集中|聚集|集聚))|完善|提供|形成|组成|承接|出台|开通|居住|喝上|用上|住上|走上|迁入|解决|办理|深入(?!人心)|并(?![网购轨联])"
                    + "|以(?![上下内外及])|蓬勃|快速(?!路|通道|公交)|平稳|健康发展|明显|显著|势头|日益|越来越|稳中|有力|进行|得以|步入|迈入|位居|居全|强化|优化(?=[，。]|$)|稳步|扎实|强劲|良好");

    /** Verbs at the beginning of a clause whose object is what it is about. */
    private static final Pattern DOING =
            Pattern.compile("(?:规模化|大力|扎实|稳步|积极|全面|加快|继续|持续|有序|深入|全力|倾力|奋力|初步|认真|进一步|切实|着力)*"
                    + "(?:推进|发展|推广|打造|实施|开展|落实|深化|培育|强化|加强|扩大|壮大|做强|做大|做优|提升|促进|支持|鼓励|引导|巩固|抓好|加快|加大|优化|改善|完善|健全|构建|推动|举办|成功举办|承办)了?"
                    + "(?=[\\p{IsHan}“《]{2})");

    /** The second of two that are one project: 甲河、乙河堤防工程. */
    private static final Pattern PAIR = Pattern.compile("、[\\p{IsHan}“”（）]{1,12}(?:工程|项目|改造)");

    /** A verb that tells what kind of thing it is: 签约项目, 上市公司. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:签约|开工|投产|入驻|落地|上市|建设|获批|竣工|参与|受益|通过|运营|实施)(?:项目|企业|公司|单位|工程|农户|群众|人口|人才|团队|机构|中心)");

    /** "实施的审批事项": the verb tells which ones. */
    private static final Pattern ATTRIBUTIVE = Pattern.compile("(?:实施|指定|确定|承担|开展|列入|纳入|通过)的[\\p{IsHan}]{2}");

    private static final Pattern COUNTED_AGAIN = Pattern.compile("[一二三四五六七八九十两]+(?:个|大|项|家|类|条)");
    /** Another thing follows: 政策10条和办法. */
    private static final Pattern JOINS = Pattern.compile("(?:和(?![平谐美田气顺县林])|及(?!其)|与|以及)(?=[\\p{IsHan}]{2})");

    private static final Pattern NUMBERED = Pattern.compile("、[^，。；、]{0,6}[0-9]");

    private static final Pattern ALSO = Pattern.compile("(?:和|以及)(?=[\\p{IsHan}]{2})");

    /** What follows "和" is another thing, which is not counted: "3条道路养护和甲路、乙路工程". */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<=[^式型类级性等其]{3})(?:和|及|与)(?:(?=[^和及与]{2,}、)|(?=国内|全[国省市]|世界|最))|(?<=”)和(?![“])|(?<=.{2})(?:和|及|与)(?=[一二三四五六七八九十两]+(?:个|大|项|家|类|条|套|座))");

    /** What a bracket explains: （牵头单位：民政局）. */
    private static final Pattern NOTE = Pattern.compile("[（(][^）)]*[：:][^）)]*[）)]");

    private static final Pattern TAIL = Pattern.compile("(?:、|的|等|和|与|及|以及|有|又|并|再|共|总)+$");
    private static final Pattern PREDICATE_HEAD =
            Pattern.compile("^(?:的|主体|要|将|已经|已|全部|均|都|正在|基本|陆续|顺利|成功|相继|如期|提前|正式|全面|有望|得到|得以|被|进行了?|实现了?|等)+");
    private static final Pattern PAIRED = Pattern.compile("^结成(?:帮扶)?对子$");
    private static final Pattern PREDICATE_TAIL = Pattern.compile("(?<=.{2})(?:到位|完毕)$");
    /** Says of a noun only that it is under way. */
    private static final Pattern LIGHT = Pattern.compile("(?:建设)?(?:加快|有序|深入|努力|快速)*(?:推进|实施|开展|发展)");
    /** Says that it was done well, which is no part of a name: 无一返贫, 串珠成链. */
    private static final Pattern PRAISE =
            Pattern.compile("无一.+|建设(?:步伐|进度|进程)|向.+(?:迈进|延伸|转型|转变|倾斜|集中|聚集|集聚)|.{2}成[链群林塔城风势]");

    private static final Pattern CONNECTION = Pattern.compile("(?:和|与|及|以及|、)(?:我[省市县区旗])?$");

    private static final int LONGEST_PREDICATE = 16;
    private static final int LONGEST_BETWEEN = 12;

    private Nouns() {}

    /** Words without the government that did it. */
    static String withoutDoer(String words) {
        return DONE_BY.matcher(words).replaceFirst("");
    }

    /** A clause without the adverbs at its beginning. */
    static String withoutHead(String clause) {
        String rest = clause.strip();
        Matcher head = HEAD.matcher(rest);
        while (head.find() && head.end() > 0) {
            rest = rest.substring(head.end());
            head = HEAD.matcher(rest);
        }
        return rest;
    }

    /** The object of a clause that begins with a verb: "规模化发展冷凉蔬菜". Other clauses stay as they are. */
    static String object(String clause) {
        Matcher verb = DOING.matcher(clause);
        return verb.lookingAt() ? clause.substring(verb.end()) : clause;
    }

    /** A clause up to its first verb, if a noun stands before it. */
    static String untilVerb(String clause) {
        Matcher stop = STOP.matcher(clause);
        int from = 0;
        while (stop.find(from)) {
            if (stop.start() >= 2) {
                String noun = clause.substring(0, stop.start());
                return noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun;
            }
            from = stop.end();
        }
        return clause;
    }

    /** What a sentence is about: the noun that it begins with, up to its verb; empty if it has none. */
    static String theme(String sentence) {
        String clause = withoutHead(sentence.split("[，；：。,;！!]", 2)[0]);
        String noun = untilVerb(clause);
        return noun.length() < clause.length() && noun.length() >= 2 ? noun : "";
    }

    /** The noun that a text begins with, after "的"; empty if it begins with a verb or something counted. */
    static String at(String text) {
        String after = text.startsWith("的") ? text.substring(1) : text;
        if (COUNTED_AGAIN.matcher(after).lookingAt() || JOINS.matcher(after).lookingAt()) {
            return "";
        }
        boolean[] quoted = Quotes.in(after);
        int end = 0;
        Matcher note = NOTE.matcher(after);
        int limit = note.find() ? note.start() : after.length();
        while (end < limit && (quoted[end] || isOfNoun(after, end))) {
            end++;
        }
        String noun = after.substring(0, end);
        Matcher stop = STOP.matcher(noun);
        int from = 0;
        while (stop.find(from)) {
            boolean attribute =
                    ATTRIBUTE.matcher(noun).region(stop.start(), noun.length()).lookingAt()
                            || stop.start() > 0
                                    && ATTRIBUTIVE
                                            .matcher(noun)
                                            .region(stop.start(), noun.length())
                                            .lookingAt();
            if (stop.start() == 0 && !attribute) {
                return "";
            }
            if (!attribute && !quoted[stop.start()]) {
                noun = noun.substring(0, stop.start());
                break;
            }
            from = stop.end();
        }
        boolean goesOn = noun.length() == end && end < after.length() && after.charAt(end) == '、';
        Matcher another = ANOTHER.matcher(goesOn ? noun + "、" : noun);
        if (another.find()) {
            noun = noun.substring(0, another.start());
        }
        if (noun.startsWith("人口的")) {
            return "人口";
        }
        return TAIL.matcher(noun).replaceFirst("");
    }

    /** "省、市重点项目" is one noun. */
    private static boolean isOfNoun(String text, int at) {
        char each = text.charAt(at);
        return SEPARATORS.indexOf(each) < 0 && !Character.isWhitespace(each)
                || each == '、'
                        && (at == 1 && "省市县区盟国".indexOf(text.charAt(0)) >= 0
                                || at == 2
                                        && !NUMBERED.matcher(text)
                                                .region(at, text.length())
                                                .lookingAt()
                                || at > 0
                                        && PAIR.matcher(text)
                                                .region(at, text.length())
                                                .lookingAt());
    }

    /** What a text, up to its first comma, says of the noun that it begins with: "竣工投产" of "个项目竣工投产". */
    static String predicate(String text) {
        String said = said(text);
        return LIGHT.matcher(said).matches() ? "" : said;
    }

    /** The same, even if it says only that it is under way. */
    static String said(String text) {
        boolean[] quoted = Quotes.in(text);
        int end = 0;
        while (end < text.length() && (quoted[end] || CLAUSE_ENDS.indexOf(text.charAt(end)) < 0)) {
            end++;
        }
        String clause = text.substring(0, end);
        String noun = at(clause);
        boolean other = clause.startsWith("人口的")
                || clause.startsWith("、", noun.length())
                || ALSO.matcher(clause).region(noun.length(), clause.length()).lookingAt();
        if (noun.isEmpty() || noun.length() >= clause.length() || other) {
            return "";
        }
        String predicate = PREDICATE_HEAD
                .matcher(clause.substring(clause.indexOf(noun) + noun.length()))
                .replaceFirst("");
        predicate = PAIRED.matcher(predicate).replaceFirst("结对帮扶");
        predicate = PREDICATE_TAIL.matcher(predicate).replaceFirst("");
        boolean none = predicate.length() > LONGEST_PREDICATE
                || PRAISE.matcher(predicate).matches();
        return none ? "" : predicate;
    }

    /** Whether the text between two numbers is no more than the noun of the first: "14条道路和53条巷道". */
    static boolean isOnly(String between) {
        String noun = CONNECTION.matcher(between).replaceFirst("");
        return !STOP.matcher(noun).find() && noun.length() <= LONGEST_BETWEEN;
    }
}
