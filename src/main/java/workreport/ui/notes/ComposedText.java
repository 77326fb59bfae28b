package workreport.ui.notes;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.StackPane;
import workreport.ui.Composition;

/**
 * A text to write in with an input method. What is being composed stands above the text, at the cursor, and comes into it only
 * once it is committed: half-typed pinyin is never kept, is no step to undo, and goes when the reader turns elsewhere.
 */
final class ComposedText extends StackPane {

    private final TextInputControl text;
    private final Label composed = new Label();

    ComposedText(TextInputControl text) {
        this.text = text;
        composed.getStyleClass().add("composed");
        composed.setManaged(false);
        composed.setMouseTransparent(true);
        composed.textProperty().bind(new Composition(text).textProperty());
        composed.visibleProperty().bind(composed.textProperty().isNotEmpty());
        composed.textProperty().subscribe(this::requestLayout);
        getChildren().addAll(text, composed);
        // In place of JavaFX's own way, which writes what is composed into the text and its history.
        text.setOnInputMethodTextChanged(this::commit);
        text.caretPositionProperty().subscribe(this::requestLayout);
    }

    private void commit(InputMethodEvent input) {
        if (!input.getCommitted().isEmpty()) {
            text.replaceSelection(input.getCommitted());
        }
        input.consume();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!composed.isVisible() || text.getInputMethodRequests() == null) {
            return;
        }
        Point2D cursor = screenToLocal(text.getInputMethodRequests().getTextLocation(0));
        if (cursor != null) {
            double width = Math.min(composed.prefWidth(-1), getWidth());
            double height = composed.prefHeight(width);
            composed.resizeRelocate(
                    Math.clamp(cursor.getX(), 0, getWidth() - width),
                    // In an empty line JavaFX knows only where its upper edge is.
                    Math.max(0, isInEmptyLine() ? cursor.getY() : cursor.getY() - height),
                    width,
                    height);
        }
    }

    private boolean isInEmptyLine() {
        int cursor = text.getCaretPosition();
        return text instanceof TextArea
                && (cursor == 0 || text.getText().charAt(cursor - 1) == '\n')
                && (cursor == text.getLength() || text.getText().charAt(cursor) == '\n');
    }
}
