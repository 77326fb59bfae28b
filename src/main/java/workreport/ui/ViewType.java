package workreport.ui;

import java.util.function.Supplier;
import workreport.check.Code;

/**
 * A view that a window has, known before it is first looked at.
 *
 * @param id of the places that it shows
 * @param title the words for what it is called
 * @param action the id of the action that shows it
 * @param make makes it, when it is first looked at, in the language of then
 */
public record ViewType<S>(Location.View id, String title, String action, Supplier<? extends View<S>> make) {

    /** A view whose words are called after its id. */
    public ViewType(Location.View id, Supplier<? extends View<S>> make) {
        this(id, "view." + Code.of(id), "action." + Code.of(id), make);
    }
}
