package workreport.ui.check;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workreport.review.CheckedNumber;

/** A paragraph with the sentence of a number set off, and the number lit. */
final class SentenceText extends TextFlow {

    SentenceText() {
        setId("check-text");
        getStyleClass().add("check-text");
    }

    /** @param paragraph the text that the number is anchored in */
    void show(String paragraph, CheckedNumber number) {
        int start = number.found().anchor().start();
        int end = number.found().anchor().end();
        int from = Math.max(0, start - number.found().key().start());
        int to = Math.min(
                paragraph.length(), from + number.found().key().sentence().length());
        getChildren().clear();
        add(paragraph.substring(0, Math.min(from, start)), "around");
        add(paragraph.substring(Math.min(from, start), start), "sentence");
        add(paragraph.substring(start, end), "lit");
        add(paragraph.substring(end, Math.max(to, end)), "sentence");
        add(paragraph.substring(Math.max(to, end)), "around");
    }

    private void add(String part, String style) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().addAll("check-part", style);
            getChildren().add(text);
        }
    }
}
