package workreport.ui.reading;

import static workreport.ui.Action.Menu.EDIT;
import static workreport.ui.Action.Menu.GO;
import static workreport.ui.Action.Menu.TOOLS;
import static workreport.ui.Action.Menu.VIEW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import workreport.check.Code;
import workreport.notes.HighlightColor;
import workreport.ui.Action;
import workreport.ui.ActionTarget;

/** What can be done with the text. */
public final class ReadingActions {

    /** Said while the text is out of sight: a selection there must not be changed. */
    private static final String TEXT_ONLY = "window.text-only";

    private ReadingActions() {}

    /**
     * The actions.
     *
     * @param pane the text in the language of now
     * @param target what they are done to
     * @param inSight whether the reader sees it
     * @param numbersMarked whether the numbers that lead somewhere are marked
     */
    public static List<Action> of(
            Supplier<ReadingPane> pane,
            ActionTarget target,
            ObservableValue<Boolean> inSight,
            BooleanProperty numbersMarked) {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("action.previous-number", GO, 3, "Alt+Shift+N")
                        .repeating()
                        .does(() -> pane.get().stepNumber(-1)),
                Action.of("action.next-number", GO, 3, "Alt+N")
                        .repeating()
                        .does(() -> pane.get().stepNumber(1)),
                Action.of("action.open-number", GO, 3, "Alt+Enter")
                        .does(() -> pane.get().openNumber()),
                Action.of("action.previous-term", GO, 4, "Alt+Shift+T")
                        .repeating()
                        .does(() -> pane.get().stepTerm(-1)),
                Action.of("action.next-term", GO, 4, "Alt+T")
                        .repeating()
                        .does(() -> pane.get().stepTerm(1)),
                Action.of("action.mark-numbers", VIEW, 2, "Shortcut+M")
                        .selected(numbersMarked)
                        .does(() -> numbersMarked.set(!numbersMarked.get())),
                Action.of("action.copy", EDIT, 1, "Shortcut+C")
                        .when(inSight, TEXT_ONLY)
                        .does(() -> pane.get().copy()),
                Action.of("action.copy-with-source", EDIT, 1, "Shortcut+Shift+C")
                        .when(inSight, TEXT_ONLY)
                        .does(() -> pane.get().copyWithSource()),
                Action.of("action.copy-link", EDIT, 1, "Shortcut+Alt+C")
                        .does(() -> target.pointed().ifPresentOrElse(pane.get()::copyLink, pane.get()::copyLink)),
                Action.of("action.select-all", EDIT, 1, "Shortcut+A")
                        .when(inSight, TEXT_ONLY)
                        .does(() -> pane.get().selectAll())));
        for (HighlightColor color : HighlightColor.values()) {
            actions.add(Action.of(id(color), TOOLS, 0, "Shortcut+Alt+" + (color.ordinal() + 1))
                    .when(inSight, TEXT_ONLY)
                    .does(() -> pane.get().mark(color)));
        }
        actions.add(Action.of("action.write-note", TOOLS, 1, "Shortcut+Alt+N")
                .when(inSight, TEXT_ONLY)
                .does(() -> pane.get().writeNote()));
        actions.add(Action.of("action.remove-mark", TOOLS, 1, "Shortcut+Alt+0")
                .when(inSight, TEXT_ONLY)
                .does(() -> pane.get().removeMarks()));
        return actions;
    }

    /** The id of the action that marks in a colour. */
    static String id(HighlightColor color) {
        return "action.mark-" + Code.of(color);
    }
}
