package workreport.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * A way of looking at a report, in one language. When the language changes, a new view takes over the state of the old one.
 *
 * @param <S> how it is looked at: whatever a reader would miss if it were gone, such as filters and how far it is scrolled
 */
public interface View<S> {

    /** What is shown in the window. */
    Node node();

    /** Gives the keyboard to the main part of the view. */
    void focus();

    /** The field that filters what is shown, if it has one now. */
    default Optional<QueryField> filter() {
        return Optional.empty();
    }

    /** What some of the window's actions do in this view instead, by their ids. */
    default Map<String, Runnable> actions() {
        return Map.of();
    }

    /** Called once the view is on screen, if there is no state to take over. */
    default void begin() {}

    /** How it is looked at. */
    S state();

    /** Takes that state over; to be called when the view is on screen. */
    void restore(S state);

    /** Stops what is still running. The view is not shown again. */
    default void close() {}
}
