package workreport.ui;

import java.util.function.Supplier;

/**
 * A kind of view that a window offers; the view itself is made when it is first shown.
 *
 * @param id of the places that it shows
 * @param title the words for what it is called
 * @param action the id of the action that shows it
 * @param places what it can show
 * @param make makes the view, in the language of the window
 */
public record ViewType<S>(
        Location.View id, String title, String action, ViewPlaces places, Supplier<? extends View<S>> make) {

    /** A view whose words are called after its id. */
    public ViewType(Location.View id, ViewPlaces places, Supplier<? extends View<S>> make) {
        this(id, "view." + id.code(), "action." + id.code(), places, make);
    }
}
