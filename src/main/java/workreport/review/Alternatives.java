package workreport.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import workreport.check.InvalidModelException;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Other readings of a number, the likeliest first: each differs from the current one in one respect. */
public final class Alternatives {

    private static final int MOST = 6;
    private static final int MOST_PERIODS = 3;

    private Alternatives() {}

    /**
     * Other readings of a number.
     *
     * @param stated what it is taken to state now
     */
    public static List<Statement> of(CheckedNumber number, Statement stated, Review review) {
        List<Statement> others = new ArrayList<>();
        sumOrLevel(stated, review).forEach(others::add);
        add(others, () -> with(stated, stated.period(), stated.measure(), otherStatus(stated)));
        periods(number, stated, review)
                .forEach(period ->
                        add(others, () -> with(stated, period, fitting(stated.measure(), period), stated.status())));
        if (stated.measure() == Measure.GROWTH) {
            add(others, () -> with(stated, stated.period(), Measure.LEVEL, stated.status()));
        }
        nameBefore(number, review).ifPresent(name -> add(others, () -> stated.withName(name)));
        return others.stream()
                .filter(other -> !other.agrees(stated))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static void add(List<Statement> others, Supplier<Statement> maker) {
        try {
            others.add(maker.get());
        } catch (InvalidModelException impossible) {
            // It would be invalid, so it cannot be meant.
        }
    }

    private static Statement with(Statement stated, Period period, Measure measure, Status status) {
        return new Statement(
                stated.name(), stated.value(), stated.upper(), stated.unit(), period, measure, status, stated.bound());
    }

    private static Status otherStatus(Statement stated) {
        return stated.status() == Status.TARGET ? Status.ACTUAL : Status.TARGET;
    }

    /** A sum over the years, or the level in the last. */
    private static List<Statement> sumOrLevel(Statement stated, Review review) {
        List<Statement> others = new ArrayList<>();
        if (stated.measure() == Measure.LEVEL) {
            spanUntil(stated.period().to(), review)
                    .ifPresent(span -> add(others, () -> with(stated, span, Measure.TOTAL, stated.status())));
            add(others, () -> with(stated, stated.period(), Measure.TOTAL, stated.status()));
        } else if (stated.measure() == Measure.TOTAL) {
            add(others, () -> with(stated, Period.year(stated.period().to()), Measure.LEVEL, stated.status()));
        }
        return others;
    }

    /** The longest span ending with that year among those that the report mentions. */
    private static Optional<Period> spanUntil(int year, Review review) {
        return review.numbers().stream()
                .map(CheckedNumber::statement)
                .filter(Objects::nonNull)
                .map(Statement::period)
                .filter(period -> !period.isYear() && period.to() == year)
                .max(Comparator.comparingInt(Period::length));
    }

    /** The most common periods of numbers in the same section, except its own. */
    private static List<Period> periods(CheckedNumber number, Statement stated, Review review) {
        String chapter = chapter(number);
        Map<Period, Integer> counts = new LinkedHashMap<>();
        for (CheckedNumber other : review.numbers()) {
            if (other.statement() != null) {
                counts.merge(other.statement().period(), chapter(other).equals(chapter) ? 2 : 1, Integer::sum);
            }
        }
        counts.remove(stated.period());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Period, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST_PERIODS)
                .toList();
    }

    private static String chapter(CheckedNumber number) {
        return number.found().anchor().paragraph().replaceFirst("\\..*$", "");
    }

    /** The measure closest to the one read that fits another period. */
    private static Measure fitting(Measure measure, Period period) {
        if (measure.fits(period)) {
            return measure;
        }
        return switch (measure) {
            case LEVEL -> Measure.TOTAL;
            case HELD -> Measure.LEVEL;
            case CHANGE -> Measure.GROWTH;
            default -> Measure.TOTAL;
        };
    }

    /** The name of the number before, in the same sentence. */
    private static Optional<String> nameBefore(CheckedNumber number, Review review) {
        int at = review.numbers().indexOf(number);
        CheckedNumber before = at > 0 ? review.numbers().get(at - 1) : null;
        return before != null
                        && before.statement() != null
                        && before.found()
                                .key()
                                .sentence()
                                .equals(number.found().key().sentence())
                ? Optional.of(before.statement().name())
                : Optional.empty();
    }
}
