package workreport.table;

import static workreport.table.IndicatorFields.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Assessment;
import workreport.analysis.Caution;
import workreport.analysis.Column;
import workreport.analysis.Column.Role;
import workreport.analysis.Explanation;
import workreport.analysis.GrowthPace;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Interval;
import workreport.analysis.Limits;
import workreport.analysis.Pace;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Basis;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.series.Standing;
import workreport.series.StandingText;
import workreport.series.Standings;
import workreport.table.Cell.Figure;
import workreport.table.Table.Field;

/**
 * Indicators, a row each: where they stood, stand and are to stand, and the verdict with what it rests on. A column of a
 * year holds the number that the report gives of that year in the indicator's own unit, and nothing else; sums, means and
 * growth are told apart, with their own years. Every column is explained in the {@link Codebook}.
 */
public final class IndicatorsTable {

    private final ReportProfile report;
    private final Contents contents;
    private final Notation notation;
    private final Words words;
    private final Language language;
    private final List<Column> columns;

    /** An indicator with everything the table says about it. */
    private record Row(IndicatorProfile profile) {

        Indicator indicator() {
            return profile.indicator();
        }

        Assessment assessment() {
            return profile.assessment();
        }

        <P> Optional<P> progress(Class<P> kind) {
            return Optional.ofNullable(assessment().progress())
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }

        Optional<Rounded> perYear(Function<Pace, Interval> change) {
            return progress(Pace.class)
                    .map(pace -> Rounded.of(change.apply(pace), assessment().decimals() + 1));
        }
    }

    /** A computed figure with its interval, with the decimals that people see. */
    private record Rounded(BigDecimal low, BigDecimal value, BigDecimal high) {

        static Rounded of(Interval interval, int decimals) {
            return new Rounded(
                    Notation.rounded(interval.low(), decimals),
                    Notation.rounded(interval.value(), decimals),
                    Notation.rounded(interval.high(), decimals));
        }

        static Rounded percent(Interval fraction, int decimals) {
            return new Rounded(
                    Notation.rounded(100 * fraction.low(), decimals),
                    Notation.rounded(100 * fraction.value(), decimals),
                    Notation.rounded(100 * fraction.high(), decimals));
        }
    }

    private IndicatorsTable(ReportProfile report, Notation notation) {
        this.report = report;
        contents = report.contents();
        this.notation = notation;
        words = notation.words();
        language = notation.language();
        columns = report.columns();
    }

    /** What the fields of a column begin with: {@code goal_}, of a second goal {@code goal_2_}. */
    static String name(Column column) {
        return column.id().replace('-', '_') + "_";
    }

    /** For other programs, as {@link ObservationsTable#data}. */
    public static Table data(List<Indicator> indicators, ReportProfile report, Notation notation) {
        IndicatorsTable table = new IndicatorsTable(report, notation);
        return DataTables.table("indicators", report, notation, table.data(), table.further(), table.rows(indicators));
    }

    /** For people: everything in words of their language. */
    public static Table worded(List<Indicator> indicators, ReportProfile report, Notation notation) {
        IndicatorsTable table = new IndicatorsTable(report, notation);
        return table.worded(table.rows(indicators));
    }

    private List<Row> rows(List<Indicator> indicators) {
        return report.of(indicators).stream().map(Row::new).toList();
    }

    private List<Field<Row>> data() {
        IndicatorFields indicator = new IndicatorFields(report);
        List<Field<Indicator>> whole = new ArrayList<>(indicator.names());
        whole.add(indicator.theme());
        whole.addAll(indicator.themeNames());
        whole.add(text("unit", Indicator::unit));
        whole.add(text("unit_zh", each -> unit(each, Language.ZH)));
        whole.add(text("unit_en", each -> notation.unit(each.unit()).symbol().en()));
        whole.add(indicator.direction());
        whole.add(indicator.comparability());
        List<Field<Row>> fields = new ArrayList<>();
        whole.forEach(field -> fields.add(field.of(Row::indicator)));
        // Other programs read these by their names, in every report, whichever milestones it has.
        for (Role role : List.of(Role.BASELINE, Role.CURRENT, Role.NEXT, Role.GOAL)) {
            fields.addAll(data(columns.stream()
                    .filter(column -> column.role() == role)
                    .findFirst()
                    .orElse(new Column(role, 1, null))));
        }
        fields.add(text("verdict", row -> Code.of(row.assessment().status())));
        fields.add(text("reason", row -> code(row.assessment().reason())));
        fields.add(text("firm", row -> row.assessment().isFirm() ? "yes" : "no"));
        fields.addAll(interval("progress", IndicatorsTable::progress));
        fields.add(new Field<>("time_elapsed", IndicatorsTable::timeElapsed));
        fields.addAll(interval("needed_per_year", row -> row.perYear(Pace::needed)));
        fields.addAll(interval("so_far_per_year", row -> row.perYear(Pace::soFar)));
        fields.addAll(interval(
                "growth_so_far",
                row -> row.progress(GrowthPace.class).map(growth -> Rounded.percent(growth.observed(), 1))));
        fields.addAll(interval("ratio", IndicatorsTable::ratio));
        fields.addAll(interval(
                "growth_left", row -> row.profile().plan().remainder().map(rest -> Rounded.percent(rest, 1))));
        fields.add(new Field<>("gap", IndicatorsTable::gap));
        fields.add(new Field<>("gap_lower", row -> Cell.figure(gaps(row).lower())));
        fields.add(new Field<>("gap_upper", row -> Cell.figure(gaps(row).upper())));
        indicator.cautions().forEach(field -> fields.add(field.of(Row::indicator)));
        return fields;
    }

    /** What only a report with several goals, later results or later targets has, and what was not told before. */
    private List<Field<Row>> further() {
        return Stream.of(
                        columns.stream()
                                .filter(column -> column.role().isOpen() || column.number() > 1)
                                .flatMap(column -> data(column).stream()),
                        columns.stream().flatMap(column -> kinds(column).stream()),
                        columns.stream()
                                .filter(column -> column.role().isTarget())
                                .map(IndicatorsTable::targetKind),
                        asOf().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Whether a target is binding, if a person entered it. */
    private static Field<Row> targetKind(Column column) {
        return new Field<>(
                name(column) + "target_kind",
                row -> row.profile().column(column).stream()
                        .flatMap(target -> row.profile().kind(target).stream())
                        .findFirst()
                        .map(kind -> Cell.text(Code.of(kind)))
                        .orElse(Cell.EMPTY));
    }

    /** The verdict as of the latest value entered, beside that as of the report; empty where nothing was entered. */
    private List<Field<Row>> asOf() {
        return List.of(
                standing("as_of", each -> new Figure(each.asOf())),
                standing("as_of_target", each -> Cell.figure(each.target().signed())),
                standing(
                        "as_of_target_period",
                        each -> Cell.text(each.target().period().toString())),
                standing("as_of_target_kind", each -> Cell.text(code(each.kind()))),
                standing("as_of_outcome", each -> Cell.text(Code.of(each.verdict()))),
                standing(
                        "as_of_progress", each -> Cell.text(code(each.progress().orElse(null)))),
                standing("as_of_result", each -> Cell.figure(each.result())),
                standing(
                        "as_of_rule", each -> Cell.text(Code.of(each.judgement().rule()))),
                standing("as_of_rate", each -> Cell.figure(each.judgement().rate())),
                standing(
                        "as_of_difference", each -> Cell.figure(each.judgement().difference())));
    }

    private static Field<Row> standing(String name, Function<Standing, Cell> cell) {
        return new Field<>(name, row -> Standings.main(row.profile()).map(cell).orElse(Cell.EMPTY));
    }

    /** What kind of number a column's is: results, estimates and what was entered may stand in one. */
    private List<Field<Row>> kinds(Column column) {
        return List.of(
                observation(name(column) + "status", column, observation -> Cell.text(Code.of(observation.status()))),
                observation(
                        name(column) + "source_kind",
                        column,
                        observation -> Cell.text(ObservationsTable.sourceKind(observation))),
                observation(
                        name(column) + "value_upper", column, observation -> Cell.figure(observation.signedUpper())));
    }

    /** What the report gives for a column's year. */
    private List<Field<Row>> data(Column column) {
        String name = name(column);
        return List.of(
                new Field<>(name + "year", row -> year(row, column)),
                value(column),
                observation(
                        name + "lower",
                        column,
                        observation -> Cell.figure(Limits.of(observation).lower())),
                observation(
                        name + "upper",
                        column,
                        observation -> Cell.figure(Limits.of(observation).upper())),
                observation(name + "bound", column, observation -> Cell.text(Code.of(observation.bound()))),
                observation(name + "wording", column, observation -> Cell.text(observation.wording())),
                observation(name + "measure", column, observation -> Cell.text(Code.of(observation.measure()))),
                observation(name + "basis", column, observation -> Cell.text(Code.of(observation.basis()))));
    }

    private static Cell year(Row row, Column column) {
        if (column.role().isOpen()) {
            return plain(row, column)
                    .<Cell>map(observation -> new Figure(observation.period().to()))
                    .orElse(Cell.EMPTY);
        }
        return column.year() == null ? Cell.EMPTY : new Figure(column.year());
    }

    private static Field<Row> value(Column column) {
        return observation(name(column) + "value", column, observation -> new Figure(observation.value()));
    }

    private static Field<Row> observation(String name, Column column, Function<Observation, Cell> cell) {
        return new Field<>(name, row -> plain(row, column).map(cell).orElse(Cell.EMPTY));
    }

    /** The number that the report gives of a column's very year, in the indicator's own unit; of an open one the last. */
    private static Optional<Observation> plain(Row row, Column column) {
        return row.profile().column(column).stream()
                .filter(observation -> isOf(
                        observation,
                        column.role().isOpen() || column.year() == null
                                ? observation.period().to()
                                : column.year()))
                .filter(observation -> row.indicator()
                        .unitOf(observation)
                        .equals(row.indicator().unit()))
                .findFirst();
    }

    /** A state of that year, also one held until then; or an amount of that year alone. */
    private static boolean isOf(Observation observation, int year) {
        return observation.isLevel(observation.status(), year)
                || (observation.measure() == Measure.TOTAL
                        && observation.period().equals(Period.year(year)));
    }

    private String unit(Indicator indicator, Language wanted) {
        return wanted.of(notation.unit(indicator.unit()).symbol());
    }

    private static String code(@Nullable Enum<?> constant) {
        return constant == null ? "" : Code.of(constant);
    }

    private static List<Field<Row>> interval(String name, Function<Row, Optional<Rounded>> figure) {
        return List.of(
                new Field<>(
                        name,
                        row -> figure.apply(row)
                                .map(Rounded::value)
                                .map(Cell::figure)
                                .orElse(Cell.EMPTY)),
                new Field<>(
                        name + "_lower",
                        row -> figure.apply(row)
                                .map(Rounded::low)
                                .map(Cell::figure)
                                .orElse(Cell.EMPTY)),
                new Field<>(
                        name + "_upper",
                        row -> figure.apply(row)
                                .map(Rounded::high)
                                .map(Cell::figure)
                                .orElse(Cell.EMPTY)));
    }

    private static Optional<Rounded> progress(Row row) {
        return row.progress(Pace.class).map(pace -> Rounded.percent(pace.wayDone(), 0));
    }

    private static Cell timeElapsed(Row row) {
        return row.progress(Pace.class)
                .map(pace -> Cell.figure(Notation.rounded(100 * pace.timeGone(), 0)))
                .orElse(Cell.EMPTY);
    }

    private static Optional<Rounded> ratio(Row row) {
        return Optional.ofNullable(row.assessment().progress()).map(progress -> Rounded.of(progress.ratio(), 2));
    }

    private static Cell gap(Row row) {
        return row.assessment().gap().map(Cell::figure).orElse(Cell.EMPTY);
    }

    /** The goal stands as printed; the current level may have been rounded. */
    private static Limits gaps(Row row) {
        Observation goal = row.assessment().trajectory().goal();
        Observation current = row.assessment().trajectory().current();
        if (goal == null || current == null || row.assessment().gap().isEmpty()) {
            return new Limits(null, null);
        }
        Limits now = Limits.of(current);
        return new Limits(from(goal, now.upper()), from(goal, now.lower()));
    }

    private static @Nullable BigDecimal from(Observation goal, @Nullable BigDecimal level) {
        return level == null ? null : goal.value().subtract(level);
    }

    private Table worded(List<Row> rows) {
        String own = "_" + language.code();
        Map<Field<Row>, Integer> printed = new LinkedHashMap<>();
        printed.put(text("name" + own, row -> language.of(row.indicator().name())), 22);
        printed.put(text("unit" + own, row -> unit(row.indicator(), language)), 13);
        for (Column column : columns) {
            printed.put(value(column), 11);
            printed.put(observation(name(column) + "bound", column, this::bound), 10);
        }
        printed.put(new Field<>("other_readings", this::others), 28);
        printed.put(text("verdict", row -> new Explanation(row.profile(), notation).status()), 9);
        printed.put(text("reason", this::reason), 11);
        printed.put(interval("progress", IndicatorsTable::progress).getFirst(), 9);
        printed.put(new Field<>("time_elapsed", IndicatorsTable::timeElapsed), 9);
        printed.put(interval("ratio", IndicatorsTable::ratio).getFirst(), 7);
        printed.put(new Field<>("gap", IndicatorsTable::gap), 9);
        printed.put(text("note" + own, row -> caution(row).signed(words).orElse("")), 28);
        Map<Field<Row>, Integer> rest = new LinkedHashMap<>();
        if (rows.stream().anyMatch(row -> Standings.main(row.profile()).isPresent())) {
            rest.put(new Field<>("as_of_verdict", this::standings), 44);
        }
        interval("ratio", IndicatorsTable::ratio).stream().skip(1).forEach(field -> rest.put(field, 8));
        rest.put(
                text(
                        "name_" + language.other().code(),
                        row -> row.indicator().name().en() == null
                                ? null
                                : language.other().of(row.indicator().name())),
                24);
        rest.put(text("theme" + own, this::theme), 16);
        rest.put(text("comparability", row -> caution(row).verdict(words)), 20);
        if (rows.stream().anyMatch(row -> !kinds(row).isEmpty())) {
            rest.put(new Field<>("target_kinds", row -> Cell.lines(kinds(row).stream())), 30);
        }
        rest.put(text("explanation", row -> new Explanation(row.profile(), notation).sentence()), 40);
        rest.put(text("quotes", this::quotes), 80);
        rest.put(text("indicator", row -> row.indicator().id()), 22);
        return ReadableTable.table(words.say("export.indicators"), report, notation, printed, rest, rows);
    }

    private List<String> kinds(Row row) {
        return new Explanation(row.profile(), notation).kinds();
    }

    /** Where each target stands by what was entered: the verdict as of when, and what that rests on. */
    private Cell standings(Row row) {
        StandingText text = new StandingText(row.indicator(), notation);
        return Cell.lines(Standings.of(row.profile()).stream()
                .flatMap(standing -> Stream.concat(Stream.of(text.tag(standing)), text.lines(standing).stream())));
    }

    /** Empty for an exact number of a stated year. */
    private Cell bound(Observation observation) {
        return Cell.lines(Stream.of(
                        observation.bound() == Bound.EXACT ? "" : words.say("bound." + Code.of(observation.bound())),
                        observation.measure() == Measure.HELD ? words.say("measure.held") : "",
                        observation.basis() == Basis.INFERRED ? words.say("export.inferred") : "",
                        observation.isRange() ? words.say("export.range", notation.bounded(observation)) : "",
                        observation.isEstimate() ? words.say("status.estimate") : "",
                        observation.entered().isPresent() ? words.say("export.entered") : "",
                        observation.isUnconfirmed() ? words.say("export.read") : "")
                .filter(text -> !text.isEmpty()));
    }

    /** What else the report gives: sums and means of several years, growth, sizes of projects, other units. */
    private Cell others(Row row) {
        List<Observation> plain =
                columns.stream().flatMap(column -> plain(row, column).stream()).toList();
        return Cell.lines(row.indicator().observations().stream()
                .filter(observation -> !plain.contains(observation))
                .map(observation -> {
                    String statement = notation.statement(row.indicator(), observation);
                    return observation.basis() == Basis.INFERRED
                            ? words.say("export.statement-inferred", statement)
                            : statement;
                }));
    }

    private static Caution caution(Row row) {
        return row.profile().caution();
    }

    private String reason(Row row) {
        String reason = code(row.assessment().reason());
        return reason.isEmpty() ? "" : words.say("reason." + reason + ".short");
    }

    private String theme(Row row) {
        return language.of(contents.theme(row.indicator().theme()).orElseThrow().name());
    }

    private String quotes(Row row) {
        return row.indicator().observations().stream()
                .flatMap(observation -> contents.sentence(observation).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
