package workreport.entered;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.measure.Measure;

/** The indicators of a report by the names that a table may use for them; results are cached. */
final class NamedIndicators {

    private static final Pattern UNIT_BEHIND = Pattern.compile("(.+)\\(([^()]+)\\)");

    private final Report report;
    private final Map<Asked, Optional<Indicator>> found = new HashMap<>();

    /** What decides where a value belongs. */
    private record Asked(String name, String unit, Measure measure) {}

    NamedIndicators(Report report) {
        this.report = report;
    }

    /** Where a value belongs, as {@link WithEntered} places it. */
    Optional<Indicator> of(EnteredValue value) {
        Asked asked = new Asked(
                value.indicator(), value.figure().unit(), value.figure().measure());
        return found.computeIfAbsent(asked, _ -> WithEntered.indicator(report, value));
    }

    /**
     * Those that a table means by a name: those of that name in either language, else the one that the catalogue knows by it.
     *
     * @param unit as the table has it; may be empty, and may stand behind the name instead
     */
    List<Indicator> of(String name, String unit) {
        List<Indicator> whole = named(name, unit);
        Matcher behind = UNIT_BEHIND.matcher(plain(name));
        return !whole.isEmpty() || !behind.matches()
                ? whole
                : named(
                        behind.group(1).strip(),
                        unit.isEmpty() ? behind.group(2).strip() : unit);
    }

    private List<Indicator> named(String name, String unit) {
        String plain = plain(name);
        List<Indicator> same = report.indicators().stream()
                .filter(indicator ->
                        indicator.name().all().anyMatch(each -> plain(each).equalsIgnoreCase(plain)))
                .toList();
        return same.isEmpty() ? known(name, unit).stream().toList() : same;
    }

    private Optional<Indicator> known(String name, String unit) {
        return Stream.of(Measure.LEVEL, Measure.TOTAL, Measure.GROWTH)
                .flatMap(measure -> found
                        .computeIfAbsent(
                                new Asked(name, unit, measure),
                                asked -> WithEntered.indicator(report, asked.name(), asked.unit(), asked.measure()))
                        .stream())
                .findFirst();
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }
}
