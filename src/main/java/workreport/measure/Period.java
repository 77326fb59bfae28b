package workreport.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.check.Check;
import workreport.check.InvalidModelException;
import workreport.check.Rule;

/**
 * A calendar year, or a span of whole years.
 *
 * @param from the first year, 1900 to 2199
 * @param to the last year, inclusive; equal to {@code from} for a single year
 */
public record Period(int from, int to) implements Comparable<Period> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");

    public Period {
        Check.of(Period.class)
                .that(1900 <= from && from <= to && to <= 2199, "", Rule.IMPOSSIBLE_PERIOD, from + ".." + to)
                .done();
    }

    public static Period year(int year) {
        return new Period(year, year);
    }

    /**
     * Reads {@code 2021} or {@code 2018..2021}.
     *
     * @throws InvalidModelException if the text is neither, or a span that does not go forward
     */
    public static Period parse(String written) {
        Matcher match = WRITTEN.matcher(written);
        Check.of(Period.class)
                .that(match.matches(), "", Rule.IMPOSSIBLE_PERIOD, written)
                .done();
        int from = Integer.parseInt(match.group(1));
        if (match.group(2) == null) {
            return year(from);
        }
        int to = Integer.parseInt(match.group(2));
        Check.of(Period.class)
                .that(from < to, "", Rule.IMPOSSIBLE_PERIOD, written)
                .done();
        return new Period(from, to);
    }

    public boolean isYear() {
        return from == to;
    }

    /** Whether a year is one of its years. */
    public boolean covers(int year) {
        return from <= year && year <= to;
    }

    /** How many calendar years it covers, at least 1. */
    public int length() {
        return to - from + 1;
    }

    /** By end, then by start. */
    @Override
    public int compareTo(Period other) {
        return to != other.to ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }

    /** As the model file writes it. */
    @Override
    public String toString() {
        return isYear() ? Integer.toString(from) : from + ".." + to;
    }
}
