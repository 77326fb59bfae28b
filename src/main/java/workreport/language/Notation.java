package workreport.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.document.Section;
import workreport.evidence.Basis;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Precision;
import workreport.measure.Quantity;
import workreport.measure.Sense;
import workreport.measure.Unit;

/** How numbers, units, bounds and periods are written in one language. */
public final class Notation {

    /** Stands beside what a person entered. */
    public static final String ENTERED = "◆";

    /** Stands beside what the program has read and nobody has confirmed. */
    public static final String READ = "◇";

    private static final String MINUS = "−";
    private static final String TO = "–";
    /** 0.175 on paper may be slightly less as a double. */
    private static final MathContext NO_BINARY_DUST = new MathContext(12);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = new BigDecimal("1e12");

    private final Words words;
    private final Map<String, Unit> units;

    public Notation(Words words, List<Unit> units) {
        this.words = words;
        this.units = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    public Words words() {
        return words;
    }

    public Language language() {
        return words.language();
    }

    /** A number with exactly its decimals and its thousands separated. */
    public String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat(
                "#,##0", DecimalFormatSymbols.getInstance(language().locale()));
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    /** An observation's number with the sign of its bound, without unit: {@code ≥94}, {@code ≈8}. */
    public String bounded(Observation observation) {
        return bound(observation) + number(observation);
    }

    /** An observation's number without sign, bound and unit; of a range both ends: {@code 4.5–5}. */
    private String number(Observation observation) {
        String value = number(observation.value());
        return observation.upper() == null ? value : value + TO + number(observation.upper());
    }

    /** The sign of an observation's bound; empty for an exact number. */
    public String bound(Observation observation) {
        return sign(observation.bound());
    }

    /** The sign of a bound; empty for an exact number. */
    public static String sign(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "≈";
            case AT_LEAST -> "≥";
            case OVER -> ">";
            case AT_MOST -> "≤";
        };
    }

    /** An observation's number for a chart: bounded, with its signs. */
    public String marked(Observation observation) {
        return bounded(observation) + signs(observation);
    }

    /** What stands beside an observation's number where nothing else says so: that it is an estimate, and its marks. */
    public String signs(Observation observation) {
        return (observation.isEstimate() ? words.say("sign.estimate") : "") + marks(observation);
    }

    /** A star where an observation's year is inferred, and a diamond where a person entered it, or nobody has confirmed it. */
    public String marks(Observation observation) {
        return (observation.basis() == Basis.INFERRED ? "*" : "")
                + (observation.entered().isPresent() ? ENTERED : "")
                + (observation.isUnconfirmed() ? READ : "");
    }

    /**
     * An observation with its unit. English has no words for 万 and 亿, so 39万亩 becomes 390,000 mu and 2.8亿斤 becomes
     * 280 million jin; only the decimal point moves.
     */
    public String quantity(Indicator indicator, Observation observation) {
        return bound(observation) + amount(observation, indicator.unitOf(observation));
    }

    /** An observation's number with its unit, without bound. */
    public String amount(Observation observation, String unitId) {
        Amount amount = parts(observation, unitId);
        return amount.number + amount.unit;
    }

    /** The same in its parts; both ends of a range have a unit where one alone could be misread: {@code 4.5%–5%}. */
    public Amount parts(Observation observation, String unitId) {
        Amount value = parts(observation.value(), unitId);
        if (observation.upper() == null) {
            return value;
        }
        Amount upper = parts(observation.upper(), unitId);
        boolean both = unitId.equals(Unit.PERCENT) || !value.unit.equals(upper.unit);
        return new Amount(value.number + (both ? value.unit : "") + TO + upper.number, upper.unit);
    }

    /** A value with its unit, written the same way. */
    public String amount(BigDecimal value, String unitId) {
        Amount amount = parts(value, unitId);
        return amount.number + amount.unit;
    }

    /** How far two values of an indicator are apart; percentages differ by points. */
    public String difference(Indicator indicator, BigDecimal signed) {
        BigDecimal size = signed.abs();
        boolean one = size.compareTo(BigDecimal.ONE) == 0;
        return indicator.isPercentage()
                ? number(size) + " " + words.say(one ? "unit.point" : "unit.points")
                : amount(size, indicator.unit());
    }

    /**
     * A value with its unit, in its parts.
     *
     * @param unit what stands behind the number, with the gap between them
     */
    public record Amount(String number, String unit) {}

    /** The same in its parts. */
    public Amount parts(BigDecimal value, String unitId) {
        Unit unit = units.get(unitId);
        if (language() == Language.ZH || unit.multiple() == null) {
            String symbol = language().of(unit.symbol());
            return new Amount(number(value), unit.isPrinted() ? gap(symbol) + symbol : "");
        }
        BigDecimal whole = value.multiply(unit.multiple().factor());
        Unit smaller = units.get(unit.multiple().of());
        String symbol = smaller.isPrinted() ? " " + language().of(smaller.symbol()) : "";
        if (whole.compareTo(TRILLION) >= 0) {
            return new Amount(shifted(whole, 12), words.say("number.trillion") + symbol);
        }
        if (whole.compareTo(BILLION) >= 0) {
            return new Amount(shifted(whole, 9), words.say("number.billion") + symbol);
        }
        return whole.compareTo(MILLION) >= 0
                ? new Amount(shifted(whole, 6), words.say("number.million") + symbol)
                : new Amount(shifted(whole, 0), symbol);
    }

    private String shifted(BigDecimal value, int places) {
        return number(Precision.withoutZeros(value.movePointLeft(places)));
    }

    /**
     * An observation in the international unit, where there is one, with no more digits than the printed number allows:
     * {@code ≈26,000 ha}.
     */
    public Optional<String> international(Indicator indicator, Observation observation) {
        Unit.Conversion si = units.get(indicator.unitOf(observation)).si();
        return si == null
                ? Optional.empty()
                : Optional.of(words.say(
                        "number.international",
                        observation.ends().stream()
                                .map(end -> converted(end.value(), si))
                                .collect(Collectors.joining(TO)),
                        si.unit()));
    }

    private String converted(BigDecimal value, Unit.Conversion si) {
        return number(Precision.known(
                value.multiply(si.factor()), Precision.step(value).multiply(si.factor()), RoundingMode.HALF_UP));
    }

    /** An observation as a table's cell: its number, and what kind of number it is unless it is a level. */
    public String cell(Indicator indicator, Observation observation) {
        return cell(indicator, observation, number -> bound(observation) + number);
    }

    /**
     * The same with the bound written in another way.
     *
     * @param bounded adds the bound to a number
     */
    public String cell(Indicator indicator, Observation observation, UnaryOperator<String> bounded) {
        String number = bounded.apply(bare(indicator, observation));
        boolean ofYear = observation.period().isYear();
        return switch (observation.measure()) {
                    case LEVEL, CHANGE -> number;
                    case HELD -> words.say("cell.held", number);
                    case TOTAL -> ofYear ? number : words.say("cell.total", number);
                    case YEARLY_MEAN -> words.say("cell.yearly-mean", number);
                    case SPAN_RATE -> words.say("cell.span-rate", number);
                    case GROWTH -> ofYear ? number : words.say("cell.growth-yearly", number);
                    case PROJECT_SIZE -> words.say("cell.project-size", number);
                }
                + signs(observation);
    }

    /** A growth or change with its sign, all else with its unit where that is not the indicator's own. */
    private String bare(Indicator indicator, Observation observation) {
        if (observation.measure().isRate()) {
            return signedAmount(indicator, observation);
        }
        String unit = indicator.unitOf(observation);
        return unit.equals(indicator.unit()) && observation.measure() != Measure.PROJECT_SIZE
                ? number(observation)
                : amount(observation, unit);
    }

    /**
     * The number of a growth or change with its sign, without bound and unit: {@code +7}, {@code −2}. The ends of a range have a
     * sign each where they fall: {@code +4.5%–5}, {@code −4.5%–−5}.
     */
    public String signed(Observation observation) {
        boolean falls = observation.sense() == Sense.DECREASE;
        String value = (falls ? MINUS : "+") + number(observation.value());
        return observation.upper() == null
                ? value
                : value + "%" + TO + (falls ? MINUS : "") + number(observation.upper());
    }

    /**
     * A growth or change with its sign, and with its unit: {@code +7%}, {@code −2%}, {@code +3个百分点}. What changed by an amount is
     * written as that amount.
     */
    public String signedAmount(Indicator indicator, Observation observation) {
        String unit = indicator.unitOf(observation);
        return unit.equals(Unit.PERCENT)
                ? signed(observation) + "%"
                : (observation.sense() == Sense.DECREASE ? MINUS : "+") + amount(observation, unit);
    }

    /** A computed figure with that many decimals, rounded half up, with a true minus sign. */
    public String decimal(double value, int decimals) {
        BigDecimal rounded = rounded(value, decimals);
        return (rounded.signum() < 0 ? MINUS : "") + number(rounded.abs());
    }

    /** A computed figure rounded half up to that many decimals. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).round(NO_BINARY_DUST).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A computed figure with its sign, plus included. */
    public String signed(double value, int decimals) {
        String figure = decimal(value, decimals);
        return figure.startsWith(MINUS) ? figure : "+" + figure;
    }

    /** A fraction as a percentage with that many decimals. */
    public String percent(double fraction, int decimals) {
        return decimal(fraction * 100, decimals) + "%";
    }

    /** A unit by its id. */
    public Unit unit(String id) {
        return units.get(id);
    }

    /** A unit's symbol. */
    public String symbol(String unitId) {
        return language().of(units.get(unitId).symbol());
    }

    /** What separates a number from its unit; a unit that begins with figures, such as 10,000 mu, must not run into the number. */
    private static String gap(String unit) {
        char first = unit.charAt(0);
        return '0' <= first && first <= '9' ? " × " : first < 128 && Character.isLetter(first) ? " " : "";
    }

    /** A year or a span of years. */
    public String period(Period period) {
        return period.isYear()
                ? words.say("period.year", period.from())
                : words.say("period.span", period.from(), period.to());
    }

    /** What an observation says, in one line: period, kind and quantity, and whether it was entered. */
    public String statement(Indicator indicator, Observation observation) {
        String said = words.say(
                "statement." + kind(observation), period(observation.period()), quantity(indicator, observation));
        String whole = observation.isTarget()
                ? words.say("statement.target", said)
                : observation.isEstimate() ? words.say("statement.estimate", said) : said;
        return switch (observation.state()) {
            case ENTERED -> words.say("statement.entered", whole);
            case READ -> words.say("statement.read", whole);
            case ACCEPTED, CORRECTED -> whole;
        };
    }

    /** An observation's period and kind, to stand beside its number. */
    public String caption(Observation observation) {
        String said = words.say("caption." + kind(observation), period(observation.period()));
        return observation.isTarget() ? words.say("caption.target", said) : estimated(observation, said);
    }

    /** The same for a number that carries its sign, so the direction is not said twice. */
    public String captionOfSigned(Observation observation) {
        if (!observation.measure().isRate()) {
            return caption(observation);
        }
        boolean yearly =
                observation.measure() == Measure.GROWTH && !observation.period().isYear();
        boolean target = observation.status() == Status.TARGET;
        String key = "caption.signed" + (yearly ? "-yearly" : "") + (target ? "-target" : "");
        return estimated(observation, words.say(key, period(observation.period())));
    }

    private String estimated(Observation observation, String caption) {
        return observation.isEstimate() ? words.say("caption.estimate", caption) : caption;
    }

    private static String kind(Observation observation) {
        boolean down = observation.sense() == Sense.DECREASE;
        return switch (observation.measure()) {
            case LEVEL -> "level";
            case HELD -> "held";
            case TOTAL -> observation.period().isYear() ? "level" : "total";
            case YEARLY_MEAN -> "yearly-mean";
            case SPAN_RATE -> "span-rate";
            case GROWTH ->
                observation.period().isYear()
                        ? down ? "decrease" : "growth"
                        : down ? "decrease-yearly" : "growth-yearly";
            case CHANGE -> down ? "decrease" : "change";
            case PROJECT_SIZE -> observation.status() == Status.TARGET ? "project-size-planned" : "project-size";
        };
    }

    /** How an observation's period is known, with the reason where one is given. */
    public String basis(Observation observation) {
        return switch (observation.basis()) {
            case STATED -> words.say("basis.stated");
            case HEADING -> words.say("basis.heading");
            case INFERRED ->
                observation.basisNote() == null
                        ? words.say("basis.inferred")
                        : words.say("basis.inferred-from", language().of(observation.basisNote()));
        };
    }

    /** A section's short name with its number. */
    public String brief(Section section) {
        String number = number(section);
        String name = language().of(section.brief());
        return number.isEmpty() || number.endsWith("）") ? number + name : number + " " + name;
    }

    /** Where a section is: {@code 二 › （一）生态优先、绿色发展}. Sections above it are named by their number alone where they have one. */
    public String path(List<Section> path) {
        List<Section> above = path.subList(0, path.size() - 1);
        return Stream.concat(
                        above.stream().map(section -> number(section).isEmpty() ? brief(section) : number(section)),
                        Stream.of(brief(path.getLast())))
                .collect(Collectors.joining(" › "));
    }

    /**
     * A section's number without the comma before its heading; in English in figures: {@code 二} or {@code 2},
     * {@code （一）} or {@code (1)}. Empty for an unnumbered section.
     */
    public String number(Section section) {
        String number = section.number().replaceFirst("[、．.]$", "");
        if (language() == Language.ZH || number.isEmpty()) {
            return number;
        }
        String bare = number.replace("（", "").replace("）", "");
        String figures = Quantity.parse(bare)
                .map(parsed -> parsed.value().toPlainString())
                .orElse(bare);
        return bare.equals(number) ? figures : "(" + figures + ")";
    }
}
