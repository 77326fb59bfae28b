package workreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.load.ReportFile;
import workreport.measure.Unit;

/** What the bundled report and the catalogue call by the same id is the same. */
class BundledNamesTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final Catalogue CATALOGUE =
            Catalogue.standard().of(REPORT.place().zh());
    private static final Map<String, Unit> UNITS =
            REPORT.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));

    private static Optional<Entry> find(Indicator indicator, Observation observation) {
        String unit = UNITS.get(indicator.unitOf(observation)).symbol().zh();
        return CATALOGUE.find(indicator.name().zh(), unit, observation.measure());
    }

    @Test
    void noIdMeansTwoThings() {
        Map<String, String> others = new TreeMap<>();
        Set<String> found = new TreeSet<>();
        for (Indicator indicator : REPORT.indicators()) {
            for (Observation observation : indicator.observations()) {
                find(indicator, observation).ifPresent(entry -> {
                    found.add(indicator.id());
                    if (!entry.id().equals(indicator.id())
                            && CATALOGUE.entry(indicator.id()).isPresent()) {
                        others.put(indicator.id(), entry.id());
                    }
                });
            }
        }

        assertThat(others).isEmpty();
        assertThat(found)
                .contains("gdp", "retail-sales", "urban-income", "rural-income", "budget-revenue", "forest-cover");
        assertThat(found).hasSizeGreaterThan(30);
    }

    /** An indicator of one report only has an id that the catalogue does not use for something else. */
    @Test
    void whatOnlyThisReportTellsHasAnIdOfItsOwn() {
        Set<String> unknown = REPORT.indicators().stream()
                .filter(indicator -> CATALOGUE.entry(indicator.id()).isPresent())
                .filter(indicator -> indicator.observations().stream()
                        .noneMatch(observation -> find(indicator, observation).isPresent()))
                .map(Indicator::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown).isEmpty();
    }
}
