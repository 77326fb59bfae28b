package workreport.ui.check;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import workreport.review.CheckedNumber;

/** The sentence of a number, highlighted, with as much of its paragraph as leaves room for the form. */
final class SentenceText extends TextFlow {

    /** In characters; the text before a number says more about its meaning than the text after it. */
    private static final int BEFORE = 120;

    private static final int BEHIND = 60;
    private static final String LEFT_OUT = "…";

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
        add(before(paragraph.substring(0, Math.min(from, start))), "around");
        add(paragraph.substring(Math.min(from, start), start), "sentence");
        add(paragraph.substring(start, end), "lit");
        add(paragraph.substring(end, Math.max(to, end)), "sentence");
        add(behind(paragraph.substring(Math.max(to, end))), "around");
    }

    private static String before(String text) {
        return text.length() <= BEFORE
                ? text
                : LEFT_OUT + text.substring(text.length() - BEFORE).replaceFirst("^[，。；：、,;]+", "");
    }

    private static String behind(String text) {
        return text.length() <= BEHIND ? text : text.substring(0, BEHIND) + LEFT_OUT;
    }

    private void add(String part, String style) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().addAll("check-part", style);
            getChildren().add(text);
        }
    }
}
