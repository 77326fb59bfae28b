package workreport.ui;

import java.util.function.Supplier;
import workreport.check.Code;

/**
 * A kind of view that a window offers; the view itself is made when it is first shown.
 *
 * @param id of the places that it shows
 * @param title the words for what it is called
 * @param action the id of the action that shows it
 * @param make makes the view, in the language of the window
 */
public record ViewType<S>(Location.View id, String title, String action, Supplier<? extends View<S>> make) {

    /** A view whose words are called after its id. */
    public ViewType(Location.View id, Supplier<? extends View<S>> make) {
        this(id, "view." + Code.of(id), "action." + Code.of(id), make);
    }
}
