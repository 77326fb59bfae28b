package workreport.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.check.Code;
import workreport.entered.EnteredKind;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.TargetKind;
import workreport.evidence.Status;
import workreport.language.Notation;
import workreport.measure.Sense;
import workreport.series.Contradiction;
import workreport.series.ImpliedGrowth;
import workreport.series.IndicatorSeries;
import workreport.series.InternationalValue;
import workreport.series.Judgement;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.Statement;
import workreport.series.YearReport;

/**
 * A row of the table of a place: a promise with a result, or a value that a person entered. The latter is no result of a promise:
 * only what reports say is.
 *
 * @param code the place's administrative code
 * @param about the report that the promise stands in; of a value that was entered the last one, for the place alone
 * @param promise null for a value that was entered
 * @param value null for a promise
 * @param series the indicator that the value is of, if the reports promise something of it
 * @param kind whether the promise is a binding target, if a person entered it
 */
record SeriesRow(
        String code,
        YearReport about,
        @Nullable Promise promise,
        @Nullable EnteredValue value,
        @Nullable IndicatorSeries series,
        @Nullable TargetKind kind) {

    private static final String AND = " / ";
    private static final int DECIMALS = 2;

    /** All rows of a place. */
    static List<SeriesRow> of(PlaceSeries place, String code, EnteredValues entered) {
        Map<String, YearReport> reports =
                place.reports().stream().collect(Collectors.toMap(YearReport::id, Function.identity()));
        List<SeriesRow> rows = new ArrayList<>();
        place.promises()
                .forEach(promise -> rows.add(new SeriesRow(
                        code,
                        Objects.requireNonNull(
                                reports.get(promise.statement().passage().report())),
                        promise,
                        null,
                        null,
                        kind(promise.statement(), entered).orElse(null))));
        List<IndicatorSeries> all = IndicatorSeries.all(place);
        entered.valid()
                .forEach(value -> rows.add(new SeriesRow(
                        code,
                        place.reports().getLast(),
                        null,
                        value,
                        all.stream()
                                .filter(each -> each.isOf(value))
                                .findFirst()
                                .orElse(null),
                        null)));
        return rows;
    }

    private static Optional<TargetKind> kind(Statement promise, EnteredValues entered) {
        return entered.kinds()
                .filter(each -> each.indicator().equals(promise.name())
                        || promise.topic().spellings().anyMatch(each.indicator()::equals))
                .filter(each -> each.measure() == promise.measure()
                        && each.period().equals(promise.period())
                        && each.unit().equals(promise.unit().symbol()))
                .map(EnteredKind::said)
                .flatMap(said -> Stream.ofNullable(said.kind()))
                .findFirst();
    }

    String place() {
        return about.place();
    }

    String level() {
        return about.level();
    }

    /** Something of the report with the promise. */
    <V> @Nullable V report(Function<YearReport, V> part) {
        return promise == null ? null : part.apply(about);
    }

    <V> @Nullable V promised(Function<Statement, @Nullable V> part) {
        return promise == null ? null : part.apply(promise.statement());
    }

    <V> @Nullable V entered(Function<Figure, @Nullable V> part) {
        return value == null ? null : part.apply(value.figure());
    }

    /** Something that the promise or else the value has. */
    <V> @Nullable V either(Function<Statement, @Nullable V> promised, Function<Figure, @Nullable V> entered) {
        return promise == null ? entered(entered) : promised.apply(promise.statement());
    }

    /** What is told: the result of the promise, or the value. */
    <V> @Nullable V told(Function<Statement, @Nullable V> said, Function<Figure, @Nullable V> entered) {
        return promise == null ? entered(entered) : result(said);
    }

    private <V> @Nullable V result(Function<Statement, @Nullable V> part) {
        Statement result = promise == null ? null : promise.pair().result();
        return result == null ? null : part.apply(result);
    }

    <V> @Nullable V judged(Function<Judgement, @Nullable V> part) {
        return promise == null ? null : part.apply(promise.judgement());
    }

    String isSo(Predicate<Promise> such) {
        return promise != null && such.test(promise) ? "yes" : "";
    }

    @Nullable
    String indicator() {
        return value == null ? promised(Statement::name) : value.indicator();
    }

    private Optional<Entry> shared() {
        return value == null
                ? Optional.ofNullable(promised(each -> each.topic().known()))
                : Catalogue.standard()
                        .of(place())
                        .find(
                                value.indicator(),
                                value.figure().unit(),
                                value.figure().measure());
    }

    /** The catalogue's id; empty for what is not in it. */
    String sharedId() {
        return shared().map(Entry::id).orElse("");
    }

    @Nullable
    String theme() {
        return promise == null
                ? shared().map(entry -> entry.theme().name().zh()).orElse(null)
                : promise.statement().topic().theme().name().zh();
    }

    /** The unit of promise and result; that of the indicator where a value was entered in another one of its kind. */
    @Nullable
    String unit() {
        return series == null
                ? either(each -> each.unit().symbol(), Figure::unit)
                : series.unit().symbol();
    }

    /** In that unit; none where only a level answers the promise of a growth, and of a target that was entered. */
    @Nullable
    BigDecimal result() {
        if (promise != null) {
            return promise.joined() == null
                    ? result(result -> result.value(promise.statement().unit()))
                    : null;
        }
        return entered(figure ->
                figure.status() == Status.TARGET ? null : series == null ? signed(figure) : series.valueOf(figure));
    }

    static @Nullable Integer yearOfResult(Figure figure) {
        return figure.status() == Status.TARGET ? null : figure.period().to();
    }

    static BigDecimal signed(Figure figure) {
        return figure.sense() == Sense.DECREASE ? figure.value().negate() : figure.value();
    }

    static @Nullable BigDecimal signedUpper(Figure figure) {
        BigDecimal upper = figure.upper();
        return upper == null || figure.sense() == Sense.INCREASE ? upper : upper.negate();
    }

    /** Title, page and address, as far as they are known. */
    static String document(Figure figure) {
        return Origin.document(figure.source());
    }

    /** What the result is called; a value that was entered is called as the row is. */
    @Nullable
    String resultIndicator() {
        return value == null ? result(Statement::name) : value.indicator();
    }

    <V> @Nullable V joined(Function<ImpliedGrowth, V> part) {
        ImpliedGrowth joined = promise == null ? null : promise.joined();
        return joined == null ? null : part.apply(joined);
    }

    <V> @Nullable V revision(Function<Statement, V> part) {
        return promise == null || promise.revisions().isEmpty()
                ? null
                : part.apply(promise.revisions().getLast());
    }

    <V> @Nullable V former(Function<Statement, V> part) {
        Statement former = promise == null ? null : promise.former();
        return former == null ? null : part.apply(former);
    }

    <V> @Nullable V lost(Function<Statement, V> part) {
        Statement lost = promise == null ? null : promise.lost();
        return lost == null ? null : part.apply(lost);
    }

    <V> @Nullable V interim(Function<Statement, V> part) {
        Statement interim = promise == null ? null : promise.interim();
        return interim == null ? null : part.apply(interim);
    }

    <V> @Nullable V international(Function<InternationalValue, V> part) {
        return result(result -> InternationalValue.of(result).map(part).orElse(null));
    }

    <V> @Nullable V contradiction(Function<Contradiction, V> part) {
        return promise == null || promise.contradictions().isEmpty()
                ? null
                : part.apply(promise.contradictions().getFirst());
    }

    /** The deviation of an amount from the promise, in percent of the promise; empty for what is itself in percent. */
    @Nullable
    BigDecimal percent() {
        BigDecimal difference = judged(Judgement::difference);
        if (promise == null || difference == null) {
            return null;
        }
        Statement promised = promise.statement();
        boolean amount =
                !promised.measure().isRate() && !promised.unit().symbol().equals("%");
        return !amount || promised.value().signum() == 0
                ? null
                : rounded(100 * difference.doubleValue() / promised.value().doubleValue());
    }

    /** Whether rules or a reader said that both are of the same; empty without a result. */
    String pairedBy() {
        return promise == null || promise.pair().result() == null
                ? ""
                : promise.pair().isReaders() ? "reader" : "rules";
    }

    String discrepancies() {
        return promise == null
                ? ""
                : promise.pair().discrepancies().stream().sorted().map(Code::of).collect(Collectors.joining(AND));
    }

    static BigDecimal rounded(double percent) {
        return Notation.rounded(percent, DECIMALS);
    }
}
