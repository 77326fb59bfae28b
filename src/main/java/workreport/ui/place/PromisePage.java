package workreport.ui.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import workreport.chart.SeriesChart;
import workreport.chart.StatedChart;
import workreport.entered.EnteredValues;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.IndicatorSeries;
import workreport.series.JudgingRule;
import workreport.series.NearResults;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.SeriesBreak;
import workreport.series.SeriesIndex;
import workreport.series.Statement;
import workreport.ui.Fonts;
import workreport.ui.StatementPage;

/** One promise: both sentences, how it was judged, and its indicator through the years. */
final class PromisePage extends StatementPage {

    private static final double NARROWEST = 300;
    private static final double WIDEST = 640;

    private final Notation notation;
    private final Words words;
    private final PromiseText text;
    private final RowJoins joins;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private @Nullable IndicatorSeries shown;

    /**
     * @param joins takes what the reader says of names
     * @param open shows a passage in its report
     */
    PromisePage(Notation notation, PromiseText text, RowJoins joins, Consumer<Statement.Passage> open) {
        super("promise-page", NARROWEST, WIDEST, notation.words(), open);
        this.notation = notation;
        this.text = text;
        this.joins = joins;
        words = notation.words();
    }

    /** Shows a promise; nothing for null. */
    void show(@Nullable Promise promise, PlaceSeries series, SeriesIndex index, EnteredValues entered) {
        clear();
        shown = promise == null ? null : index.of(promise).with(entered);
        if (promise == null) {
            return;
        }
        say(text.name(promise.statement()), "page-name");
        Label verdict = new Label(text.verdict(promise));
        verdict.getStyleClass().addAll("verdict", PromiseTable.style(promise.verdict()));
        add(verdict);
        if (promise.judgement().rule() != JudgingRule.NONE) {
            say(text.rule(promise), "page-note");
        }
        text.notes(promise).forEach(note -> say(note, "page-note"));
        addChart();
        Objects.requireNonNull(shown).entered().forEach(this::add);
        add("place.promised-in", promise.statement());
        Statement result = promise.pair().result();
        if (result != null) {
            add("place.told-in", result);
        }
        if (promise.joined() != null) {
            add("place.level-before", promise.joined().former());
        }
        promise.revisions().forEach(revision -> add("place.revision", revision));
        Objects.requireNonNull(shown).breaks().forEach(this::add);
        said(promise, series.joins());
        near(promise, series);
        begin();
    }

    private void add(String heading, Statement statement) {
        say(words.say(heading, Integer.toString(statement.reportYear()), text.number(statement)), "page-part");
        quote(statement);
    }

    /** What a person entered, and where it is from. */
    private void add(EnteredPoint point) {
        String figure = words.say(
                "enter.figure",
                notation.period(point.observation().period()),
                notation.bounded(point.observation()) + Notation.ENTERED);
        say(words.say("source.of", figure, source(point.observation())), "page-note");
    }

    private void add(SeriesBreak found) {
        say(text.reason(found), "page-note");
    }

    /** What the reader has said of its name, or that of its result; each can be taken back. */
    private void said(Promise promise, Joins all) {
        Statement result = promise.pair().result();
        Stream.of(promise.statement(), result)
                .filter(Objects::nonNull)
                .flatMap(statement -> all.of(statement.named()).stream())
                .distinct()
                .forEach(this::add);
    }

    private void add(Join join) {
        String said = words.say(
                join.same() ? "place.said.same" : "place.said.apart",
                join.one().name(),
                Integer.toString(join.one().report()),
                join.other().name(),
                Integer.toString(join.other().report()),
                join.who());
        say(said, "page-note", "place-said");
        addLink(words.say("place.said.take-back"), () -> joins.takeBack(join));
    }

    /** What might be its result as well; the reader may say so. */
    private void near(Promise promise, PlaceSeries series) {
        List<Statement> near = NearResults.of(promise, series);
        if (near.isEmpty()) {
            return;
        }
        say(words.say("place.near"), "page-part");
        for (Statement each : near) {
            say(words.say("place.near.of", text.name(each), text.number(each)), "page-note");
            quote(each);
            addLink(words.say("place.near.same"), () -> joins.join(promise.statement(), each));
        }
    }

    @Override
    protected Optional<StatedChart> drawn(double width) {
        return Optional.ofNullable(shown).map(series -> SeriesChart.draw(series, notation, width, textWidth));
    }
}
