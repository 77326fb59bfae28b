package workreport.catalogue;

import java.util.List;
import java.util.Optional;
import workreport.document.Bilingual;
import workreport.measure.Multiplier;

/**
 * Units in which one kind of thing is counted, such as 元 for money: any of them may stand with what multiplies it, as in
 * 亿元.
 *
 * @param units without multipliers; none where the numbers have no unit
 */
public record UnitFamily(String id, List<Bilingual> units) {

    public UnitFamily {
        units = List.copyOf(units);
    }

    /** Whether a unit, as printed, belongs to it. */
    public boolean has(String unit) {
        return units.isEmpty() ? unit.isBlank() : base(unit).isPresent();
    }

    /** Which of its units that is, whatever multiplies it. */
    public Optional<Bilingual> base(String unit) {
        String plain = Name.normal(unit);
        String base = plain.substring(Multiplier.of(plain).length());
        return units.stream()
                .filter(each -> Name.normal(each.zh()).equals(base))
                .findFirst();
    }
}
