package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words around a number that may name it begin and end. */
record Surroundings(NumberedSentence sentence) {

    private static final String SEPARATORS = "，。；：、！？,;:!?";
    private static final Pattern BOUND_BEHIND = Pattern.compile("[）)]?(?:左右|上下|及?以上|以内|之内|以下)");

    /** "投资4845万元的消防站建设" is for the building of it. */
    private static final Pattern WORKS = Pattern.compile("(?:项目|工程)$");

    /** "重大项目——甲深加工项目": the second is its name. */
    private static final Pattern APPOSITION = Pattern.compile("[\\p{IsHan}]{2,12}(?:项目|工程)——");

    private static final Pattern SIZE = Pattern.compile("[0-9.]+[万亿]?(?:吨|千瓦|平方米|头|只)");

    /** "7条产业链产值突破7000亿元": the figure is the next number's. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<=.{2})(?:(?:[年月]均)?(?:浓度|收入|工资)|(?:总?产|增加)值|营收|销售额|(?:申报|到位|投入)(?:资金|投资)|总?投资|利润|税收|产量)$");

    private static final int FARTHEST_FIGURE = 4;

    private static final Pattern BUILT = Pattern.compile("建设(?=[，。；、和及])");

    private static final Pattern ITEM_SHUTS = Pattern.compile("[)）.．、]");
    private static final Pattern KIND = Pattern.compile("(?!.*本级)\\p{IsHan}{1,4}[级类型]");
    private static final Pattern KIND_BEFORE = Pattern.compile("^\\p{IsHan}{1,4}?[级类型](?=\\p{IsHan}{2})");

    private static final int LONGEST_VERB = 4;

    /** Where the words that belong to a number begin: behind the last comma, over a list of names without numbers. */
    int start(int index) {
        int floor = 0;
        for (int before = index - 1; before >= 0; before--) {
            PrintedNumber item = sentence.number(before);
            if (item.kind() == PrintedNumber.Kind.ORDINAL
                    && ITEM_SHUTS.matcher(sentence.behind(before)).lookingAt()) {
                floor = item.end() + 1;
                break;
            }
            if (sentence.number(before).isQuantity()) {
                Matcher bound = BOUND_BEHIND.matcher(sentence.behind(before));
                floor = sentence.number(before).end() + (bound.lookingAt() ? bound.end() : 0);
                break;
            }
        }
        int start = sentence.number(index).start();
        if (start > floor && sentence.text.charAt(start - 1) == '、') {
            return start;
        }
        while (start > floor) {
            char before = sentence.text.charAt(start - 1);
            boolean within = sentence.isQuoted(start - 1) || before == '、' && start - 1 > floor;
            if (SEPARATORS.indexOf(before) >= 0 && !within) {
                break;
            }
            start--;
        }
        return start;
    }

    /** How much of the words before a number is the noun of the number before it: "14条道路和53条巷道". */
    int nounBefore(int index, int start) {
        if (index == 0) {
            return 0;
        }
        PrintedNumber before = sentence.number(index - 1);
        boolean counted = before.isQuantity() && before.end() == start && before.counts();
        String gap = counted ? sentence.gap(index) : "";
        if (FIGURE.matcher(gap).find()) {
            return 0;
        }
        int comma = gap.lastIndexOf('、') + 1;
        if (comma > 1 && Nouns.isOnly(gap.substring(0, comma))) {
            return comma;
        }
        return counted && LeadWords.last(gap).isEmpty() && Nouns.isOnly(gap) ? gap.length() : 0;
    }

    /** The noun behind a counted number; that of the next number if both count the same. */
    String nounBehind(int index) {
        if (BOUND_BEHIND.matcher(sentence.behind(index)).lookingAt()) {
            return "";
        }
        if (index + 1 < sentence.numbers.size()) {
            PrintedNumber next = sentence.number(index + 1);
            String gap = sentence.gap(index + 1);
            boolean together = gap.isEmpty() || gap.equals("、") || gap.equals("和");
            if (together && next.isQuantity() && next.counts()) {
                String words = sentence.text.substring(
                        start(index), sentence.number(index).start());
                boolean shared = gap.isEmpty()
                        || Nouns.withoutHead(Lead.of(words).rest()).length() <= LONGEST_VERB;
                return shared ? nounBehind(index + 1) : "";
            }
        }
        int limit = nextQuantity(index);
        String whole = Nouns.at(sentence.text.substring(sentence.number(index).end(), limit));
        boolean leadsOn = limit < sentence.text.length()
                && sentence.number(index).end() + whole.length() + FARTHEST_FIGURE >= limit;
        String noun = leadsOn ? FIGURE.matcher(whole).replaceFirst("") : whole;
        return KIND.matcher(noun).matches() ? noun + headOfNext(index, noun) : noun;
    }

    /** "6个市级、42个县级重点项目": the noun that the second has for both. */
    private String headOfNext(int index, String noun) {
        boolean listed = index + 1 < sentence.numbers.size()
                && sentence.hasUnitBefore(index + 1)
                && sentence.gap(index + 1).matches(noun + "[、和]");
        return listed ? KIND_BEFORE.matcher(nounBehind(index + 1)).replaceFirst("") : "";
    }

    /** The noun behind a number and "的", over a number in between: "总投资41亿元的60万千瓦电站". */
    String objectOf(int index) {
        int from = sentence.text.indexOf('的', sentence.number(index).end()) + 1;
        boolean counted = index + 1 < sentence.numbers.size()
                && sentence.number(index + 1).start() == from;
        String text =
                sentence.text.substring(counted ? sentence.number(index + 1).end() : from);
        Matcher apposition = APPOSITION.matcher(text);
        if (apposition.lookingAt()) {
            text = SIZE.matcher(text.substring(apposition.end())).replaceFirst("");
        }
        String noun = Nouns.at(text);
        return !WORKS.matcher(noun).find()
                        && BUILT.matcher(text)
                                .region(noun.length(), text.length())
                                .lookingAt()
                ? noun + "建设"
                : noun;
    }

    /** The text behind a number and the word of a bound. */
    String behindBound(int index) {
        String after = sentence.behind(index);
        Matcher bound = BOUND_BEHIND.matcher(after);
        return bound.lookingAt() ? after.substring(bound.end()) : after;
    }

    /** What is said of the noun behind a number, or of that and the next together; empty if it is about something else. */
    String predicate(int index) {
        if (isNamedWithNext(index)) {
            return predicate(index + 1);
        }
        return Nouns.predicate(clauseBehind(index));
    }

    /** The same, even if it says only that it is under way. */
    String said(int index) {
        return Nouns.said(clauseBehind(index));
    }

    /** Empty where it runs into the next number. */
    private String clauseBehind(int index) {
        int limit = nextQuantity(index);
        String after = sentence.text.substring(sentence.number(index).end(), limit);
        boolean cut = limit < sentence.text.length() && after.chars().noneMatch(each -> "，。；".indexOf(each) >= 0);
        return cut ? "" : after;
    }

    /** "15所院校21个专业入选", "1个市和10个县退出": what is said of the second is said of both. */
    private boolean isNamedWithNext(int index) {
        if (index + 1 >= sentence.numbers.size()) {
            return false;
        }
        PrintedNumber next = sentence.number(index + 1);
        String gap = sentence.gap(index + 1);
        boolean own = gap.endsWith("、") && gap.length() > 1;
        return next.isQuantity() && next.counts() && !own && Nouns.isOnly(gap);
    }

    /** Where the last comma stands before a place; -1 if there is none. */
    int lastComma(int place) {
        for (int at = place - 1; at >= 0; at--) {
            if ("，；：,;".indexOf(sentence.text.charAt(at)) >= 0 && !sentence.isQuoted(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the next number begins that is not part of a name. */
    private int nextQuantity(int index) {
        return sentence.numbers.stream()
                .skip(index + 1L)
                .filter(number -> switch (number.kind()) {
                    case NOTE, NAME, THRESHOLD -> false;
                    default -> true;
                })
                .findFirst()
                .map(PrintedNumber::start)
                .orElse(sentence.text.length());
    }
}
