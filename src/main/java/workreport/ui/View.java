package workreport.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/**
 * One way of looking at a report, in one language. Another language gets another one, which takes over the state of the former.
 *
 * @param <S> how it is looked at: whatever a reader would miss if it were gone, such as filters and how far it is scrolled
 */
public interface View<S> {

    /** What is shown in the window. */
    Node node();

    /** Puts the keyboard where the view's matter is. */
    void focus();

    /** The field that filters what is shown, if it has one now. */
    default Optional<QueryField> filter() {
        return Optional.empty();
    }

    /** What actions of the window do in this view instead of what they do elsewhere, by their ids. */
    default Map<String, Runnable> actions() {
        return Map.of();
    }

    /** Called once the view is on screen, if there is no state to take over. */
    default void begin() {}

    /** How it is looked at. */
    S state();

    /** Shows everything in that way; to be called once the view is on screen. */
    void restore(S state);

    /** Ends what still goes on; it is not shown again. */
    default void close() {}
}
