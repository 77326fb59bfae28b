package workreport.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Limits;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.measure.Precision;
import workreport.measure.Unit;
import workreport.table.Table.Field;

/**
 * An observation in other units: in the smaller unit that its own is a multiple of, and in the international one. Neither has
 * more digits than the printed number allows; its limits are rounded outwards.
 */
final class ConvertedValue {

    private ConvertedValue() {}

    /** A unit, and how much of it makes one of the observation's own. */
    record Target(String unit, BigDecimal factor) {}

    /**
     * The fields of an observation in both.
     *
     * @param unitOf the id of the unit that it is in
     */
    static <T> List<Field<T>> fields(
            Function<T, Observation> observation, Function<T, String> unitOf, Notation notation) {
        Function<T, Optional<Target>> base = thing -> Optional.of(base(notation.unit(unitOf.apply(thing))));
        Function<T, Optional<Target>> si = thing -> international(notation.unit(unitOf.apply(thing)), notation);
        return List.of(
                new Field<>("unit_base", thing -> unit(base.apply(thing))),
                new Field<>("unit_factor", thing -> factor(base.apply(thing))),
                new Field<>("value_base", thing -> value(observation.apply(thing), base.apply(thing))),
                new Field<>("lower_base", thing -> lower(observation.apply(thing), base.apply(thing))),
                new Field<>("upper_base", thing -> upper(observation.apply(thing), base.apply(thing))),
                new Field<>("si_unit", thing -> unit(si.apply(thing))),
                new Field<>("si_factor", thing -> factor(si.apply(thing))),
                new Field<>("value_si", thing -> value(observation.apply(thing), si.apply(thing))),
                new Field<>("lower_si", thing -> lower(observation.apply(thing), si.apply(thing))),
                new Field<>("upper_si", thing -> upper(observation.apply(thing), si.apply(thing))));
    }

    private static Target base(Unit unit) {
        Unit.Multiple multiple = unit.multiple();
        return multiple == null ? new Target(unit.id(), BigDecimal.ONE) : new Target(multiple.of(), multiple.factor());
    }

    /** The unit's own conversion, or that of the unit that it is a multiple of. */
    private static Optional<Target> international(Unit unit, Notation notation) {
        Unit.Conversion own = unit.si();
        if (own != null) {
            return Optional.of(new Target(own.unit(), own.factor()));
        }
        Target base = base(unit);
        return Optional.ofNullable(notation.unit(base.unit).si())
                .map(smaller -> new Target(smaller.unit(), smaller.factor().multiply(base.factor)));
    }

    private static Cell unit(Optional<Target> target) {
        return target.map(to -> Cell.text(to.unit)).orElse(Cell.EMPTY);
    }

    private static Cell factor(Optional<Target> target) {
        return target.map(to -> Cell.figure(Precision.withoutZeros(to.factor))).orElse(Cell.EMPTY);
    }

    /** Where the number itself is a limit: a floor is never rounded up, a ceiling never down. */
    private static Cell value(Observation observation, Optional<Target> target) {
        Limits limits = Limits.of(observation);
        if (limits.lower() == null || limits.upper() == null) {
            return limits.lower() == null ? upper(observation, target) : lower(observation, target);
        }
        return target.map(to -> Cell.figure(Precision.known(
                        observation.signed().multiply(to.factor), step(observation, to), RoundingMode.HALF_UP)))
                .orElse(Cell.EMPTY);
    }

    private static Cell lower(Observation observation, Optional<Target> target) {
        return limit(Limits.of(observation).lower(), observation, target, RoundingMode.FLOOR);
    }

    private static Cell upper(Observation observation, Optional<Target> target) {
        return limit(Limits.of(observation).upper(), observation, target, RoundingMode.CEILING);
    }

    /** With one digit more than the value. */
    private static Cell limit(
            @Nullable BigDecimal limit, Observation observation, Optional<Target> target, RoundingMode outwards) {
        return limit == null
                ? Cell.EMPTY
                : target.map(to -> Cell.figure(Precision.known(
                                limit.multiply(to.factor), step(observation, to).movePointLeft(1), outwards)))
                        .orElse(Cell.EMPTY);
    }

    private static BigDecimal step(Observation observation, Target target) {
        return Precision.step(observation.value()).multiply(target.factor);
    }
}
