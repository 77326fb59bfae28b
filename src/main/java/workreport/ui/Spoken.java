package workreport.ui;

import javafx.scene.control.Labeled;
import workreport.language.Words;

/** Texts of the report for screen readers: what has no translation is announced as Chinese. */
public final class Spoken {

    private Spoken() {}

    /** Has a label read out like that, whatever its text becomes. */
    public static <T extends Labeled> T in(Words words, T node) {
        node.accessibleTextProperty().bind(node.textProperty().map(words::spoken));
        return node;
    }
}
