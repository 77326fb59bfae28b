package workreport.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * A way of looking at a report, in one language. When the language changes, a new view takes over the state of the old one.
 *
 * @param <S> the state that a reader would miss if it were lost, such as filters and scroll position
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

    /** This view's own versions of some window actions, by action id. */
    default Map<String, Runnable> actions() {
        return Map.of();
    }

    /** Called once the view is on screen, if there is no state to take over. */
    default void begin() {}

    /** Its state. */
    S state();

    /** Restores a state; to be called once the view is on screen. */
    void restore(S state);

    /** Stops all background work. The view is not shown again. */
    default void close() {}
}
