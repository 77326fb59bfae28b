package workreport.ui;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workreport.find.Span;

/** One line of text with ranges of it highlighted. */
public final class HighlightedText extends TextFlow {

    /** @param marks in order, without overlap */
    public HighlightedText(String text, List<Span> marks) {
        getStyleClass().add("marked");
        int from = 0;
        for (Span mark : marks) {
            add(text.substring(from, mark.start()), "plain");
            add(text.substring(mark.start(), mark.end()), "match");
            from = mark.end();
        }
        add(text.substring(from), "plain");
    }

    private void add(String part, String style) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
