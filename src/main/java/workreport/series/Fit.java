package workreport.series;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How well a result answers a promise.
 *
 * @param score from the names' likeness, with what speaks for and against it
 * @param discrepancies in what both are of
 */
record Fit(double score, Set<Discrepancy> discrepancies) {

    /** Below this score, too many pairs are wrong. */
    private static final double ENOUGH = 0.58;

    /** A growth does not show the unit of its level, so the names alone have to decide. */
    private static final double ENOUGH_OF_LEVEL = 0.8;

    private static final double SCOPE_COSTS = 0.05;
    private static final double WORKS_COST = 0.1;
    private static final double MEASURE_COSTS = 0.08;
    private static final double AUTHORITY_COSTS = 0.05;
    private static final double CONTEXT = 0.12;
    /** Nearly empty names need similar sentences. */
    private static final double CONTEXT_OF_BARE = 0.2;

    private static final int BARE = 3;
    private static final int AROUND = 25;

    private static final Pattern FIGURES = Pattern.compile("[0-9.%]");
    private static final Pattern PEOPLE = Pattern.compile("全体|城乡|居民|人均|城镇|农村");
    private static final Pattern AUTHORITIES = Pattern.compile("(?:国家|[省市县区旗])级(?:以上)?");

    /** Empty where the two must not be set side by side. */
    static Optional<Fit> of(Named promise, Named result) {
        Statement promised = promise.statement();
        Statement told = result.statement();
        if (promised.isRate() != told.isRate()) {
            return Optional.empty();
        }
        double unit = unit(promise, result);
        boolean joined = promised.topic().isJoined(told.topic());
        return unit == 0 || !joined && isAddedAndThere(promise, result) ? Optional.empty() : of(promise, result, unit);
    }

    /** How well a level shows the result of a promised growth. */
    static Optional<Fit> ofLevel(Named growth, Named level) {
        return of(growth, level, 1).filter(fit -> fit.score >= ENOUGH_OF_LEVEL);
    }

    private static Optional<Fit> of(Named promise, Named result, double unit) {
        Statement promised = promise.statement();
        Statement told = result.statement();
        Set<Discrepancy> found = EnumSet.noneOf(Discrepancy.class);
        if (promised.topic().isApart(told.topic())) {
            return Optional.empty();
        }
        if (unit < 1) {
            found.add(Discrepancy.COUNTING_UNIT);
        }
        if (promised.topic().isSame(told.topic())) {
            return enough(unit - measureCosts(promised, told), promised, told, 0, found);
        }
        double cost = features(promise.name(), result.name(), found);
        if (cost < 0
                || isOfAnything(promise.name(), result)
                || !headsAgree(promise.name(), result.name())
                || !actsAgree(promise.name(), result.name(), found)) {
            return Optional.empty();
        }
        if (promise.name().isNetIncome() != result.name().isNetIncome()) {
            found.add(Discrepancy.DEFINITION);
        }
        double score = like(promise.name(), result.name(), found) * unit
                - cost
                - (found.contains(Discrepancy.WORKS) ? WORKS_COST : 0)
                - measureCosts(promised, told);
        boolean bare = isBare(promise.name(), result.name()) && !promised.unit().isSpecific();
        return enough(score, promised, told, bare ? CONTEXT_OF_BARE : 0, found);
    }

    /**
     * With what the sentences have in common, which is looked at only where it can tip the scales.
     *
     * @param names how well the names fit
     * @param least how much the sentences must have in common at least
     */
    private static Optional<Fit> enough(
            double names, Statement promise, Statement result, double least, Set<Discrepancy> found) {
        if (names + CONTEXT < ENOUGH) {
            return Optional.empty();
        }
        double context = context(promise.passage(), result.passage());
        double score = names + CONTEXT * context;
        return context < least || score < ENOUGH ? Optional.empty() : Optional.of(new Fit(score, found));
    }

    private static double measureCosts(Statement promise, Statement result) {
        return promise.measure() == result.measure() ? 0 : MEASURE_COSTS;
    }

    /** A statement with its name taken apart. */
    record Named(Statement statement, SeriesName name) {

        static Named of(Statement statement) {
            return new Named(statement, SeriesName.of(statement.name()));
        }

        static List<Named> of(List<Statement> statements) {
            return statements.stream().map(Named::of).toList();
        }
    }

    private static double unit(Named promise, Named result) {
        PrintedUnit one = promise.statement().unit();
        PrintedUnit other = result.statement().unit();
        boolean persons =
                one.base().equals("个") && other.isOfPersons() || other.base().equals("个") && one.isOfPersons();
        return persons && promise.name().isOfJobs() && result.name().isOfJobs() ? 0.9 : one.fit(other);
    }

    /** A promise to add something is not answered by how much there is. */
    private static boolean isAddedAndThere(Named promise, Named result) {
        return promise.name().acts().contains(Act.ADD)
                && promise.statement().measure().isFlow()
                && result.statement().isStock();
    }

    /** The penalty for single words that differ; negative if they must not. */
    private static double features(SeriesName promise, SeriesName result, Set<Discrepancy> found) {
        double cost = 0;
        boolean income = promise.isIncomeOfPeople() && result.isIncomeOfPeople();
        for (Feature feature : Feature.values()) {
            String one = promise.feature(feature);
            String other = result.feature(feature);
            if (one.equals(other) || feature == Feature.PER && income) {
                continue;
            }
            boolean both = !one.isEmpty() && !other.isEmpty();
            if (both && feature == Feature.AUTHORITY && isSameButAuthority(promise, result)) {
                found.add(Discrepancy.AUTHORITY);
                cost += AUTHORITY_COSTS;
            } else if (both || feature.isStrict()) {
                return -1;
            } else {
                found.add(Discrepancy.SCOPE);
                cost += SCOPE_COSTS;
            }
        }
        return residence(promise, result, found, cost);
    }

    private static double residence(SeriesName promise, SeriesName result, Set<Discrepancy> found, double cost) {
        Residence one = promise.residence();
        Residence other = result.residence();
        if (one == other) {
            return cost;
        }
        if (one.isPart() && other.isPart()) {
            return -1;
        }
        if (!one.isPart() && other.isPart() && promise.isIncomeOfPeople()) {
            found.add(Discrepancy.PART_OF_PEOPLE);
            return cost;
        }
        if (promise.isIncomeOfPeople() && one.isPart()) {
            return -1;
        }
        found.add(Discrepancy.SCOPE);
        return promise.isOfJobs() && result.isOfJobs() ? cost : cost + SCOPE_COSTS;
    }

    private static boolean isSameButAuthority(SeriesName promise, SeriesName result) {
        return withoutAuthority(promise).equals(withoutAuthority(result));
    }

    private static String withoutAuthority(SeriesName name) {
        return AUTHORITIES.matcher(name.stem()).replaceAll("");
    }

    /** Both must be of one kind of quantity; where a place has many of the kind, of the same one. */
    private static boolean headsAgree(SeriesName promise, SeriesName result) {
        String one = promise.head();
        String other = result.head();
        if (!one.equals(other)) {
            return one.isEmpty() != other.isEmpty() && !(one + other).equals("率");
        }
        if (!promise.isOneOfMany() || promise.isIncomeOfPeople() && result.isIncomeOfPeople()) {
            return isInsideOrAlike(promise.particular(), result.particular());
        }
        return one.equals("生产总值")
                ? promise.beforeHead().equals(result.beforeHead())
                : isInside(promise.beforeHead(), result.beforeHead());
    }

    /** Whether one contains all of the other in order and is at most twice as long. */
    private static boolean isInside(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return Likeness.inOrder(one, other) == shorter.length() && 2 * shorter.length() >= longer.length();
    }

    /** That both are projects is not enough. */
    private static boolean isInsideOrAlike(String one, String other) {
        return one.isEmpty() == other.isEmpty()
                && (one.equals(other) || 2 * Likeness.inOrder(one, other) >= Math.min(one.length(), other.length()));
    }

    /** A removal never answers an addition. */
    private static boolean actsAgree(SeriesName promise, SeriesName result, Set<Discrepancy> found) {
        Set<Act> one = promise.acts();
        Set<Act> other = result.acts();
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        if (one.contains(Act.REMOVE) != other.contains(Act.REMOVE)) {
            return false;
        }
        if (one.stream().noneMatch(other::contains)) {
            found.add(Discrepancy.WORKS);
        }
        return true;
    }

    private static double like(SeriesName promise, SeriesName result, Set<Discrepancy> found) {
        if (found.contains(Discrepancy.PART_OF_PEOPLE)) {
            return Likeness.ofNames(
                    PEOPLE.matcher(promise.stem()).replaceAll(""),
                    PEOPLE.matcher(result.stem()).replaceAll(""));
        }
        return found.contains(Discrepancy.AUTHORITY)
                ? Likeness.ofNames(withoutAuthority(promise), withoutAuthority(result))
                : Likeness.ofNames(promise.stem(), result.stem());
    }

    /** A bare result, 存栏规模, may be about anything: about 生猪存栏规模 only if its sentence mentions 生猪. */
    private static boolean isOfAnything(SeriesName promise, Named result) {
        String bare = result.name().stem();
        if (result.name().particular().length() >= BARE || !promise.stem().endsWith(bare)) {
            return false;
        }
        String more = promise.stem().substring(0, promise.stem().length() - bare.length());
        return !result.statement().passage().sentence().contains(more);
    }

    private static boolean isBare(SeriesName promise, SeriesName result) {
        return promise.head().isEmpty()
                && Math.max(promise.particular().length(), result.particular().length()) < BARE;
    }

    /** How similar the words around the two numbers are. */
    private static double context(Statement.Passage promise, Statement.Passage result) {
        return Likeness.pairs(around(promise), around(result));
    }

    private static String around(Statement.Passage passage) {
        String sentence = passage.sentence();
        int from = Math.max(0, passage.start() - AROUND);
        int to = Math.min(sentence.length(), passage.end() + AROUND);
        return FIGURES.matcher(sentence.substring(from, to)).replaceAll("");
    }
}
