package workreport.entered;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.measure.Measure;
import workreport.measure.Unit;

/**
 * A report with what was entered for its place beside what it says itself. Whatever finds no indicator of its name, or none
 * in whose units it can be stated, is left out: better no value than one in the wrong place.
 */
public final class WithEntered {

    private final Report report;
    private final Map<String, Unit> units = new HashMap<>();

    private WithEntered(Report report) {
        this.report = report;
        report.units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** The report itself where nothing was entered that belongs to it. */
    public static Report of(Report report, EnteredValues values) {
        Map<String, List<Observation>> more = new HashMap<>();
        WithEntered with = new WithEntered(report);
        values.valid()
                .forEach(value -> with.indicator(value)
                        .ifPresent(indicator -> more.computeIfAbsent(indicator.id(), _ -> new ArrayList<>())
                                .add(value.figure().observation(with.unitId(indicator, value.figure())))));
        return more.isEmpty() ? report : with.holding(more);
    }

    /** Which indicator of the report a value is of. */
    public static Optional<Indicator> indicator(Report report, EnteredValue value) {
        return new WithEntered(report).indicator(value);
    }

    /** The units in which a value of an indicator can be stated in that measure, the indicator's own first. */
    public static List<Unit> units(Report report, Indicator indicator, Measure measure) {
        return new WithEntered(report).possible(indicator, measure).distinct().toList();
    }

    /** Which indicator of the report is meant by a name, in a unit of that symbol. */
    public static Optional<Indicator> indicator(Report report, String name, String unit, Measure measure) {
        return new WithEntered(report).indicator(name, unit, measure);
    }

    /** The id of the unit in which a figure of an indicator stands; null if that is the indicator's. */
    static @Nullable String unitId(Report report, Indicator indicator, Figure figure) {
        return new WithEntered(report).unitId(indicator, figure);
    }

    private Optional<Indicator> indicator(EnteredValue value) {
        return indicator(
                value.indicator(), value.figure().unit(), value.figure().measure());
    }

    private Optional<Indicator> indicator(String name, String unit, Measure measure) {
        List<Indicator> named = report.indicators().stream()
                .filter(indicator -> indicator.name().zh().equals(name))
                .toList();
        List<Indicator> meant = named.isEmpty() ? likeNamed(name, unit, measure) : named;
        List<Indicator> fitting = meant.stream()
                .filter(indicator -> unit(indicator, unit, measure).isPresent())
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** Those that another report calls by a different name, if the catalogue knows both names. */
    private List<Indicator> likeNamed(String name, String unit, Measure measure) {
        Catalogue catalogue = Catalogue.standard().of(report.place().zh());
        Optional<Entry> entry = catalogue.find(name, unit, measure);
        return entry.isEmpty()
                ? List.of()
                : report.indicators().stream()
                        .filter(indicator -> indicator.observations().stream()
                                .anyMatch(observation -> catalogue
                                        .find(
                                                indicator.name().zh(),
                                                symbol(indicator.unitOf(observation)),
                                                observation.measure())
                                        .equals(entry)))
                        .toList();
    }

    private String symbol(String unitId) {
        return units.get(unitId).symbol().zh();
    }

    /** The unit of the report in which a figure stands: the indicator's, one of the same kind, or percent for a rate. */
    private Optional<Unit> unit(Indicator indicator, String symbol, Measure measure) {
        return possible(indicator, measure)
                .filter(unit -> unit.symbol().zh().equals(symbol))
                .findFirst();
    }

    private Stream<Unit> possible(Indicator indicator, Measure measure) {
        Unit own = units.get(indicator.unit());
        return measure.isRate()
                ? Stream.ofNullable(units.get(Unit.PERCENT))
                : Stream.concat(Stream.of(own), report.units().stream().filter(unit -> unit.isKin(own)));
    }

    private @Nullable String unitId(Indicator indicator, Figure figure) {
        String id =
                unit(indicator, figure.unit(), figure.measure()).orElseThrow().id();
        return id.equals(indicator.unit()) ? null : id;
    }

    private Report holding(Map<String, List<Observation>> more) {
        List<Indicator> indicators = report.indicators().stream()
                .map(indicator ->
                        more.containsKey(indicator.id()) ? with(indicator, more.get(indicator.id())) : indicator)
                .toList();
        return new Report(
                report.id(),
                report.title(),
                report.place(),
                report.body(),
                report.speaker(),
                report.delivered(),
                report.published(),
                report.textFile(),
                report.milestones(),
                report.themes(),
                report.opening(),
                report.sections(),
                report.closing(),
                indicators,
                report.links(),
                report.numerals(),
                report.terms(),
                report.units());
    }

    private static Indicator with(Indicator indicator, List<Observation> more) {
        return new Indicator(
                indicator.id(),
                indicator.name(),
                indicator.theme(),
                indicator.unit(),
                indicator.direction(),
                indicator.comparability(),
                indicator.note(),
                Stream.concat(indicator.observations().stream(), more.stream()).toList());
    }
}
