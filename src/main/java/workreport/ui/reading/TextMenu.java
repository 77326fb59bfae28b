package workreport.ui.reading;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import workreport.notes.HighlightColor;
import workreport.ui.Actions;
import workreport.ui.Location;

/**
 * The context menu of the text, made when it is first wanted. It puts the cursor where it is opened, or leaves it on what is
 * selected there; so what it does is what the keys do.
 */
final class TextMenu {

    private final String report;
    private final TextArea area;
    private final ReadingText text;
    private final Highlights highlights;
    private final Actions actions;

    /** @param report the id of what is read */
    TextMenu(String report, TextArea area, ReadingText text, Highlights highlights, Actions actions) {
        this.report = report;
        this.area = area;
        this.text = text;
        this.highlights = highlights;
        this.actions = actions;
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            if (!request.isKeyboardTrigger()) {
                pointAt(area.screenToLocal(request.getScreenX(), request.getScreenY()));
            }
            if (area.getContextMenu() == null) {
                area.setContextMenu(menu());
            }
        });
    }

    private void pointAt(Point2D at) {
        if (!area.isOnSelection(at.getX(), at.getY())) {
            area.moveTo(area.pointed(at.getX(), at.getY()));
        }
    }

    /** The paragraph that the menu was opened on, unless it is about what is selected. */
    private Optional<Location> place() {
        return area.selected().isEmpty()
                ? Optional.of(Location.of(report, text.placeAt(area.getCurrentParagraph())))
                : Optional.empty();
    }

    private ContextMenu menu() {
        ObservableValue<Boolean> anySelected = area.selectionProperty().map(range -> range.getLength() > 0);
        ObservableValue<Boolean> wordsSelected =
                area.selectionProperty().map(_ -> !area.selected().isEmpty());
        ContextMenu menu = new ContextMenu(
                actions.item("action.copy", anySelected),
                actions.item("action.copy-with-source", wordsSelected),
                actions.item("action.copy-link"),
                actions.item("action.select-all"),
                new SeparatorMenuItem(),
                actions.item("action.mark-numbers"),
                actions.item("action.check-number"),
                actions.item("action.add-number"),
                new SeparatorMenuItem());
        Arrays.stream(HighlightColor.values())
                .map(color -> actions.item(ReadingActions.id(color), wordsSelected))
                .forEach(menu.getItems()::add);
        menu.getItems()
                .addAll(
                        actions.item("action.write-note", highlights.writable()),
                        actions.item("action.remove-mark", highlights.removable()),
                        new SeparatorMenuItem(),
                        actions.item("action.heading-1"),
                        actions.item("action.heading-2"),
                        actions.item("action.heading-3"),
                        actions.item("action.heading-none"),
                        actions.item("action.split-paragraph"),
                        actions.item("action.join-paragraph"));
        actions.target().follow(menu, this::place);
        return menu;
    }
}
