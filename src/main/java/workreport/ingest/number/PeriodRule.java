package workreport.ingest.number;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Which years a number refers to: those that its sentence names, else those of its chapter. */
final class PeriodRule {

    private static final int TERM = Term.FULL;
    private static final int FARTHEST = 20;
    /** At most this many years before those that the chapter is about. */
    private static final int LONGEST_LOOK_BACK = 6;

    private static final int OPENING = 3;

    private static final Pattern BASE_YEAR =
            Pattern.compile("(?:比|较|是|为|相当于|相较于|与)((?:19|20)[0-9]{2})年[底末初]?[^，；。]{0,12}$");
    private static final Pattern BASE_PLAN =
            Pattern.compile("[比较是为]\\s*“?(" + Scope.PLAN_NUMBER + ")五”?\\s*(?:期?末|时期|期间|期)?[^，；。]{0,10}$");
    private static final Pattern BASE_TERM = Pattern.compile("[比较](?:五年前|上届|2[0-9]{3}年)[^，；。]{0,10}$");
    private static final Pattern FROM_YEAR = Pattern.compile("[由从]((?:19|20)[0-9]{2})年[底末的初]*(?:[月年]?人均)?(?:每[月年])?$");
    /** Where an earlier figure of the sentence came from. */
    private static final Pattern SAID_ORIGIN = Pattern.compile("[由从]((?:19|20)[0-9]{2})年[底末的初]*[0-9]");

    private static final Pattern IN_A_ROW = Pattern.compile("(?:连续|持续)$");
    private static final Pattern DATE =
            Pattern.compile("(?<![比较是（(《])((?:19|20)[0-9]{2})年(?![底末]?以[前来]|起)(?:[0-9]{1,2}月)?[底末]?[前的]?");
    private static final Pattern EARLIER = Pattern.compile("[比较由从是]((?:19|20)[0-9]{2})年");
    private static final Pattern SINCE = Pattern.compile("((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?以来[^；。]*$");
    /** From two to nine. */
    private static final String COUNTS = "两三四五六七八九";

    private static final Pattern YEARS =
            Pattern.compile("(?:近|最近|过去|未来|今后)([两三四五六七八九]|[2-9])年[^；。]*$|([两三四五六七八九]|[2-9])年(?:来|间|累计|共|内)[^；。]*$");
    private static final Pattern DURING_PLAN = Pattern.compile("“?(" + Scope.PLAN_NUMBER + ")五”?(?:时期|期间)[，,][^；。]*$");
    private static final Pattern FAR = Pattern.compile("[，：]");
    private static final Pattern RELATIVE = Pattern.compile("(?<![比较与同对由从])(去年|上年|前年|今年)(?!同期|相比)[^，；。]{0,24}$");

    private PeriodRule() {}

    static Told<Period> of(Occurrence quantity, Measure measure) {
        Scope scope = quantity.scope();
        String part = quantity.sentence()
                .text
                .substring(
                        quantity.sentence().partStart(quantity.index()),
                        quantity.number().start());
        return by(ReadingRule.PERIOD_COMPARED, compared(part, scope))
                .or(() -> by(ReadingRule.PERIOD_OF_ORIGIN, origin(quantity, part)))
                .or(() -> by(ReadingRule.PERIOD_IN_A_ROW, inARow(quantity)))
                .or(() -> by(ReadingRule.PERIOD_NAMED, named(quantity, measure)))
                .or(() -> by(ReadingRule.PERIOD_NAMED, since(quantity, part, measure)))
                .or(() -> by(ReadingRule.PERIOD_RELATIVE, relative(quantity, part)))
                .orElseGet(() -> usual(quantity, measure));
    }

    private static Optional<Told<Period>> by(ReadingRule rule, Optional<Period> period) {
        return period.map(found -> new Told<>(found, rule));
    }

    /** From the year that it is compared with: "是2015年的1.19倍", "比“十三五”末提高". */
    private static Optional<Period> compared(String part, Scope scope) {
        Matcher year = BASE_YEAR.matcher(part);
        if (year.find() && Integer.parseInt(year.group(1)) < scope.last()) {
            return Optional.of(new Period(Integer.parseInt(year.group(1)), scope.last()));
        }
        Matcher plan = BASE_PLAN.matcher(part);
        if (plan.find() && Scope.planStart(plan.group(1)) + TERM - 1 <= scope.last()) {
            return Optional.of(new Period(Scope.planStart(plan.group(1)) + TERM - 1, scope.last()));
        }
        return BASE_TERM.matcher(part).find()
                ? Optional.of(new Period(scope.last() - TERM, scope.last()))
                : Optional.empty();
    }

    /** What something came from: the year named, else the one before the time spoken of. */
    private static Optional<Period> origin(Occurrence quantity, String part) {
        if (!quantity.lead().from()) {
            return Optional.empty();
        }
        Matcher year = FROM_YEAR.matcher(part);
        if (year.find()) {
            return Optional.of(Period.year(Integer.parseInt(year.group(1))));
        }
        Matcher said = SAID_ORIGIN.matcher(quantity.before());
        if (said.find() && Integer.parseInt(said.group(1)) < quantity.scope().last()) {
            return Optional.of(Period.year(Integer.parseInt(said.group(1))));
        }
        Scope longer = quantity.scope().isSpan() ? quantity.scope() : quantity.chapter();
        return Optional.of(
                Period.year(longer.isSpan() ? longer.base() : quantity.scope().last() - 1));
    }

    /** "连续13年" ends with the last year spoken of. */
    private static Optional<Period> inARow(Occurrence quantity) {
        PrintedNumber number = quantity.number();
        if (!number.unit().equals("年")
                || number.value() == null
                || !IN_A_ROW.matcher(quantity.before()).find()) {
            return Optional.empty();
        }
        int last = quantity.scope().last();
        int years = Math.clamp(number.value().longValue(), 1, last - 1900);
        return Optional.of(new Period(last - years + 1, last));
    }

    /** A year that is named near the number. */
    private static Optional<Period> named(Occurrence quantity, Measure measure) {
        Scope scope = quantity.scope();
        OptionalInt year = nearestYear(quantity);
        if (year.isEmpty() || Math.abs(year.getAsInt() - quantity.year()) > FARTHEST) {
            return Optional.empty();
        }
        if (MeasureRule.isYearly(quantity)) {
            return yearly(quantity);
        }
        boolean endOfSpan = measure.isRate() && scope.isSpan() && year.getAsInt() == scope.last();
        return endOfSpan ? Optional.empty() : Optional.of(Period.year(year.getAsInt()));
    }

    /** A mean of years is of those since the year that was named to compare with, else of those that are spoken of. */
    private static Optional<Period> yearly(Occurrence quantity) {
        Scope scope = quantity.scope().isSpan() || !quantity.chapter().isSpan() ? quantity.scope() : quantity.chapter();
        if (scope.isSpan()) {
            return Optional.of(scope.period());
        }
        Matcher base = EARLIER.matcher(quantity.before());
        int first = base.find() ? Integer.parseInt(base.group(1)) + 1 : scope.last();
        return first < scope.last() ? Optional.of(new Period(first, scope.last())) : Optional.empty();
    }

    private static OptionalInt nearestYear(Occurrence quantity) {
        Scope scope = quantity.scope();
        int from = quantity.sentence().partStart(quantity.index());
        String part = quantity.sentence().text.substring(from, quantity.number().start());
        Matcher dates = DATE.matcher(part);
        OptionalInt nearest = OptionalInt.empty();
        while (dates.find()) {
            int told = Integer.parseInt(dates.group(1));
            boolean quoted = dates.start() > 0 && quantity.sentence().isQuoted(from + dates.start());
            boolean near = !FAR.matcher(part.substring(dates.end())).find()
                    || isClause(part, dates)
                    || part.substring(0, dates.start()).strip().length() <= OPENING;
            boolean toCome = told > scope.last() && !scope.plan() && told >= quantity.year();
            if (near && !quoted && !toCome && told >= scope.first() - LONGEST_LOOK_BACK) {
                nearest = OptionalInt.of(told);
            }
        }
        return nearest;
    }

    /** "…，2020年，…" applies to what follows. */
    private static boolean isClause(String part, Matcher date) {
        return part.startsWith("，", date.end())
                && part.substring(0, date.start()).endsWith("，");
    }

    /** "近三年淘汰…" and "2018年以来，…", of what adds up or changes. */
    private static Optional<Period> since(Occurrence quantity, String part, Measure measure) {
        Scope scope = quantity.scope();
        if (measure == Measure.LEVEL || quantity.lead().isYearOnYear()) {
            return Optional.empty();
        }
        Matcher year = SINCE.matcher(part);
        if (year.find()) {
            int first = Integer.parseInt(year.group(1));
            return first < scope.last() ? Optional.of(new Period(first, scope.last())) : Optional.empty();
        }
        if (scope.isSpan()) {
            return Optional.empty();
        }
        Matcher plan = DURING_PLAN.matcher(part);
        if (plan.find()) {
            int start = Scope.planStart(plan.group(1));
            return start < scope.last()
                    ? Optional.of(new Period(start, Math.min(start + TERM - 1, scope.last())))
                    : Optional.empty();
        }
        Matcher years = YEARS.matcher(part);
        if (!years.find()) {
            return Optional.empty();
        }
        int count = count(years.group(1) == null ? years.group(2) : years.group(1));
        return Optional.of(
                scope.plan()
                        ? new Period(scope.first(), scope.first() + count - 1)
                        : new Period(scope.last() - count + 1, scope.last()));
    }

    private static int count(String years) {
        int place = COUNTS.indexOf(years);
        return place < 0 ? Integer.parseInt(years) : place + 2;
    }

    /** "去年" and "今年", as the speaker says them. */
    private static Optional<Period> relative(Occurrence quantity, String part) {
        Matcher word = RELATIVE.matcher(part);
        if (!word.find() || !quantity.lead().compared().isEmpty()) {
            return Optional.empty();
        }
        int year = quantity.year();
        return Optional.of(Period.year(
                switch (word.group(1)) {
                    case "去年", "上年" -> year - 1;
                    case "前年" -> year - 2;
                    default -> year;
                }));
    }

    private static Told<Period> usual(Occurrence quantity, Measure measure) {
        Scope scope = quantity.scope();
        boolean yearly = MeasureRule.isYearly(quantity);
        Told<Period> whole = new Told<>(scope.period(), ReadingRule.PERIOD_OF_CHAPTER);
        if (!scope.isSpan()) {
            // A single year has no yearly mean: it belongs to the term that ends with that year.
            return yearly && measure == Measure.GROWTH
                    ? new Told<>(new Period(scope.last() - TERM + 1, scope.last()), ReadingRule.PERIOD_OF_TERM)
                    : whole;
        }
        if (StatusRule.isFactInPlan(quantity)) {
            return new Told<>(Period.year(quantity.year()), ReadingRule.PERIOD_NOW);
        }
        boolean ofSpan = switch (measure) {
            case CHANGE, TOTAL, YEARLY_MEAN -> true;
            case GROWTH -> yearly || !quantity.lead().isYearOnYear();
            default -> yearly;
        };
        if (!ofSpan) {
            return new Told<>(Period.year(scope.last()), ReadingRule.PERIOD_LAST_YEAR);
        }
        boolean fromBase = measure == Measure.CHANGE && !yearly && !scope.plan();
        return fromBase ? new Told<>(new Period(scope.base(), scope.last()), ReadingRule.PERIOD_OF_CHAPTER) : whole;
    }
}
