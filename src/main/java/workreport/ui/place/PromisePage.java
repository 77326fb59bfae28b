package workreport.ui.place;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.chart.SeriesChart;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.Contradiction;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.Promise;
import workreport.series.PromiseText;
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
    private final Consumer<Statement.Passage> open;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final VBox page = new VBox();
    private final StackPane chart = new StackPane();
    private @Nullable IndicatorSeries shown;

    /** @param open shows a passage in its report */
    PromisePage(Notation notation, PromiseText text, Consumer<Statement.Passage> open) {
        this.notation = notation;
        this.text = text;
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
    void show(@Nullable Promise promise, PlaceSeries series) {
        page.getChildren().clear();
        shown = promise == null ? null : IndicatorSeries.of(promise, series);
        if (promise == null) {
            return;
        }
        page.getChildren().add(new Prose(promise.statement().name(), "page-name"));
        Label verdict = new Label(text.verdict(promise.verdict()));
        verdict.getStyleClass().addAll("verdict", PromiseTable.style(promise.verdict()));
        page.getChildren().addAll(verdict, new Prose(text.rule(promise), "page-note"), chart);
        add("place.promised-in", promise.statement());
        Statement result = promise.pair().result();
        if (result != null) {
            add("place.told-in", result);
        }
        if (promise.joined() != null) {
            add("place.level-before", promise.joined().former());
        }
        text.notes(promise).forEach(note -> page.getChildren().add(new Prose(note, "page-note")));
        promise.revisions().forEach(revision -> add("place.revision", revision));
        series.contradictions().stream().filter(each -> each.growth() == result).forEach(this::add);
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

    private void add(Contradiction contradiction) {
        page.getChildren()
                .add(new Prose(
                        words.say(
                                "place.contradiction",
                                text.number(contradiction.implied().former()),
                                text.number(contradiction.implied().level()),
                                notation.signed(
                                        contradiction.implied().percent().value(), 1),
                                text.number(contradiction.growth())),
                        "page-note"));
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
                        observation ->
                                drawn.sources().get(observation).passage().sentence(),
                        (observation, _) ->
                                open.accept(drawn.sources().get(observation).passage())));
    }
}
