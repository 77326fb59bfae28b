package workreport.table;

import static workreport.table.SeriesColumn.code;
import static workreport.table.SeriesColumn.number;
import static workreport.table.SeriesColumn.text;
import static workreport.table.SeriesColumn.year;

import java.util.List;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.TargetKind;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.series.InternationalValue;
import workreport.series.Judgement;
import workreport.series.JudgingRule;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.Statement;
import workreport.series.Tone;
import workreport.series.Verdict;
import workreport.series.YearReport;

/**
 * The promises of a place with what came of them, as one long table: a row for each promise and each result of it; what a person
 * entered follows, a row for each value.
 */
public final class SeriesTable {

    private static final String NAME = "series";

    private static final List<SeriesColumn<SeriesRow>> COLUMNS = List.of(
            text("place", SeriesRow::place),
            text("code", SeriesRow::code),
            text("level", SeriesRow::level),
            year("report_year", row -> row.report(YearReport::year)),
            year(
                    "promise_year",
                    row -> row.either(
                            promise -> promise.period().to(),
                            figure -> figure.period().to())),
            text(
                    "period",
                    row -> row.either(
                            promise -> promise.period().toString(),
                            figure -> figure.period().toString())),
            text("indicator", SeriesRow::indicator),
            text("catalogue_id", SeriesRow::sharedId),
            text("theme", SeriesRow::theme),
            code("measure", Measure.class, row -> row.either(Statement::measure, Figure::measure)),
            text("unit", SeriesRow::unit),
            number("promise", row -> row.promised(Statement::value)),
            number("promise_upper", row -> row.promised(Statement::upper)),
            code("bound", Bound.class, row -> row.promised(Statement::bound)),
            code("tone", Tone.class, row -> row.promised(Tone::of)),
            number("result", SeriesRow::result),
            year("result_year", row -> row.told(result -> result.period().to(), SeriesRow::yearOfResult)),
            number("difference", row -> row.judged(Judgement::difference)),
            number("difference_percent", SeriesRow::percent),
            number("rate", row -> row.judged(Judgement::rate)),
            code("rule", JudgingRule.class, row -> row.judged(Judgement::rule)),
            code("verdict", Verdict.class, row -> row.judged(Judgement::verdict)),
            text("discrepancies", SeriesRow::discrepancies),
            text("paired_by", SeriesRow::pairedBy),
            code("status", Status.class, row -> row.told(Statement::status, Figure::status)),
            text("result_indicator", SeriesRow::resultIndicator),
            code("value_measure", Measure.class, row -> row.told(Statement::measure, Figure::measure)),
            text(
                    "value_period",
                    row -> row.told(
                            result -> result.period().toString(),
                            figure -> figure.period().toString())),
            number("value", row -> row.told(Statement::value, SeriesRow::signed)),
            number("upper", row -> row.told(Statement::upper, SeriesRow::signedUpper)),
            text("value_unit", row -> row.told(result -> result.unit().symbol(), Figure::unit)),
            code("value_bound", Bound.class, row -> row.told(Statement::bound, Figure::bound)),
            number("si_value", row -> row.international(InternationalValue::value)),
            text("si_unit", row -> row.international(InternationalValue::unit)),
            number("former_level", row -> row.joined(joined -> joined.former().value())),
            number(
                    "implied_growth",
                    row -> row.joined(
                            joined -> SeriesRow.rounded(joined.percent().value()))),
            number(
                    "implied_low",
                    row -> row.joined(
                            joined -> SeriesRow.rounded(joined.percent().low()))),
            number(
                    "implied_high",
                    row -> row.joined(
                            joined -> SeriesRow.rounded(joined.percent().high()))),
            number("revised_value", row -> row.revision(Statement::value)),
            year("revised_in", row -> row.revision(Statement::reportYear)),
            number("former_target", row -> row.former(Statement::value)),
            year("former_target_in", row -> row.former(Statement::reportYear)),
            number("lost_value", row -> row.lost(Statement::value)),
            year("lost_year", row -> row.lost(lost -> lost.period().to())),
            number("interim_value", row -> row.interim(Statement::value)),
            year("interim_year", row -> row.interim(interim -> interim.period().to())),
            number(
                    "levels_growth",
                    row -> row.contradiction(
                            found -> SeriesRow.rounded(found.implied().percent().value()))),
            number(
                    "told_growth",
                    row -> row.contradiction(found -> found.growth().value())),
            text("gap", row -> row.isSo(Promise::gap)),
            text("promised_twice", row -> row.isSo(Promise::twice)),
            code("promise_state", State.class, row -> row.promised(Statement::state)),
            code("state", State.class, row -> row.told(Statement::state, _ -> State.ENTERED)),
            text("source", row -> row.promised(promise -> promise.passage().report())),
            text("result_source", row -> row.told(result -> result.passage().report(), _ -> null)),
            text(
                    "promise_sentence",
                    row -> row.promised(promise -> promise.passage().sentence())),
            text("result_sentence", row -> row.told(result -> result.passage().sentence(), _ -> null)),
            text("rules", _ -> PlaceSeries.RULES),
            code("target_kind", TargetKind.class, SeriesRow::kind),
            text("entered_from", row -> row.entered(SeriesRow::document)),
            text(
                    "entered_on",
                    row -> row.entered(figure -> figure.source().when().toString())),
            text("entered_by", row -> row.entered(figure -> figure.source().by())),
            text("entered_note", row -> row.entered(Figure::note)));

    private SeriesTable() {}

    /** The names of its columns. */
    public static List<String> columns() {
        return COLUMNS.stream().map(SeriesColumn::name).toList();
    }

    /**
     * The table of a place.
     *
     * @param code the place's administrative code, which no report tells; empty where it is not known
     * @param entered what a person entered for the place: values have rows of their own, behind those of the promises
     */
    public static LongTable<?> of(PlaceSeries series, String code, EnteredValues entered) {
        return new LongTable<>(NAME, "series.column.", COLUMNS, SeriesRow.of(series, code, entered));
    }
}
