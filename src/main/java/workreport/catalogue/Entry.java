package workreport.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.evidence.Direction;
import workreport.evidence.Theme;
import workreport.measure.Measure;
import workreport.measure.Unit;

/**
 * An indicator that many reports share.
 *
 * @param id given once, never reused
 * @param aliases what else it is called, without place and time
 * @param families what its levels and amounts are counted in
 * @param measures what reports tell of it
 * @param isKey whether it is one of those that nearly every report opens with
 * @param breaks when its definition changed, by year
 * @param follows what stood in its place before; null if nothing did
 */
public record Entry(
        String id,
        Bilingual name,
        List<String> aliases,
        Theme theme,
        Direction direction,
        List<UnitFamily> families,
        Set<Measure> measures,
        boolean isKey,
        List<DefinitionBreak> breaks,
        @Nullable Predecessor follows) {

    public Entry {
        aliases = List.copyOf(aliases);
        families = List.copyOf(families);
        measures = Set.copyOf(measures);
        breaks = List.copyOf(breaks);
    }

    /** All the names that reports use for it. */
    public Stream<String> spellings() {
        return Stream.concat(Stream.of(name.zh()), aliases.stream());
    }

    /** Whether it can be stated in that measure and unit. A rate of change is a percentage, whatever the unit of the level is. */
    public boolean fits(String unit, Measure measure) {
        return measures.contains(measure)
                && (measure.isRate()
                        ? Name.normal(unit).equals("%")
                        : family(unit).isPresent());
    }

    /** The family that a unit belongs to. */
    public Optional<UnitFamily> family(String unit) {
        return families.stream().filter(family -> family.has(unit)).findFirst();
    }

    /** Whether its levels are percentages. */
    public boolean isPercentage() {
        return families.stream().anyMatch(family -> family.id().equals(Unit.PERCENT));
    }

    /** The break after which a year stands, if there is one between it and an earlier year. */
    public Optional<DefinitionBreak> breakBetween(int earlier, int later) {
        return breaks.stream()
                .filter(each -> earlier < each.year() && each.year() <= later)
                .findFirst();
    }
}
