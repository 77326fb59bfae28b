package workreport.table;

import static workreport.table.SeriesColumn.code;
import static workreport.table.SeriesColumn.number;
import static workreport.table.SeriesColumn.text;
import static workreport.table.SeriesColumn.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.series.EnteredPoint;
import workreport.series.PlaceSeries;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.series.YearReport;

/**
 * Several places beside each other as one long table: a row for each number. Numbers of one set may be compared, but for those that
 * are refused, which have the reason.
 */
public final class SideBySideTable {

    private static final String NAME = "side-by-side";
    private static final String AND = " ";

    private static final List<SeriesColumn<Number>> COLUMNS = List.of(
            number("set", row -> BigDecimal.valueOf(row.set)),
            year("report_year", row -> row.report.year()),
            text("indicator", row -> row.row.indicator().name().zh()),
            text("catalogue_id", row -> row.row.indicator().id()),
            text("theme", row -> row.row.indicator().theme().name().zh()),
            text("place", row -> row.report.place()),
            text("level", row -> row.report.level()),
            code("status", Status.class, row -> row.either(Statement::status, Observation::status)),
            text(
                    "period",
                    row -> row.either(
                            said -> said.period().toString(),
                            entered -> entered.period().toString())),
            code("measure", Measure.class, row -> row.either(Statement::measure, Observation::measure)),
            text("comparable", row -> row.isRefused() ? "no" : "yes"),
            text("reasons", Number::reasons),
            number("value", Number::value),
            number("upper", row -> row.said(Statement::upper)),
            text("unit", Number::unit),
            code("bound", Bound.class, row -> row.either(Statement::bound, Observation::bound)),
            number("set_value", Number::valueOfSet),
            text("set_unit", row -> row.isRefused() ? null : row.setUnit()),
            code("state", State.class, row -> row.either(Statement::state, Observation::state)),
            text("name", row -> row.said(Statement::name)),
            text("source", row -> row.said(said -> said.passage().report())),
            text("sentence", row -> row.said(said -> said.passage().sentence())),
            text("entered_from", row -> row.source(Origin::document)),
            text("entered_on", row -> row.source(source -> source.when().toString())),
            text("entered_by", row -> row.source(Source.Entered::by)),
            text("rules", _ -> PlaceSeries.RULES));

    private SideBySideTable() {}

    /**
     * One number of a place.
     *
     * @param set which row of the comparison it is of, from 1
     * @param statement null for what a person entered
     * @param point what a person entered; null for what a report says
     */
    private record Number(
            int set,
            SideBySide.Row row,
            YearReport report,
            @Nullable Statement statement,
            @Nullable EnteredPoint point) {

        <V> @Nullable V said(Function<Statement, @Nullable V> part) {
            return statement == null ? null : part.apply(statement);
        }

        <V> @Nullable V either(Function<Statement, @Nullable V> said, Function<Observation, @Nullable V> entered) {
            return statement == null
                    ? entered.apply(Objects.requireNonNull(point).observation())
                    : said.apply(statement);
        }

        <V> @Nullable V source(Function<Source.Entered, V> part) {
            return point == null
                    ? null
                    : point.observation().entered().map(part).orElse(null);
        }

        boolean isRefused() {
            return row.refused().containsKey(report.id());
        }

        String reasons() {
            SideBySide.Refused refused = row.refused().get(report.id());
            return refused == null
                    ? ""
                    : refused.reasons().stream().sorted().map(Code::of).collect(Collectors.joining(AND));
        }

        /** As printed; as entered in the unit of the set. */
        @Nullable
        BigDecimal value() {
            return point == null ? said(Statement::value) : point.value();
        }

        @Nullable
        String unit() {
            return point == null ? said(said -> said.unit().symbol()) : setUnit();
        }

        String setUnit() {
            return row.example().unit().symbol();
        }

        /** In the unit of the set; none for what may not be compared. */
        @Nullable
        BigDecimal valueOfSet() {
            if (isRefused()) {
                return null;
            }
            return point == null ? said(said -> said.value(row.example().unit())) : point.value();
        }
    }

    /** The names of its columns. */
    public static List<String> columns() {
        return COLUMNS.stream().map(SeriesColumn::name).toList();
    }

    /** The table of comparisons, one for each year. */
    public static LongTable<?> of(List<SideBySide> years) {
        List<Number> rows = new ArrayList<>();
        int set = 0;
        for (SideBySide year : years) {
            for (SideBySide.Row row : year.rows()) {
                set++;
                for (YearReport report : year.reports()) {
                    Statement value = row.values().get(report.id());
                    SideBySide.Refused refused = row.refused().get(report.id());
                    EnteredPoint point = row.entered().get(report.id());
                    Statement statement = value == null && refused != null ? refused.statement() : value;
                    if (statement != null || point != null) {
                        rows.add(new Number(set, row, report, statement, statement == null ? point : null));
                    }
                }
            }
        }
        return new LongTable<>(NAME, "side-by-side.column.", COLUMNS, rows);
    }
}
