package workreport.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import workreport.check.Code;

/**
 * How far two people who have read the same numbers agree, field by field.
 *
 * <p>For fields that sort numbers into classes also Cohen's kappa, the agreement beyond chance:
 * (p<sub>o</sub> − p<sub>e</sub>) / (1 − p<sub>e</sub>), where p<sub>o</sub> is the share on which both agree and
 * p<sub>e</sub> the sum over all classes of the product of the shares that each of the two puts into it. Source: J. Cohen,
 * "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37–46.
 *
 * @param both how many numbers both have said something of
 * @param fields each field, in the order of the form
 */
public record Agreement(int both, List<OfField> fields) {

    /** What two people can agree on. */
    public enum Field {
        /** Whether it is a quantity at all. */
        QUANTITY(true),
        NAME(false),
        VALUE(false),
        UNIT(true),
        PERIOD(true),
        MEASURE(true),
        STATUS(true),
        BOUND(true),
        /** All fields together. */
        EVERYTHING(false);

        /** Whether it sorts numbers into classes. */
        private final boolean sorts;

        Field(boolean sorts) {
            this.sorts = sorts;
        }
    }

    /**
     * The agreement in one field.
     *
     * @param numbers how many numbers it rests on
     * @param same on how many of them both agree
     * @param kappa Cohen's kappa; empty where the field does not sort into classes, or both always named one and the same class,
     *     so that chance alone would agree too
     */
    public record OfField(Field field, int numbers, int same, OptionalDouble kappa) {

        /** The share on which both agree, from 0 to 1; empty where there is nothing to agree on. */
        public OptionalDouble share() {
            return numbers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / numbers);
        }
    }

    private record Pair(Statement one, Statement other) {}

    /**
     * Compares what two logs say of the same numbers. Where a log has several people's judgements, the latest counts.
     *
     * @throws IllegalArgumentException if they are about different reports
     */
    public static Agreement of(ReviewLog one, ReviewLog other) {
        if (!one.report().equals(other.report())) {
            throw new IllegalArgumentException(one.report() + " is not " + other.report());
        }
        Map<NumberKey, Decision> ones = latest(one);
        Map<NumberKey, Decision> others = latest(other);
        List<String> isQuantity = new ArrayList<>();
        List<String> isQuantityToo = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        ones.forEach((key, decision) -> {
            Decision theirs = others.get(key);
            if (theirs != null) {
                isQuantity.add(String.valueOf(decision.statement().isPresent()));
                isQuantityToo.add(String.valueOf(theirs.statement().isPresent()));
                decision.statement()
                        .ifPresent(ours -> theirs.statement().ifPresent(stated -> pairs.add(new Pair(ours, stated))));
            }
        });
        List<OfField> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            fields.add(
                    field == Field.QUANTITY
                            ? compare(field, isQuantity, isQuantityToo)
                            : compare(field, values(pairs, field, Pair::one), values(pairs, field, Pair::other)));
        }
        return new Agreement(isQuantity.size(), List.copyOf(fields));
    }

    private static Map<NumberKey, Decision> latest(ReviewLog log) {
        Map<NumberKey, Decision> latest = new HashMap<>();
        log.inTime().forEach(judgement -> latest.put(judgement.number(), judgement.decision()));
        return latest;
    }

    private static List<String> values(List<Pair> pairs, Field field, Function<Pair, Statement> side) {
        return pairs.stream().map(side).map(stated -> value(stated, field)).toList();
    }

    private static String value(Statement stated, Field field) {
        return switch (field) {
            case QUANTITY -> "";
            case NAME -> stated.name();
            case VALUE -> plain(stated.value()) + (stated.upper() == null ? "" : ".." + plain(stated.upper()));
            case UNIT -> stated.unit();
            case PERIOD -> stated.period().toString();
            case MEASURE -> Code.of(stated.measure());
            case STATUS -> Code.of(stated.status());
            case BOUND -> Code.of(stated.bound());
            case EVERYTHING -> {
                List<String> all = new ArrayList<>();
                for (Field each : Field.values()) {
                    if (each != Field.EVERYTHING) {
                        all.add(value(stated, each));
                    }
                }
                yield String.join("\t", all);
            }
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static OfField compare(Field field, List<String> ones, List<String> others) {
        int same = 0;
        for (int at = 0; at < ones.size(); at++) {
            same += ones.get(at).equals(others.get(at)) ? 1 : 0;
        }
        return new OfField(field, ones.size(), same, field.sorts ? kappa(ones, others, same) : OptionalDouble.empty());
    }

    private static OptionalDouble kappa(List<String> ones, List<String> others, int same) {
        TreeSet<String> classes = new TreeSet<>(ones);
        classes.addAll(others);
        double all = ones.size();
        double byChance = classes.stream()
                .mapToDouble(each -> share(each, ones) * share(each, others))
                .sum();
        return all == 0 || classes.size() == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((same / all - byChance) / (1 - byChance));
    }

    private static double share(String wanted, List<String> values) {
        return (double) values.stream().filter(wanted::equals).count() / values.size();
    }
}
