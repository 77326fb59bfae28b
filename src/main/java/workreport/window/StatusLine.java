package workreport.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.StatusBar;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Section;
import workreport.model.Years;
import workreport.view.Place;
import workreport.view.Symbols;
import workreport.view.Trail;

/** Where the reader is, how far through, and what the symbols mean. */
final class StatusLine extends StatusBar {

    private final Contents contents;
    private final Notation notation;

    StatusLine(Contents contents, Notation notation, Trail trail, ObservableDoubleValue progress) {
        this.contents = contents;
        this.notation = notation;
        getStyleClass().add("status-line");
        Label where = new Label();
        where.setId("where");
        Label far = new Label();
        far.setId("far");
        far.getStyleClass().add("quiet");
        setText("");
        getLeftItems().addAll(where, far);
        getRightItems().add(legend());
        where.setText(where(trail.place()));
        trail.follow((place, _) -> where.setText(where(place)));
        progress.addListener((_, _, share) -> far.setText(far(share.doubleValue())));
        far.setText(far(progress.get()));
    }

    private String far(double share) {
        return notation.words().say("status.progress", Math.round(share * 100));
    }

    private String where(Place place) {
        List<String> steps = contents.sectionAt(place.id()).map(contents::path).orElse(List.of()).stream()
                .map(this::step)
                .collect(Collectors.toCollection(ArrayList::new));
        return steps.isEmpty() ? notation.language().of(contents.report().title()) : String.join(" › ", steps);
    }

    /** Numbered sections by their number, except the last one; it says its name. */
    private String step(Section section) {
        String number = notation.number(section);
        return number.isEmpty() ? notation.language().of(section.brief()) : number;
    }

    private HBox legend() {
        Years years = contents.report().years();
        HBox legend = new HBox(
                entry(Shape.HOLLOW_CIRCLE, MarkRole.BASELINE, Integer.toString(years.baseline())),
                entry(Shape.FILLED_CIRCLE, MarkRole.CURRENT, Integer.toString(years.current())),
                entry(Shape.CROSS, MarkRole.GOAL, notation.words().say("legend.goal", years.goal())),
                entry(Shape.DOTTED_RING, MarkRole.COMPUTED, notation.words().say("legend.computed")),
                new Label(notation.words().say("legend.inferred")));
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Label entry(Shape shape, MarkRole role, String text) {
        StackPane symbol = new StackPane(Symbols.of(shape, role));
        symbol.getStyleClass().add("legend-symbol");
        return new Label(text, symbol);
    }
}
