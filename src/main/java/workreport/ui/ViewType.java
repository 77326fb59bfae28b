package workreport.ui;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A kind of view that a window offers; the view itself is made when it is first shown.
 *
 * @param id of the places that it shows
 * @param title the words for what it is called
 * @param action the id of the action that shows it
 * @param places what it can show
 * @param make makes the view, in the language of the window
 * @param aside for a view that has no button of its own; null for all others
 */
public record ViewType<S>(
        Location.View id,
        String title,
        String action,
        ViewPlaces places,
        Supplier<? extends View<S>> make,
        @Nullable Aside aside) {

    /**
     * How to reach a view that is not a main one.
     *
     * @param of the main view whose button stands for it
     * @param key of its action
     */
    public record Aside(Location.View of, String key) {}

    /** A main view. */
    public ViewType(
            Location.View id, String title, String action, ViewPlaces places, Supplier<? extends View<S>> make) {
        this(id, title, action, places, make, null);
    }

    /** A view whose words are called after its id. */
    public ViewType(Location.View id, ViewPlaces places, Supplier<? extends View<S>> make) {
        this(id, "view." + id.code(), "action." + id.code(), places, make, null);
    }

    /** The same type as a secondary view of a main one. */
    public ViewType<S> beside(Location.View main, String key) {
        return new ViewType<>(id, title, action, places, make, new Aside(main, key));
    }

    /** Whether it has a button of its own. */
    public boolean isMain() {
        return aside == null;
    }

    /** Whether its button stands for a place. */
    public boolean standsFor(Location place, Iterable<ViewType<?>> types) {
        for (ViewType<?> type : types) {
            if (type.id.equals(place.view())) {
                return id.equals(type.aside == null ? type.id : type.aside.of);
            }
        }
        return false;
    }
}
