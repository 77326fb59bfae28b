package workreport.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import workreport.ui.Location;
import workreport.ui.View;
import workreport.ui.ViewType;

/** The views of a window: each is made when it is first looked at, and again in another language, as it was. */
public final class Views {

    private final BorderPane frame;
    private final Map<Location.View, Slot<?>> slots = new LinkedHashMap<>();
    private @Nullable Slot<?> shown;

    /** @param frame shows the view in its middle */
    public Views(List<ViewType<?>> types, BorderPane frame) {
        this.frame = frame;
        types.forEach(type -> slots.put(type.id(), new Slot<>(type)));
    }

    /** A view's place. */
    private static final class Slot<S> {

        private final ViewType<S> type;
        private @Nullable View<S> made;
        /** How it was looked at in the language before. */
        private @Nullable S before;
        /** Whether it has been on screen in this language. */
        private boolean begun;

        Slot(ViewType<S> type) {
            this.type = type;
        }

        View<S> get() {
            View<S> view = made;
            if (view == null) {
                view = type.make().get();
                made = view;
            }
            return view;
        }

        /** To be called once the view is on screen. */
        void begin() {
            if (begun) {
                return;
            }
            begun = true;
            if (before == null) {
                get().begin();
            } else {
                get().restore(before);
                before = null;
            }
        }

        void drop() {
            if (made != null) {
                before = state();
                close();
                made = null;
                begun = false;
            }
        }

        @Nullable
        S state() {
            return made != null && begun ? made.state() : before;
        }

        /** Is to be looked at as the same view was elsewhere. */
        @SuppressWarnings("unchecked")
        void follow(@Nullable Object state) {
            before = (S) state;
        }

        void close() {
            if (made != null) {
                made.close();
            }
        }
    }

    /** All of them, in the order of their keys. */
    public List<ViewType<?>> types() {
        return slots.values().stream().<ViewType<?>>map(slot -> slot.type).toList();
    }

    /** The view that shows a place, made if need be. */
    public View<?> get(Location.View id) {
        return slots.get(id).get();
    }

    /** What is known of a view before it is made. */
    public ViewType<?> type(Location.View id) {
        return slots.get(id).type;
    }

    /** The view of that class, if it has been looked at in this language. */
    public <V extends View<?>> Optional<V> made(Class<V> kind) {
        return slots.values().stream()
                .map(slot -> slot.made)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The one that is shown. */
    public Optional<View<?>> shown() {
        return Optional.ofNullable(shown).map(Slot::get);
    }

    /** Shows a view; another one than before gets the keyboard. */
    public void show(Location.View id) {
        Slot<?> slot = slots.get(id);
        Node node = slot.get().node();
        if (frame.getCenter() == node) {
            return;
        }
        shown = slot;
        frame.setCenter(node);
        // What is inside a split pane is in the scene only once its skin is made.
        node.applyCss();
        frame.layout();
        slot.begin();
        slot.get().focus();
    }

    /** Rebuilds all views in another language, each in its former state. */
    public void renew() {
        slots.values().forEach(Slot::drop);
        if (shown != null) {
            show(shown.type.id());
        }
    }

    /**
     * Rebuilds all views for a changed report, each in its former state, except a visible one that updates itself.
     *
     * @param follower the view that updates itself
     */
    public void refresh(Location.View follower) {
        boolean follows = shown != null && shown.type.id().equals(follower);
        slots.values().stream().filter(slot -> !(follows && slot == shown)).forEach(Slot::drop);
        if (shown != null && !follows) {
            show(shown.type.id());
        }
    }

    /** How each is looked at, as far as it is known. */
    public Map<Location.View, Object> states() {
        Map<Location.View, Object> states = new LinkedHashMap<>();
        slots.forEach(
                (id, slot) -> Optional.<Object>ofNullable(slot.state()).ifPresent(state -> states.put(id, state)));
        return states;
    }

    /** Looks at another version of the report as the one before was looked at; to be called before a view is shown. */
    public void follow(Map<Location.View, Object> states) {
        slots.forEach((id, slot) -> slot.follow(states.get(id)));
    }

    /** Stops all pending work. */
    public void close() {
        slots.values().forEach(Slot::close);
    }
}
