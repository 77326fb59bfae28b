package workreport.ui;

import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import workreport.language.Notation;

/** A window that can do nothing, for panes that are tested without one. */
public final class NoActions {

    private NoActions() {}

    public static Actions in(Notation notation) {
        return new Actions(
                new Texts(notation.words()),
                new ActionTarget(new SimpleObjectProperty<>(Places.of("s1"))),
                Map::of,
                _ -> {});
    }
}
