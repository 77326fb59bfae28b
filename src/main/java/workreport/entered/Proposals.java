package workreport.entered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import workreport.entered.Proposal.Kind;
import workreport.entered.Proposal.Written;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.measure.Measure;

/** Reads a table of years for a report, and proposes what each cell would become. Nothing is entered yet. */
public final class Proposals {

    private final Report report;
    private final NamedIndicators names;

    /** @param report whose indicators the values may be of */
    public Proposals(Report report) {
        this.report = report;
        names = new NamedIndicators(report);
    }

    /**
     * One for each cell in which something stands, in the order of the table.
     *
     * @param values what was entered before
     * @param source where the values are from, unless a row says otherwise
     * @param chosen which indicator a person takes a name of the table for, by its Chinese name
     */
    public List<Proposal> of(YearTable table, EnteredValues values, Source.Entered source, Map<String, String> chosen) {
        List<Proposal> all = new ArrayList<>();
        for (YearTable.Row row : table.rows()) {
            CellReader reader = new CellReader(report, row, source);
            for (YearTable.Cell cell : row.cells()) {
                Written written = new Written(row.line(), row.name(), row.unit(), cell.period(), cell.text());
                all.add(proposal(written, reader, chosen, values, source.when()));
            }
        }
        return twins(all);
    }

    /**
     * The values with what a person has agreed to. Replaced ones stay as former ones.
     *
     * @param ids makes ids for new values
     */
    public static EnteredValues entered(
            EnteredValues values, List<Proposal> agreed, Supplier<String> ids, Instant now) {
        EnteredValues more = values;
        for (Proposal proposal : agreed) {
            Optional<Figure> wanted = proposal.wanted();
            if (wanted.isPresent()) {
                String name =
                        Objects.requireNonNull(proposal.indicator()).name().zh();
                Optional<EnteredValue> existing =
                        Optional.ofNullable(proposal.existing()).flatMap(value -> values.value(value.id()));
                more = more.with(
                        existing.map(value -> value.corrected(wanted.get()))
                                .orElseGet(() -> new EnteredValue(ids.get(), name, wanted.get(), now)),
                        now);
            }
        }
        return more;
    }

    private Proposal proposal(
            Written written, CellReader reader, Map<String, String> chosen, EnteredValues values, LocalDate today) {
        List<Indicator> found = names.of(chosen.getOrDefault(written.name(), written.name()), written.unit());
        if (found.isEmpty()) {
            return new Proposal(written, Kind.UNKNOWN, null, null);
        }
        List<Proposal> tried =
                found.stream().map(each -> proposal(written, reader, each)).toList();
        List<Proposal> read =
                tried.stream().filter(each -> each.kind() == Kind.NEW).toList();
        if (read.size() > 1) {
            return new Proposal(written, Kind.AMBIGUOUS, null, null);
        }
        if (read.isEmpty()) {
            return tried.getFirst();
        }
        Proposal one = read.getFirst();
        Figure figure = Objects.requireNonNull(one.figure());
        boolean isOver = figure.period().to() <= today.getYear();
        return isOver ? beside(one, figure, values) : new Proposal(written, Kind.FUTURE, one.indicator(), figure);
    }

    /** What a cell says if it is of that indicator: new, or why not. */
    private Proposal proposal(Written written, CellReader reader, Indicator indicator) {
        boolean inItsUnit = false;
        boolean readable = false;
        for (Measure measure : reader.measures(written.period())) {
            inItsUnit |= reader.hasUnit(indicator, measure);
            Optional<Figure> figure = reader.figure(written, indicator, measure);
            readable |= figure.isPresent();
            if (figure.isPresent() && isTold(indicator, measure)) {
                Kind kind = isPlaced(indicator, figure.get()) ? Kind.NEW : Kind.AMBIGUOUS;
                return new Proposal(written, kind, indicator, figure.get());
            }
        }
        Kind kind = readable ? Kind.OTHER_WAY : inItsUnit ? Kind.UNREADABLE : Kind.OTHER_UNIT;
        return new Proposal(written, kind, indicator, null);
    }

    /** Whether the report also states the indicator in that measure. */
    private static boolean isTold(Indicator indicator, Measure measure) {
        return indicator.observations().stream()
                .map(Observation::measure)
                .anyMatch(told ->
                        told == measure || told.isState() && measure.isState() || told.isFlow() && measure.isFlow());
    }

    /** Whether the value would stand with this indicator, and with no other. */
    private boolean isPlaced(Indicator indicator, Figure figure) {
        return names.of(value(indicator, figure)).filter(indicator::equals).isPresent();
    }

    private static EnteredValue value(Indicator indicator, Figure figure) {
        return new EnteredValue("tried", indicator.name().zh(), figure, Instant.EPOCH);
    }

    /** How a figure stands to what the report says, and to what was entered before. */
    private Proposal beside(Proposal read, Figure figure, EnteredValues values) {
        Indicator indicator = Objects.requireNonNull(read.indicator());
        List<EnteredValue> before = values.valid()
                .filter(value -> value.figure().isAboutTheSame(figure))
                .filter(value -> names.of(value).filter(indicator::equals).isPresent())
                .toList();
        Optional<EnteredValue> same = before.stream()
                .filter(value -> value.figure().saysTheSame(figure))
                .findFirst();
        Observation told = figure.observation(WithEntered.unitId(report, indicator, figure));
        Optional<Observation> said = indicator.observations().stream()
                .filter(each -> each.anchor().isPresent()
                        && each.period().equals(told.period())
                        && each.measure() == told.measure()
                        && each.status() == told.status())
                .findFirst();
        boolean isSaid = said.stream().anyMatch(each -> saysTheSame(indicator, each, told));
        Kind kind = same.isPresent()
                ? Kind.SAME
                : !before.isEmpty() ? Kind.DIFFERS : isSaid ? Kind.SAID : said.isPresent() ? Kind.BESIDE : Kind.NEW;
        return new Proposal(
                read.written(),
                kind,
                indicator,
                figure,
                same.orElse(before.isEmpty() ? null : before.getLast()),
                said.orElse(null),
                0);
    }

    private static boolean saysTheSame(Indicator indicator, Observation one, Observation other) {
        return indicator.unitOf(one).equals(indicator.unitOf(other))
                && one.bound() == other.bound()
                && one.signed().compareTo(other.signed()) == 0
                && (one.upper() == null
                        ? other.upper() == null
                        : other.upper() != null && one.upper().compareTo(other.upper()) == 0);
    }

    /** Of cells about the same that say the same, all but the first are superfluous; where they do not, none is taken. */
    private static List<Proposal> twins(List<Proposal> all) {
        Map<Question, List<Proposal>> same = new HashMap<>();
        for (Proposal each : all) {
            question(each)
                    .ifPresent(question -> same.computeIfAbsent(question, _ -> new ArrayList<>())
                            .add(each));
        }
        return all.stream()
                .map(each -> question(each)
                        .map(question -> twin(each, same.get(question)))
                        .orElse(each))
                .toList();
    }

    private static Proposal twin(Proposal one, List<Proposal> same) {
        Figure figure = Objects.requireNonNull(one.figure());
        Optional<Proposal> other = same.stream()
                .filter(each -> !Objects.requireNonNull(each.figure()).saysTheSame(figure))
                .findFirst();
        if (other.isPresent()) {
            return one.twin(Kind.TWICE, other.get().written().line());
        }
        Proposal first = same.getFirst();
        return first == one ? one : one.twin(Kind.AGAIN, first.written().line());
    }

    /** What a value answers. */
    private record Question(Indicator indicator, Object period, Measure measure) {}

    private static Optional<Question> question(Proposal proposal) {
        return proposal.wanted()
                .map(figure ->
                        new Question(Objects.requireNonNull(proposal.indicator()), figure.period(), figure.measure()));
    }
}
