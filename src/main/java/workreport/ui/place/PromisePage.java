package workreport.ui.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.chart.SeriesChart;
import workreport.entered.EnteredValues;
import workreport.evidence.Observation;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.language.Notation;
import workreport.language.Provenance;
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
import workreport.ui.ChartView;
import workreport.ui.Fonts;
import workreport.ui.Prose;

/** One promise: both sentences, how it was judged, and its indicator through the years. */
final class PromisePage extends ScrollPane {

    private static final double MARGINS = 64;
    private static final double SMALLEST = 300;
    private static final double WIDEST = 640;

    private final Notation notation;
    private final Words words;
    private final PromiseText text;
    private final RowJoins joins;
    private final Consumer<Statement.Passage> open;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final VBox page = new VBox();
    private final StackPane chart = new StackPane();
    private @Nullable IndicatorSeries shown;

    /**
     * @param joins takes what the reader says of names
     * @param open shows a passage in its report
     */
    PromisePage(Notation notation, PromiseText text, RowJoins joins, Consumer<Statement.Passage> open) {
        this.notation = notation;
        this.text = text;
        this.joins = joins;
        this.open = open;
        words = notation.words();
        setId("promise-page");
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        chart.setAlignment(Pos.TOP_LEFT);
        viewportBoundsProperty().subscribe((before, now) -> {
            if (before.getWidth() != now.getWidth()) {
                draw();
            }
        });
    }

    /** Shows a promise; nothing for null. */
    void show(@Nullable Promise promise, PlaceSeries series, SeriesIndex index, EnteredValues entered) {
        page.getChildren().clear();
        shown = promise == null ? null : index.of(promise).with(entered);
        if (promise == null) {
            return;
        }
        page.getChildren().add(new Prose(text.name(promise.statement()), "page-name"));
        Label verdict = new Label(text.verdict(promise));
        verdict.getStyleClass().addAll("verdict", PromiseTable.style(promise.verdict()));
        page.getChildren().add(verdict);
        if (promise.judgement().rule() != JudgingRule.NONE) {
            page.getChildren().add(new Prose(text.rule(promise), "page-note"));
        }
        text.notes(promise).forEach(note -> page.getChildren().add(new Prose(note, "page-note")));
        page.getChildren().add(chart);
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
        draw();
        setVvalue(0);
    }

    private void add(String heading, Statement statement) {
        page.getChildren()
                .add(new Prose(
                        words.say(heading, Integer.toString(statement.reportYear()), text.number(statement)),
                        "page-part"));
        Hyperlink link = new Hyperlink(statement.passage().sentence());
        link.setWrapText(true);
        link.setOnAction(_ -> open.accept(statement.passage()));
        page.getChildren().add(link);
    }

    /** What a person entered, and where it is from. */
    private void add(EnteredPoint point) {
        page.getChildren()
                .add(new Prose(
                        words.say(
                                "source.of",
                                words.say(
                                        "enter.figure",
                                        notation.period(point.observation().period()),
                                        notation.bounded(point.observation()) + Notation.ENTERED),
                                source(point.observation())),
                        "page-note"));
    }

    private String source(Observation observation) {
        return Provenance.of(observation.entered().orElseThrow(), words);
    }

    private void add(SeriesBreak found) {
        page.getChildren().add(new Prose(text.reason(found), "page-note"));
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
        page.getChildren()
                .add(new Prose(
                        words.say(
                                join.same() ? "place.said.same" : "place.said.apart",
                                join.one().name(),
                                Integer.toString(join.one().report()),
                                join.other().name(),
                                Integer.toString(join.other().report()),
                                join.who()),
                        "page-note",
                        "place-said"));
        Hyperlink back = new Hyperlink(words.say("place.said.take-back"));
        back.setOnAction(_ -> joins.takeBack(join));
        page.getChildren().add(back);
    }

    /** What might be its result as well; the reader may say so. */
    private void near(Promise promise, PlaceSeries series) {
        List<Statement> near = NearResults.of(promise, series);
        if (near.isEmpty()) {
            return;
        }
        page.getChildren().add(new Prose(words.say("place.near"), "page-part"));
        for (Statement each : near) {
            page.getChildren()
                    .add(new Prose(words.say("place.near.of", text.name(each), text.number(each)), "page-note"));
            Hyperlink see = new Hyperlink(each.passage().sentence());
            see.setWrapText(true);
            see.setOnAction(_ -> open.accept(each.passage()));
            Hyperlink same = new Hyperlink(words.say("place.near.same"));
            same.setOnAction(_ -> joins.join(promise.statement(), each));
            page.getChildren().addAll(see, same);
        }
    }

    /** Draws the chart anew for the width there is. */
    private void draw() {
        if (shown == null) {
            chart.getChildren().clear();
            return;
        }
        double width = Math.clamp(getViewportBounds().getWidth() - MARGINS, SMALLEST, WIDEST);
        SeriesChart.Drawn drawn = SeriesChart.draw(shown, notation, width, textWidth);
        chart.getChildren()
                .setAll(new ChartView(
                        drawn.chart(),
                        observation -> observation.entered().isPresent()
                                ? source(observation)
                                : drawn.sources().get(observation).passage().sentence(),
                        (observation, _) -> Optional.ofNullable(drawn.sources().get(observation))
                                .map(Statement::passage)
                                .ifPresent(open)));
    }
}
