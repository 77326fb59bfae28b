package workreport.view.indicators;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.analysis.Trajectory;
import workreport.chart.TrajectoryChart;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Anchor;
import workreport.model.Basis;
import workreport.model.Comparability;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.view.ChartView;

/** An indicator: its name, its chart, and every reading that has no place on the chart. */
final class IndicatorCard extends VBox {

    private static final double CHART_WIDTH = 276;
    private static final double CHART_HEIGHT = 100;

    private final Contents contents;
    private final Notation notation;
    private final Indicator indicator;
    private final Consumer<Reading> open;

    IndicatorCard(
            Contents contents,
            Notation notation,
            Indicator indicator,
            ToDoubleFunction<String> textWidth,
            Consumer<Reading> open) {
        this.contents = contents;
        this.notation = notation;
        this.indicator = indicator;
        this.open = open;
        getStyleClass().add("indicator-card");
        setId("card-" + indicator.id());
        Trajectory trajectory = Trajectory.of(indicator, contents.report().years());
        getChildren()
                .addAll(
                        head(),
                        new ChartView(
                                TrajectoryChart.draw(trajectory, notation, CHART_WIDTH, CHART_HEIGHT, textWidth),
                                contents::sentence,
                                open));
        addReadings();
        addNotes(trajectory);
    }

    /** Whether one of its readings stands there. */
    boolean shows(Anchor number) {
        return indicator.readings().stream()
                .anyMatch(reading -> reading.anchor().equals(number));
    }

    private HBox head() {
        Label name = new Label(notation.language().of(indicator.name()));
        name.getStyleClass().add("card-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label unit = new Label(notation.symbol(indicator.unit()));
        unit.getStyleClass().add("card-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, unit);
    }

    private void addReadings() {
        indicator.readings().stream()
                .filter(reading -> reading.measure().isRate())
                .forEach(reading -> {
                    Hyperlink link = new Hyperlink(notation.statement(indicator, reading));
                    link.getStyleClass().add("card-reading");
                    link.setWrapText(true);
                    Tooltip tooltip = new Tooltip(contents.sentence(reading));
                    tooltip.setWrapText(true);
                    link.setTooltip(tooltip);
                    link.setOnAction(_ -> {
                        link.setVisited(false);
                        open.accept(reading);
                    });
                    getChildren().add(link);
                });
    }

    private void addNotes(Trajectory trajectory) {
        Words words = notation.words();
        if (trajectory.implied() != null) {
            addNote(words.say("card.implied"), "computed");
        }
        if (indicator.comparability() != Comparability.OK) {
            addNote(words.say("card.caution"), "caution");
        }
        if (indicator.note() != null) {
            addNote(notation.language().of(indicator.note()), "note");
        }
        if (indicator.readings().stream().anyMatch(reading -> reading.basis() == Basis.INFERRED)) {
            Label star = addNote(words.say("card.inferred"), "note");
            Tooltip tooltip = new Tooltip(inferredFrom());
            tooltip.setWrapText(true);
            star.setTooltip(tooltip);
        }
    }

    private String inferredFrom() {
        StringBuilder reasons = new StringBuilder();
        for (Reading reading : indicator.readings()) {
            if (reading.basis() == Basis.INFERRED) {
                reasons.append(reasons.isEmpty() ? "" : "\n")
                        .append(notation.statement(indicator, reading))
                        .append(" — ")
                        .append(notation.basis(reading));
            }
        }
        return reasons.toString();
    }

    private Label addNote(String text, String style) {
        Label note = new Label(text);
        note.getStyleClass().addAll("card-note", "card-" + style);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(note);
        return note;
    }
}
