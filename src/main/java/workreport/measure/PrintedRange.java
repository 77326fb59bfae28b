package workreport.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of two quantities as printed. What they share may be printed once: 1—2家, 百分之五至六, 8000万—1亿元. */
record PrintedRange(String from, String to) {

    private static final Pattern DASH = Pattern.compile("——|[—–―~～〜－-]|至");
    private static final Pattern SHARE = Pattern.compile("^[百千]分之");

    /** The text before and behind the first dash, if there is one. */
    static Optional<PrintedRange> find(String text) {
        Matcher dash = DASH.matcher(text);
        return dash.find()
                ? Optional.of(new PrintedRange(text.substring(0, dash.start()), text.substring(dash.end())))
                : Optional.empty();
    }

    /**
     * Reads both ends.
     *
     * @param reader reads one end; gives nothing for what an end must not be, such as a range
     * @return empty unless both are quantities of one kind, the lower one first
     */
    Optional<Quantity> read(Function<String, Optional<Quantity>> reader) {
        Matcher share = SHARE.matcher(from);
        boolean shared = share.find() && !SHARE.matcher(to).find();
        return reader.apply(from)
                .flatMap(lower -> reader.apply(shared ? share.group() + to : to).flatMap(upper -> join(lower, upper)));
    }

    private static Optional<Quantity> join(Quantity lower, Quantity upper) {
        boolean limited = lower.bound() != Bound.EXACT || upper.bound().isLimit();
        return limited
                ? Optional.empty()
                : inUnitOf(upper, lower)
                        .filter(value -> value.compareTo(upper.value()) < 0)
                        .map(value -> new Quantity(value, upper.value(), upper.unit(), upper.bound(), upper.wording()));
    }

    /** The lower end in the unit of the upper one: 8000万 is 0.8000亿. */
    private static Optional<BigDecimal> inUnitOf(Quantity upper, Quantity lower) {
        if (lower.unit().isEmpty() || lower.unit().equals(upper.unit())) {
            return Optional.of(lower.value());
        }
        String wanted = Multiplier.of(upper.unit());
        String given = Multiplier.of(lower.unit());
        String unit = lower.unit().substring(given.length());
        boolean same = unit.isEmpty() || unit.equals(upper.unit().substring(wanted.length()));
        if (!same || given.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = lower.value().scaleByPowerOfTen(Multiplier.zeros(given) - Multiplier.zeros(wanted));
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }
}
