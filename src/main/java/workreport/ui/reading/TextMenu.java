package workreport.ui.reading;

import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import workreport.ui.Actions;

/** The context menu of the text, made when it is first wanted. What it does is done to what it was opened on. */
final class TextMenu {

    private final TextArea area;
    private final ReadingText text;
    private final Copying copying;
    private final Highlights highlights;
    private final Actions actions;
    private MenuTarget target = new MenuTarget(0, OptionalInt.empty());

    TextMenu(TextArea area, ReadingText text, Copying copying, Highlights highlights, Actions actions) {
        this.area = area;
        this.text = text;
        this.copying = copying;
        this.highlights = highlights;
        this.actions = actions;
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            target = target(request);
            if (area.getContextMenu() == null) {
                area.setContextMenu(menu());
            }
        });
    }

    private MenuTarget target(ContextMenuEvent request) {
        if (request.isKeyboardTrigger()) {
            return new MenuTarget(area.getCurrentParagraph(), OptionalInt.of(area.getCaretPosition()));
        }
        Point2D at = area.screenToLocal(request.getScreenX(), request.getScreenY());
        if (!area.isOnSelection(at.getX(), at.getY())) {
            // What is selected elsewhere is not meant.
            area.deselect();
        }
        return area.pointed(at.getX(), at.getY());
    }

    private ContextMenu menu() {
        MenuItem copy = actions.item("action.copy");
        MenuItem cite = actions.item("action.copy-with-source");
        ContextMenu menu = new ContextMenu(
                copy,
                cite,
                actions.item("action.copy-link", () -> copying.link(text.placeAt(target.block()))),
                actions.item("action.select-all"),
                new SeparatorMenuItem(),
                actions.item("action.mark-numbers"));
        menu.setOnShowing(_ -> {
            copy.setDisable(area.getSelectedText().isEmpty());
            cite.setDisable(area.selected().isEmpty());
        });
        highlights.addTo(menu, actions, () -> target);
        return menu;
    }
}
