package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.number.PrintedNumber.Kind;

/** Recognises numbers that are not quantities: dates, ranks, parts of names, marks of footnotes. */
final class OtherNumbers {

    private static final String DIGIT = NumberLexer.DIGIT;
    private static final String YEAR = "(?:19|20)" + DIGIT + "{2}";
    private static final String DASH = "(?:[—―─－–~～-]{1,2}|至|到)";
    private static final String MONTH = DIGIT + "{1,2} ?月";
    private static final String DAY = DIGIT + "{1,2} ?日";

    private static final Pattern DATE = Pattern.compile(String.join(
            "|",
            YEAR + "(?: ?年? ?" + DASH + " ?" + YEAR + ")? ?年度?(?: ?" + MONTH + ")?(?: ?" + DAY + ")?",
            YEAR + DASH + DIGIT + "{1,2}" + DASH + DIGIT + "{1,2}",
            YEAR + DASH + YEAR,
            DIGIT + "{1,2}" + DASH + MONTH,
            MONTH + "(?: ?" + DAY + ")?",
            DAY,
            DIGIT + "{1,2}:[0-5]" + DIGIT + "(?!" + DIGIT + "|[:：.．])",
            DIGIT + "{2}世纪"));

    /** 1+3+N, 8+4, 2×35; a fraction, 1/6, is no decimal. */
    private static final Pattern FORMULA = Pattern.compile(
            DIGIT + "+(?:[+＋×xX](?:" + DIGIT + "+|[A-Za-zＮ]))+|" + DIGIT + "{1,2}/" + DIGIT + "{1,2}(?![" + "0-9])");

    private static final Pattern NOTE_OPENS = Pattern.compile(".+[\\[(（〔【]$", Pattern.DOTALL);
    private static final Pattern NOTE_SHUTS = Pattern.compile("[\\])）〕】]");
    private static final Pattern ITEM_OPENS = Pattern.compile("\\s*[(（]", Pattern.DOTALL);
    private static final Pattern LIST_ITEM = Pattern.compile("[.．、)）](?!" + DIGIT + ")|\\s*[—―─]{2}");
    private static final Pattern PLACE = Pattern.compile("[名位]");
    private static final Pattern WITHIN_NAME = Pattern.compile("(?:[A-Za-zａ-ｚＡ-Ｚ][.．-]?|[+＋])$");
    /** A speed limit: part of a road's name. */
    private static final Pattern SPEED = Pattern.compile("时速$");

    private static final Pattern QUOTED = Pattern.compile("[“\"‘]$");
    private static final Pattern NAME_GOES_ON =
            Pattern.compile("号|(?!(?:[GMkK]Wh?|TEU|[GTP]B)(?![A-Za-z]))[A-Za-zａ-ｚＡ-Ｚ]|周年|强(?!度)|届|版|级(?!数)|\\.0|＋|\\+");
    private static final Pattern TELEPHONE = Pattern.compile("热线|平台|政务|市长|便民|工程");
    /** Of a port or a power line: 30万吨级, 110千伏. */
    private static final Pattern GRADE = Pattern.compile("级|(?:及?以[上下])?(?:千伏|[kK]V)");
    /** A limit that things are sorted by: the noun follows at once. */
    private static final Pattern LIMIT =
            Pattern.compile("[)）]?(?:\\(含\\)|（含）)?及?以[上下]的?(?=[\\p{IsHan}“])" + "(?!的?(?:增速|增长|幅度|速度|水平|比例|目标|标准|左右))");

    private static final Pattern SORTED_BY = Pattern.compile(".*(?:元|吨|千瓦|兆瓦|米|公里|亩|公顷)");
    /** How large a farm or a firm is of a kind: 50头以上养殖户. */
    private static final Pattern SIZED = Pattern.compile("以上的?(?:规模|标准化)?(?:养殖|种植|大户|企业|单位|场[，。、户])");

    private static final Pattern HEADS = Pattern.compile(".*(?:头|只|羽|张|人)");
    private static final Pattern REACHED = Pattern.compile("(?:增长|提高|达到?|保持在?|稳定在|完成|突破|超过?|控制在|占比?|不低于)$");
    private static final Pattern RANKED =
            Pattern.compile("(?:上升|前移|提升|跃升|前进|晋升|晋位|攀升|进位|提高|后移|排名|位居|位列|列|居|前|全国|全省|全市|全区)了?$");

    /** 全省7个示范县之一. */
    private static final Pattern ONE_OF = Pattern.compile("[^，。；]{0,24}之一");
    /** A duration that is a quantity, not just a time: 连续5年, 平均受教育年限从10.2年提高到10.8年. */
    private static final Pattern MEASURED_YEARS = Pattern.compile(
            "(?:连续|持续)(?:近|超过|超)?$|(?:年限|寿命|工期|期限|有效期)[^，。；、]{0,12}$|(?:缩短|提高|减少|提前|[到至])(?:了|至|到|为|近|约)?$|延长[到至为]$");

    /** "每10万人45台" and "每3年一次" tell by how many it is counted. */
    private static final String EACH = "每";

    /** The thickness of a wafer or a screen is part of its name. */
    private static final Pattern INCH = Pattern.compile("英?寸");
    /** A noun that follows a number without any unit, as in 626小河. */
    private static final Pattern WORD = Pattern.compile("(?![、和与至到及或])\\p{IsHan}");

    private static final int LONGEST_MARK = 2;
    private static final int SHORTEST_TELEPHONE = 5;

    private final String text;

    OtherNumbers(String sentence) {
        text = sentence;
    }

    /** What the digits from start to end are part of, or empty if they may be a quantity. */
    Optional<PrintedNumber> at(int start, int end) {
        String before = text.substring(0, start);
        if (end - start <= LONGEST_MARK && NOTE_OPENS.matcher(before).matches() && follows(NOTE_SHUTS, end)) {
            return other(start, end, Kind.NOTE);
        }
        boolean bracketed = ITEM_OPENS.matcher(before).matches() && follows(NOTE_SHUTS, end);
        if (bracketed || before.isBlank() && follows(LIST_ITEM, end)) {
            return other(start, end, Kind.ORDINAL);
        }
        Optional<PrintedNumber> longer = longer(start, FORMULA, Kind.NAME).or(() -> longer(start, DATE, Kind.DATE));
        if (longer.isPresent()) {
            return longer;
        }
        if (before.endsWith("第")) {
            return follows(PLACE, end) ? other(start, end + 1, Kind.RANK) : other(start, end, Kind.ORDINAL);
        }
        boolean name = WITHIN_NAME.matcher(before).find()
                || follows(NAME_GOES_ON, end)
                || end - start > 1 && QUOTED.matcher(before).find() && text.startsWith("”", end)
                || end - start >= SHORTEST_TELEPHONE && follows(TELEPHONE, end);
        return name ? other(start, end, Kind.NAME) : Optional.empty();
    }

    /** What a number is that its unit shows to be no quantity; empty if it is one. */
    Optional<PrintedNumber> withUnit(PrintedNumber number) {
        String before = text.substring(0, number.start());
        String unit = number.unit();
        if (!unit.isEmpty() && follows(GRADE, number.end())) {
            return other(number.start(), number.end(), Kind.NAME);
        }
        boolean sorted = SORTED_BY.matcher(unit).matches()
                && follows(LIMIT, number.end())
                && !REACHED.matcher(before).find();
        // An age says who is meant, except in life expectancy.
        boolean age = unit.endsWith("岁") && !before.contains("寿命");
        boolean sized = HEADS.matcher(unit).matches() && follows(SIZED, number.end());
        if (sorted || age || sized) {
            return other(number.start(), number.end(), Kind.THRESHOLD);
        }
        if (follows(ONE_OF, number.end())
                || before.endsWith(EACH)
                || unit.endsWith("千伏")
                || INCH.matcher(unit).matches()
                || SPEED.matcher(before).find()
                || isCode(number)) {
            return other(number.start(), number.end(), Kind.NAME);
        }
        Optional<Kind> name = NumbersInNames.kind(text, number);
        if (name.isPresent()) {
            return other(number.start(), number.end(), name.get());
        }
        if (unit.equals("年") && !MEASURED_YEARS.matcher(before).find()) {
            return other(number.start(), number.end(), Kind.DATE);
        }
        boolean ranked =
                (unit.equals("位") || unit.equals("名")) && RANKED.matcher(before).find();
        return ranked ? other(number.start(), number.end(), Kind.RANK) : Optional.empty();
    }

    private boolean isCode(PrintedNumber number) {
        return number.unit().isEmpty()
                && number.value() != null
                && number.value().scale() == 0
                && follows(WORD, number.end());
    }

    private Optional<PrintedNumber> longer(int start, Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? other(start, matcher.end(), kind) : Optional.empty();
    }

    private boolean follows(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    private static Optional<PrintedNumber> other(int start, int end, Kind kind) {
        return Optional.of(PrintedNumber.other(start, end, kind));
    }
}
