package workreport.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Column.Role;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.entered.WithEntered;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.measure.Unit;
import workreport.table.Table.Column;

/**
 * A table to be filled in with values that came later than a report: its indicators are rows, the years up to its next goal
 * are columns. What the report says itself stands there for information only, under headings that are no years, so that reading
 * the table back never takes it for something new. What was entered before stands where it belongs, and reads as known.
 */
public final class EnteringTemplate {

    private static final int NAME = 34;
    private static final int UNIT = 10;
    private static final int GIVEN = 16;
    private static final int YEAR = 12;

    /** How many years are offered where no goal says up to when. */
    private static final int YEARS = 4;

    private final ReportProfile report;
    private final Notation notation;
    private final Words words;

    /** One way in which an indicator is told. */
    private record Line(IndicatorProfile profile, Measure measure, Unit unit) {

        boolean isTold(Observation observation) {
            return Objects.equals(way(observation.measure()), measure);
        }
    }

    private EnteringTemplate(ReportProfile report, Notation notation) {
        this.report = report;
        this.notation = notation;
        words = notation.words();
    }

    /** The table; empty if the report gives no way to know which years follow it. */
    public static Optional<Table> of(ReportProfile report, Notation notation) {
        EnteringTemplate template = new EnteringTemplate(report, notation);
        List<Integer> years = template.years();
        return years.isEmpty() ? Optional.empty() : Optional.of(template.table(years));
    }

    /** The years after the one that the report tells of, up to its next goal. */
    private List<Integer> years() {
        Milestones milestones = report.report().milestones();
        OptionalInt told = Stream.of(milestones.current(), milestones.baseline(), latestResult())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (told.isEmpty()) {
            return List.of();
        }
        int first = told.getAsInt() + 1;
        int last = milestones.goals().stream()
                .filter(goal -> goal >= first)
                .findFirst()
                .orElse(first + YEARS - 1);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private OptionalInt latestResult() {
        return report.report().indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .filter(observation ->
                        observation.isResult() && observation.anchor().isPresent())
                .mapToInt(observation -> observation.period().to())
                .max();
    }

    private Table table(List<Integer> years) {
        List<workreport.analysis.Column> given = report.columns().stream()
                .filter(column -> report.has(observation -> isGiven(observation, column)))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.say("template.name"), NAME));
        columns.add(new Column(words.say("template.unit"), UNIT));
        columns.add(new Column(words.say("template.measure"), UNIT));
        given.forEach(column -> columns.add(Column.given(words.say("template.given", column.heading(words)), GIVEN)));
        years.forEach(year -> columns.add(new Column(Integer.toString(year), YEAR)));
        List<List<Cell>> rows = lines().map(line -> row(line, given, years)).toList();
        return new Table(words.say("template.sheet"), Origin.foot(report.report(), notation), columns, rows);
    }

    private boolean isGiven(Observation observation, workreport.analysis.Column column) {
        return column.role() != Role.LATER
                && observation.anchor().isPresent()
                && observation.measure().isOfPeriod()
                && report.timeline().column(observation).equals(column);
    }

    /** One for each way in which an indicator is told that a value of a year can have, but for those whose place is uncertain. */
    private Stream<Line> lines() {
        return report.all().stream()
                .flatMap(profile -> profile.indicator().observations().stream()
                        .map(observation -> way(observation.measure()))
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .sorted()
                        .flatMap(measure -> WithEntered.units(report.report(), profile.indicator(), measure).stream()
                                .limit(1)
                                .map(unit -> new Line(profile, measure, unit))))
                .filter(this::isPlaced);
    }

    private boolean isPlaced(Line line) {
        Indicator indicator = line.profile().indicator();
        return WithEntered.indicator(
                        report.report(),
                        indicator.name().zh(),
                        line.unit().symbol().zh(),
                        line.measure())
                .filter(indicator::equals)
                .isPresent();
    }

    /** How a value of a single year is given for that form of the indicator; null if it cannot be. */
    private static @Nullable Measure way(Measure measure) {
        return switch (measure) {
            case LEVEL, HELD -> Measure.LEVEL;
            case TOTAL, YEARLY_MEAN -> Measure.TOTAL;
            case GROWTH -> Measure.GROWTH;
            case SPAN_RATE, CHANGE, PROJECT_SIZE -> null;
        };
    }

    private List<Cell> row(Line line, List<workreport.analysis.Column> given, List<Integer> years) {
        Indicator indicator = line.profile().indicator();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(notation.language().of(indicator.name())));
        cells.add(Cell.text(notation.language().of(line.unit().symbol())));
        cells.add(Cell.text(words.say("check.measure." + Code.of(line.measure()))));
        for (workreport.analysis.Column column : given) {
            cells.add(Cell.text(indicator.observations().stream()
                    .filter(observation -> line.isTold(observation) && isGiven(observation, column))
                    .map(observation -> notation.cell(indicator, observation))
                    .distinct()
                    .collect(Collectors.joining("; "))));
        }
        for (int year : years) {
            cells.add(indicator.observations().stream()
                    .filter(observation -> observation.entered().isPresent()
                            && observation.isResult()
                            && observation.period().equals(Period.year(year))
                            && line.isTold(observation))
                    .findFirst()
                    .map(observation -> entered(line, observation))
                    .orElse(Cell.EMPTY));
        }
        return cells;
    }

    /** A value as it was entered, so that it is read back unchanged. */
    private Cell entered(Line line, Observation observation) {
        Unit unit = report.unit(line.profile().indicator().unitOf(observation));
        boolean isRate = observation.measure().isRate();
        boolean isInUnit = isRate || unit.id().equals(line.unit().id());
        BigDecimal upper = observation.upper();
        if (isInUnit && upper == null && observation.bound() == Bound.EXACT) {
            return Cell.figure(observation.signed());
        }
        String sign = observation.sense() == Sense.DECREASE ? "-" : "";
        String number = observation.value().toPlainString() + (upper == null ? "" : "-" + upper.toPlainString());
        String symbol = isInUnit ? "" : unit.symbol().zh();
        return Cell.text(Notation.sign(observation.bound()) + sign + number + symbol);
    }
}
