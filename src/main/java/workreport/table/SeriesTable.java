package workreport.table;

import static workreport.table.SeriesColumn.code;
import static workreport.table.SeriesColumn.number;
import static workreport.table.SeriesColumn.text;
import static workreport.table.SeriesColumn.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.series.Contradiction;
import workreport.series.ImpliedGrowth;
import workreport.series.InternationalValue;
import workreport.series.JudgingRule;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.Statement;
import workreport.series.Tone;
import workreport.series.Verdict;
import workreport.series.YearReport;

/** The promises of a place with what came of them, as one long table: a row for each promise and each result of it. */
public final class SeriesTable {

    private static final String NAME = "series";
    private static final String AND = " / ";
    private static final int DECIMALS = 2;
    private static final int MEANING = 80;

    private static final List<SeriesColumn<Row>> COLUMNS = List.of(
            text("place", row -> row.report().place()),
            text("code", Row::code),
            text("level", row -> row.report().level()),
            year("report_year", row -> row.report().year()),
            year("promise_year", row -> row.promised().period().to()),
            text("period", row -> row.promised().period().toString()),
            text("indicator", row -> row.promised().name()),
            text("catalogue_id", row -> row.promised().topic().id()),
            text("theme", row -> row.promised().topic().theme().name().zh()),
            code("measure", Measure.class, row -> row.promised().measure()),
            text("unit", row -> row.promised().unit().symbol()),
            number("promise", row -> row.promised().value()),
            number("promise_upper", row -> row.promised().upper()),
            code("bound", Bound.class, row -> row.promised().bound()),
            code("tone", Tone.class, row -> Tone.of(row.promised())),
            number("result", Row::result),
            year("result_year", row -> row.told(result -> result.period().to())),
            number("difference", row -> row.promise.judgement().difference()),
            number("difference_percent", Row::percent),
            number("rate", row -> row.promise.judgement().rate()),
            code("rule", JudgingRule.class, row -> row.promise.judgement().rule()),
            code("verdict", Verdict.class, row -> row.promise.verdict()),
            text("discrepancies", Row::discrepancies),
            text("paired_by", Row::pairedBy),
            code("status", Status.class, row -> row.told(Statement::status)),
            text("result_indicator", row -> row.told(Statement::name)),
            code("value_measure", Measure.class, row -> row.told(Statement::measure)),
            text("value_period", row -> row.told(result -> result.period().toString())),
            number("value", row -> row.told(Statement::value)),
            number("upper", row -> row.told(Statement::upper)),
            text("value_unit", row -> row.told(result -> result.unit().symbol())),
            code("value_bound", Bound.class, row -> row.told(Statement::bound)),
            number("si_value", row -> row.international(InternationalValue::value)),
            text("si_unit", row -> row.international(InternationalValue::unit)),
            number("former_level", row -> row.joined(joined -> joined.former().value())),
            number(
                    "implied_growth",
                    row -> row.joined(joined -> rounded(joined.percent().value()))),
            number(
                    "implied_low",
                    row -> row.joined(joined -> rounded(joined.percent().low()))),
            number(
                    "implied_high",
                    row -> row.joined(joined -> rounded(joined.percent().high()))),
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
                            found -> rounded(found.implied().percent().value()))),
            number(
                    "told_growth",
                    row -> row.contradiction(found -> found.growth().value())),
            text("gap", row -> row.promise.gap() ? "yes" : ""),
            text("promised_twice", row -> row.promise.twice() ? "yes" : ""),
            code("promise_state", State.class, row -> row.promised().state()),
            code("state", State.class, row -> row.told(Statement::state)),
            text("source", row -> row.promised().passage().report()),
            text("result_source", row -> row.told(result -> result.passage().report())),
            text("promise_sentence", row -> row.promised().passage().sentence()),
            text("result_sentence", row -> row.told(result -> result.passage().sentence())),
            text("rules", _ -> PlaceSeries.RULES));

    private SeriesTable() {}

    /** A promise with the report that it stands in. */
    private record Row(String code, YearReport report, Promise promise) {

        Statement promised() {
            return promise.statement();
        }

        /** In the promise's unit; none where only a level answers the promise of a growth. */
        @Nullable
        BigDecimal result() {
            return promise.joined() == null
                    ? told(result -> result.value(promised().unit()))
                    : null;
        }

        <V> @Nullable V told(Function<Statement, @Nullable V> part) {
            Statement result = promise.pair().result();
            return result == null ? null : part.apply(result);
        }

        <V> @Nullable V joined(Function<ImpliedGrowth, V> part) {
            ImpliedGrowth joined = promise.joined();
            return joined == null ? null : part.apply(joined);
        }

        <V> @Nullable V revision(Function<Statement, V> part) {
            return promise.revisions().isEmpty()
                    ? null
                    : part.apply(promise.revisions().getLast());
        }

        <V> @Nullable V former(Function<Statement, V> part) {
            Statement former = promise.former();
            return former == null ? null : part.apply(former);
        }

        <V> @Nullable V lost(Function<Statement, V> part) {
            Statement lost = promise.lost();
            return lost == null ? null : part.apply(lost);
        }

        <V> @Nullable V interim(Function<Statement, V> part) {
            Statement interim = promise.interim();
            return interim == null ? null : part.apply(interim);
        }

        <V> @Nullable V international(Function<InternationalValue, V> part) {
            Statement result = promise.pair().result();
            return result == null
                    ? null
                    : InternationalValue.of(result).map(part).orElse(null);
        }

        <V> @Nullable V contradiction(Function<Contradiction, V> part) {
            return promise.contradictions().isEmpty()
                    ? null
                    : part.apply(promise.contradictions().getFirst());
        }

        /** How much more or less than promised an amount is, in percent of the promise; nothing for what is told in percent itself. */
        @Nullable
        BigDecimal percent() {
            BigDecimal difference = promise.judgement().difference();
            boolean amount = !promised().measure().isRate()
                    && !promised().unit().symbol().equals("%");
            return difference == null || !amount || promised().value().signum() == 0
                    ? null
                    : rounded(
                            100 * difference.doubleValue() / promised().value().doubleValue());
        }

        /** Whether rules or a reader said that both are of the same; empty without a result. */
        String pairedBy() {
            return promise.pair().result() == null ? "" : promise.pair().isReaders() ? "reader" : "rules";
        }

        String discrepancies() {
            return promise.pair().discrepancies().stream()
                    .sorted()
                    .map(Code::of)
                    .collect(Collectors.joining(AND));
        }
    }

    private static BigDecimal rounded(double percent) {
        return Notation.rounded(percent, DECIMALS);
    }

    private static List<Row> rows(PlaceSeries series, String code) {
        Map<String, YearReport> reports =
                series.reports().stream().collect(Collectors.toMap(YearReport::id, Function.identity()));
        return series.promises().stream()
                .map(promise -> new Row(
                        code,
                        Objects.requireNonNull(
                                reports.get(promise.statement().passage().report())),
                        promise))
                .toList();
    }

    /** The names of its columns. */
    public static List<String> columns() {
        return COLUMNS.stream().map(SeriesColumn::name).toList();
    }

    /**
     * The table for other programs, the same in either language.
     *
     * @param code the place's administrative code, which no report tells; empty where it is not known
     */
    public static Table data(PlaceSeries series, String code) {
        return new Table(
                NAME,
                COLUMNS.stream()
                        .map(column -> new Table.Column(column.name(), width(column)))
                        .toList(),
                cells(series, code));
    }

    /** What each column holds, in both languages. */
    public static Table codebook() {
        Words zh = Words.of(Language.ZH);
        Words en = Words.of(Language.EN);
        return Table.ofTexts(
                Codebook.NAME,
                List.of("column", "type", "codes", "meaning_zh", "meaning_en"),
                COLUMNS.stream()
                        .map(column -> List.of(
                                column.name(),
                                Code.of(column.kind()),
                                String.join(" ", column.codes()),
                                zh.say(key(column)),
                                en.say(key(column))))
                        .toList());
    }

    /** As a workbook, with its codebook. */
    public static byte[] workbook(PlaceSeries series, String code) {
        return Xlsx.of(List.of(data(series, code), codebook()));
    }

    /** As a Stata file, whose labels are the codebook. */
    public static byte[] stata(PlaceSeries series, String code, Words words) {
        List<Dta.Variable> variables = COLUMNS.stream()
                .map(column -> new Dta.Variable(
                        column.name(), shortened(words.say(key(column))), kind(column), column.codes()))
                .toList();
        return Dta.of(NAME, variables, cells(series, code));
    }

    private static List<List<Cell>> cells(PlaceSeries series, String code) {
        return rows(series, code).stream()
                .map(row ->
                        COLUMNS.stream().map(column -> column.cell().apply(row)).toList())
                .toList();
    }

    private static String key(SeriesColumn<?> column) {
        return "series.column." + column.name();
    }

    private static String shortened(String meaning) {
        return meaning.length() <= MEANING ? meaning : meaning.substring(0, MEANING - 1) + "…";
    }

    private static Dta.Kind kind(SeriesColumn<?> column) {
        return switch (column.kind()) {
            case TEXT -> Dta.Kind.TEXT;
            case CODE -> Dta.Kind.CODE;
            case YEAR -> Dta.Kind.WHOLE;
            case NUMBER -> Dta.Kind.NUMBER;
        };
    }

    private static int width(SeriesColumn<?> column) {
        int texts = 24;
        int numbers = 12;
        return column.kind() == SeriesColumn.Kind.TEXT ? texts : numbers;
    }
}
