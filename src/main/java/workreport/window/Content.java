package workreport.window;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.view.Trail;
import workreport.view.indicators.IndicatorsPane;
import workreport.view.outline.OutlinePane;
import workreport.view.reading.ReadingPane;

/** Everything inside the window, in one language; another language gets another one. */
final class Content extends BorderPane {

    private final OutlinePane outline;
    private final ReadingPane reading;
    private final IndicatorsPane indicators;
    private final Panes panes;

    Content(Contents contents, Notation notation, Trail trail, Session session, Consumer<Command> run) {
        outline = new OutlinePane(contents, trail, notation);
        reading = new ReadingPane(contents, trail, notation);
        indicators = new IndicatorsPane(contents, trail, notation);
        panes = new Panes(outline, reading, indicators, session);
        getStyleClass().add("content");
        setTop(new TopBar(contents.report(), notation, trail, run));
        setCenter(panes);
        setBottom(new StatusLine(contents, notation, trail, reading.progressProperty()));
    }

    Panes panes() {
        return panes;
    }

    ReadingPane reading() {
        return reading;
    }

    /** Shows the outline if it is folded, and puts the cursor into its filter. */
    void filterOutline() {
        if (!panes.showsOutline()) {
            panes.foldOutline();
        }
        outline.focusFilter();
    }

    /** Moves the keyboard on: outline, text, indicators, and round. */
    void focusNextPane() {
        Node focused = getScene().getFocusOwner();
        if (isIn(focused, outline)) {
            reading.focusText();
        } else if (isIn(focused, reading) && panes.showsIndicators()) {
            indicators.focusCards();
        } else if (panes.showsOutline()) {
            outline.focusTree();
        } else {
            reading.focusText();
        }
    }

    private static boolean isIn(Node node, Node pane) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (step == pane) {
                return true;
            }
        }
        return false;
    }
}
