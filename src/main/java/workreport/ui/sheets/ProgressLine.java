package workreport.ui.sheets;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import workreport.ui.Prose;

/** A line about work that goes on, or how it ended: words, how far, and what can be done about it. */
final class ProgressLine extends HBox {

    private final ProgressBar bar = new ProgressBar();
    private final Prose words = new Prose("");
    private final Button first = new Button();
    private final Button second = new Button();

    ProgressLine(String id) {
        setId(id);
        getStyleClass().add("work-strip");
        words.setId(id + "-words");
        bar.setId(id + "-bar");
        first.setId(id + "-first");
        second.setId(id + "-second");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(bar, words, first, second);
        getChildren().forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        managedProperty().bind(visibleProperty());
        hide();
    }

    /** What can be done: how it is called, and how it is done. */
    record Way(String name, Runnable action) {}

    /**
     * Says how far it is.
     *
     * @param share from 0 to 1, or less than 0 if that is not known
     */
    void progress(String said, double share, Way way) {
        bar.setVisible(true);
        bar.setProgress(share < 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
        bar.setAccessibleText(said);
        tell(said, way);
    }

    /** Says how it ended; with two ways on at most. */
    void end(String said, Way... ways) {
        bar.setVisible(false);
        tell(said, ways);
    }

    private void tell(String said, Way... ways) {
        words.setText(said);
        offer(first, ways, 0);
        offer(second, ways, 1);
        setVisible(true);
    }

    private static void offer(Button button, Way[] ways, int at) {
        button.setVisible(at < ways.length);
        if (at < ways.length) {
            button.setText(ways[at].name());
            button.setOnAction(_ -> ways[at].action().run());
        }
    }

    void hide() {
        bar.setProgress(0);
        setVisible(false);
    }
}
