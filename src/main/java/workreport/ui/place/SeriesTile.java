package workreport.ui.place;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import workreport.chart.SeriesChart;
import workreport.language.Notation;
import workreport.series.IndicatorSeries;
import workreport.series.Promise;
import workreport.series.UnitWords;
import workreport.ui.ChartView;
import workreport.ui.Fonts;
import workreport.ui.Tooltips;

/** One indicator of a place as a small chart. It takes its room at once, and is drawn when it comes into sight. */
final class SeriesTile extends Button {

    private static final double HEIGHT = 96;
    private static final double SIDES = 22;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final IndicatorSeries series;
    private final Notation notation;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final StackPane chart = new StackPane();
    private double drawnFor;

    /**
     * @param choose called when the reader comes to it
     * @param open called when the reader wants to see its latest promise in the text
     */
    SeriesTile(IndicatorSeries series, Notation notation, Consumer<SeriesTile> choose, Consumer<Promise> open) {
        this.series = series;
        this.notation = notation;
        getStyleClass().setAll("series-tile");
        Label name = new Label(series.promises().getFirst().statement().name(notation.language()));
        name.getStyleClass().add("series-name");
        // An amount and its growth differ only in the unit, which must be visible however long the name is.
        Label unit = new Label(UnitWords.unit(series.unit(), notation.words()));
        unit.getStyleClass().add("series-unit");
        name.setMaxWidth(Double.MAX_VALUE);
        chart.setMinHeight(HEIGHT);
        chart.setPrefHeight(HEIGHT);
        VBox box = new VBox(2, name, unit, chart);
        box.setFillWidth(true);
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        String whole = notation.words().say("place.chart.name", name.getText(), unit.getText());
        setAccessibleText(whole);
        Tooltips.on(this, whole);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                choose.accept(this);
            }
        });
        setOnAction(_ -> choose.accept(this));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                open.accept(promise());
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open.accept(promise());
                key.consume();
            }
        });
    }

    /** The latest promise. */
    Promise promise() {
        return series.promises().getLast();
    }

    /** Whether a promise is of its indicator. */
    boolean isOf(Promise promise) {
        return series.promises().stream()
                .anyMatch(each ->
                        each.statement().passage().equals(promise.statement().passage()));
    }

    void select(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    /** Takes so much room from side to side. */
    void fit(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        if (isDrawn()) {
            draw();
        }
    }

    /** Draws it for its current size, unless already done. */
    void draw() {
        double width = getPrefWidth() - SIDES;
        if (width > 0 && drawnFor != width) {
            drawnFor = width;
            chart.getChildren()
                    .setAll(new ChartView(SeriesChart.small(series, notation, width, HEIGHT, textWidth)
                            .chart()));
        }
    }

    boolean isDrawn() {
        return drawnFor > 0;
    }
}
