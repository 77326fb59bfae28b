package workreport.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import workreport.model.Basis;
import workreport.model.Indicator;
import workreport.model.Period;
import workreport.model.PrintedNumber;
import workreport.model.Reading;
import workreport.model.Section;
import workreport.model.Sense;
import workreport.model.Status;
import workreport.model.Unit;

/** How numbers, units, bounds and periods are written in one language. */
public final class Notation {

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

    /** The digits of a number with exactly its decimals, thousands set apart. */
    public String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat(
                "#,##0", DecimalFormatSymbols.getInstance(language().locale()));
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    /** A reading's number with the sign of its bound, without unit: {@code ≥94}, {@code ≈8}. */
    public String bounded(Reading reading) {
        String number = number(reading.value());
        return switch (reading.bound()) {
            case EXACT -> number;
            case ABOUT -> "≈" + number;
            case AT_LEAST -> "≥" + number;
            case OVER -> ">" + number;
            case AT_MOST -> "≤" + number;
        };
    }

    /** A reading's number for a chart: bounded, with a star where its year is inferred. */
    public String marked(Reading reading) {
        return bounded(reading) + (reading.basis() == Basis.INFERRED ? "*" : "");
    }

    /** A reading with its unit. */
    public String quantity(Indicator indicator, Reading reading) {
        String unit = symbol(indicator.unitOf(reading));
        return bounded(reading) + (needsSpace(unit) ? " " : "") + unit;
    }

    /** A unit's symbol. */
    public String symbol(String unitId) {
        return language().of(units.get(unitId).symbol());
    }

    private static boolean needsSpace(String unit) {
        return Character.isLetter(unit.charAt(0)) && unit.charAt(0) < 128;
    }

    /** A year or a span of years. */
    public String period(Period period) {
        return period.isYear()
                ? words.say("period.year", period.from())
                : words.say("period.span", period.from(), period.to());
    }

    /** What a reading says, in one line: period, kind and quantity. */
    public String statement(Indicator indicator, Reading reading) {
        String kind = switch (reading.measure()) {
            case GROWTH -> reading.period().isYear() ? "growth" : "growth-yearly";
            case LEVEL -> "level";
            case TOTAL -> "total";
            case YEARLY_MEAN -> "yearly-mean";
            case CHANGE -> "change";
        };
        if (reading.sense() == Sense.DECREASE) {
            kind = kind.equals("growth-yearly") ? "decrease-yearly" : "decrease";
        }
        String said = words.say("statement." + kind, period(reading.period()), quantity(indicator, reading));
        return reading.status() == Status.TARGET ? words.say("statement.target", said) : said;
    }

    /** How a reading's period is known, with the reason where one is given. */
    public String basis(Reading reading) {
        return switch (reading.basis()) {
            case STATED -> words.say("basis.stated");
            case HEADING -> words.say("basis.heading");
            case INFERRED ->
                reading.basisNote() == null
                        ? words.say("basis.inferred")
                        : words.say("basis.inferred-from", language().of(reading.basisNote()));
        };
    }

    /** A section's short name with its number. */
    public String brief(Section section) {
        String number = number(section);
        String name = language().of(section.brief());
        return number.isEmpty() || number.endsWith("）") ? number + name : number + " " + name;
    }

    /**
     * A section's own number without the mark that leads over to its heading, in English with figures: {@code 二} or
     * {@code 2}, {@code （一）} or {@code (1)}. Empty for an unnumbered one.
     */
    public String number(Section section) {
        String number = section.number().replace("、", "");
        if (language() == Language.ZH || number.isEmpty()) {
            return number;
        }
        String bare = number.replace("（", "").replace("）", "");
        String figures = PrintedNumber.parse(bare)
                .map(parsed -> parsed.value().toPlainString())
                .orElse(bare);
        return bare.equals(number) ? figures : "(" + figures + ")";
    }
}
