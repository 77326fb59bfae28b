package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.number.LeadWords.Effect;
import workreport.ingest.number.LeadWords.Word;
import workreport.measure.Bound;

/**
 * What stands between the last comma and a number, taken apart from its right end: the words that say how the number is
 * meant ("达到", "同比增长", "不低于"), and what is left for a name.
 *
 * @param rest what is left, with adverbs at its beginning
 * @param change 1 where the number is an increase, -1 where it is a decrease, 0 where it is no change
 * @param level whether a word says that the number is what was reached ("达到", "降至")
 * @param yearly whether it is a mean of years ("年均")
 * @param each whether it belongs to one of several names in turn ("分别")
 * @param from whether it is what something came from ("由18%")
 * @param compared with what it is compared ("比上年"); empty where it is with nothing
 * @param share of what it is a share ("占全国"); empty where it is none
 */
record Lead(
        String rest,
        int change,
        boolean level,
        Bound bound,
        boolean yearly,
        boolean each,
        boolean from,
        String compared,
        String share) {

    private static final Pattern MODIFIER = Pattern.compile(
            "(?:同口径|按可比口径|可比口径|按可比价|可比价|可比|现价|名义|实际|同比|环比|同期|又|(?<![人户亩])均|都|已经|已|再|共|一共|总共|共计|累计|总计|合计|平均|全部|力争|确保|预计|有望|将|(?<![许认])可|能|要"
                    + "|基本|约合|计划|预期|目标|首次|率先|连续|稳步|始终|一直|继续|拟按|拟|大幅|普遍|预期目标|了|至今|目前|当前|今年|每[人生户亩吨床班村月年天日次件张台家名]|每(?!年)|全年|当年|年|的|之|最|还|也|就|新|幅度|速度|翻番|倍增|继续|始终|按[^，；、]{0,3}(?:可比|不变|现行)?价格?(?:计算)?|(?:扣除|剔除)[^，；、]{0,8}(?:因素|影响)后?|[前近]?[两三四五六七八九十]年(?:来|间|内|里)?)$");
    /** Modifiers that may belong to the name as long as no verb has been found. */
    private static final Pattern OF_NAME = Pattern.compile("速度|幅度|年|的|新|之|最|目标|计划|预期目标|预期|可|能|将|要|基本");

    private static final Pattern RATE_OF = Pattern.compile("速度|幅度");
    private static final Pattern SAME_PERIOD = Pattern.compile("同比|环比");
    private static final Pattern LAST_YEAR = Pattern.compile("同比|环比|上一?年.*|去年.*|同期");
    private static final Pattern YEARLY = Pattern.compile("(?:年均|年平均|每年平均|平均每年|逐年)$");
    private static final Pattern EACH = Pattern.compile("(?:分别|各|依次)(为|达|达到)?$");
    private static final Pattern COMPARED = Pattern.compile(
            "(?:比|较|同|与)((?:上一?年|去年|前年|往年|年初|上年底|去年底|去年末|上年末|“?(?:十[一二三四五六七]?|[八九])五”?\\s*(?:期?末|初|时期|期间)?|五年前|[0-9]{4}年|上届|前[三四五]年|全国平均"
                    + "|全省平均|全市平均|改革前|疫情前|计划|目标|同期)(?:的|同期|水平|末|底|预算)?)(?:相比|同期|累计)?$");
    private static final Pattern FROM = Pattern.compile(
            "(?:由|从)(?:[^由从，；、]{0,14}的|(?:(?:19|20)[0-9]{2}年)?[月年]?人均(?:每[月年])?|户均|亩均|每人每年|每人每月|每月|每年)?$");
    /** "由上年下降2.3%转为增长8.5%". */
    private static final Pattern FROM_LAST_YEAR = Pattern.compile("[由从](?:上年|去年)(?:同期)?的?$");

    private static final Pattern DATE = Pattern.compile("(?<=[到至为从由达])(?:19|20)[0-9]{2}年[底末]?的?$");
    /** "人均预期寿命2020年达到…". */
    private static final Pattern DATE_BEHIND_NOUN = Pattern.compile("(?<=\\p{IsHan}{3})(?:19|20)[0-9]{2}年[底末]?$");

    /** "是“九五”期末的2倍". */
    private static final Pattern NOW = Pattern.compile("(?<=[到至为])(?:去年|上年|今年|现在|目前|当前)[底末]?的?$");

    private static final Pattern PLAN_DATE =
            Pattern.compile("(?<=[到至为从由达是])\\s*“?(?:十[一二三四五六七]?|[八九])五”?\\s*(?:期?末|时期|期间|期)的?$");

    private static final Pattern OPEN_BRACKET = Pattern.compile("[（(]");

    private static final Pattern SHARE = Pattern.compile("((?<![圈侵霸抢挤强独])占(?![地补用比])[^，、；]{0,24}?)的?(?:(比重|比例)|比)?$");
    /** Nouns for a change, which may stand before "达到": 增速达到16.1%. */
    private static final Pattern CHANGE_NOUN = Pattern.compile("增速|增幅|降幅|增长|下降");

    static Lead of(String words) {
        return new Parser(words.strip()).run();
    }

    /** Whether it is compared with the year before, whatever its chapter is about. */
    boolean isYearOnYear() {
        return LAST_YEAR.matcher(compared).matches();
    }

    boolean isChange() {
        return change != 0;
    }

    private static final class Parser {

        private String rest;
        private int change;
        private boolean level;
        private Bound bound = Bound.EXACT;
        private boolean yearly;
        private boolean each;
        private boolean from;
        private String compared = "";
        private String share = "";
        /** Whether the verb has been found; what stands before it belongs to the name. */
        private boolean decided;

        Parser(String words) {
            rest = words;
        }

        Lead run() {
            while (!rest.isEmpty() && (adverb() || origin() || verb() || compared() || date() || modifier())) {
                continue;
            }
            if (OPEN_BRACKET.matcher(rest).matches()) {
                rest = "";
            }
            if (share.isEmpty() && change == 0) {
                share();
            }
            return new Lead(rest, change, level, bound, yearly, each, from, compared, share);
        }

        private void share() {
            Matcher part = SHARE.matcher(rest);
            if (part.find()) {
                String word = part.group(2);
                share = part.group(1) + (word == null ? "" : word);
                level = true;
                rest = rest.substring(0, part.start());
            }
        }

        private boolean adverb() {
            if (cut(YEARLY).isPresent()) {
                yearly = true;
                return true;
            }
            Matcher turns = EACH.matcher(rest);
            if (turns.find()) {
                each = true;
                level |= !decided && turns.group(1) != null;
                rest = rest.substring(0, turns.start());
                return true;
            }
            return false;
        }

        private boolean origin() {
            if (cut(FROM_LAST_YEAR).isPresent()) {
                from = true;
                return true;
            }
            if (decided || cut(FROM).isEmpty()) {
                return false;
            }
            from = true;
            decided = true;
            level = true;
            return true;
        }

        private boolean verb() {
            Optional<Word> last = LeadWords.last(rest);
            if (last.isEmpty() || !take(last.get())) {
                return false;
            }
            rest = rest.substring(0, rest.length() - last.get().text().length());
            return true;
        }

        private boolean take(Word word) {
            switch (word.effect()) {
                case LEVEL -> {
                    if (decided) {
                        return word.text().length() > 1
                                || word.text().equals("达")
                                || word.text().equals("为");
                    }
                    level = true;
                    decided = true;
                    share = word.text().equals("占") ? "占比" : "";
                }
                case INCREASE, DECREASE -> {
                    boolean noun = level
                            && change == 0
                            && CHANGE_NOUN.matcher(word.text()).matches();
                    if (decided && !noun) {
                        return false;
                    }
                    change = word.effect() == Effect.INCREASE ? 1 : -1;
                    decided = true;
                }
                case BOUND -> {
                    if (bound != Bound.EXACT) {
                        return false;
                    }
                    bound = word.bound();
                    level |= !decided && bound != Bound.ABOUT || word.text().equals("接近");
                }
            }
            return true;
        }

        private boolean compared() {
            Optional<String> base = cut(COMPARED);
            base.ifPresent(named -> compared = named);
            return base.isPresent();
        }

        private boolean date() {
            return cut(DATE).isPresent()
                    || cut(DATE_BEHIND_NOUN).isPresent()
                    || cut(PLAN_DATE).isPresent()
                    || cut(NOW).isPresent();
        }

        private boolean modifier() {
            Matcher matcher = MODIFIER.matcher(rest);
            if (!matcher.find()) {
                return false;
            }
            String word = matcher.group();
            boolean named = decided
                    ? change == 0 && RATE_OF.matcher(word).matches()
                    : OF_NAME.matcher(word).matches();
            if (named) {
                return false;
            }
            if (SAME_PERIOD.matcher(word).matches() && compared.isEmpty()) {
                compared = word;
            }
            rest = rest.substring(0, matcher.start());
            return true;
        }

        /** Cuts off what a pattern finds at the end, and gives what it captures. */
        private Optional<String> cut(Pattern pattern) {
            Matcher matcher = pattern.matcher(rest);
            if (!matcher.find()) {
                return Optional.empty();
            }
            rest = rest.substring(0, matcher.start());
            return Optional.of(matcher.groupCount() == 0 ? "" : matcher.group(1));
        }
    }
}
