package workreport.ui;

import javafx.scene.control.Labeled;
import workreport.language.Words;

/** Texts of the report for those who hear the screen: what nobody has translated is announced as Chinese. */
public final class Spoken {

    private Spoken() {}

    /** Has a node, whatever its text becomes, spoken so. */
    public static <T extends Labeled> T in(Words words, T node) {
        node.accessibleTextProperty().bind(node.textProperty().map(words::spoken));
        return node;
    }
}
