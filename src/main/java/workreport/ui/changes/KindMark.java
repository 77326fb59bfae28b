package workreport.ui.changes;

import javafx.scene.control.Label;
import workreport.change.Line;
import workreport.check.Code;
import workreport.language.Words;

/** The sign for a kind of change, readable without its colour. */
final class KindMark {

    private KindMark() {}

    static String sign(Line.Kind kind) {
        return switch (kind) {
            case SAME -> "=";
            case CHANGED -> "≠";
            case NEW -> "+";
            case GONE -> "−";
        };
    }

    static Label of(Line.Kind kind) {
        Label label = new Label(sign(kind));
        label.getStyleClass().addAll("change-mark", "change-" + Code.of(kind));
        return label;
    }

    static String word(Line.Kind kind, Words words) {
        return words.say("changes.kind." + Code.of(kind));
    }
}
