package workreport.ui.reading;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Popup;
import javafx.stage.Screen;
import workreport.ui.Lazy;

/** A card that floats beside a place in the text. It never takes the keyboard, and Esc closes it. */
final class FloatingCard {

    private static final double WIDTH = 304;
    private static final double AWAY = 18;

    private final Node owner;
    private final VBox cards = new VBox();
    private final Lazy<Popup> popup = new Lazy<>(this::popup);

    /**
     * @param owner what the card floats above
     */
    FloatingCard(Node owner) {
        this.owner = owner;
    }

    private Popup popup() {
        Popup made = new Popup();
        made.getContent().add(new Group(cards));
        made.setAutoHide(true);
        made.setHideOnEscape(true);
        return made;
    }

    /** Shows nodes, one below the other; nothing where there are none. */
    void show(List<? extends Node> nodes, Point2D pointer) {
        Scene scene = owner.getScene();
        if (nodes.isEmpty() || scene == null) {
            return;
        }
        cards.getChildren().setAll(nodes);
        cards.getStyleClass().setAll(scene.getRoot().getStyleClass());
        cards.getStyleClass().add("number-card");
        double zoom = owner.getLocalToSceneTransform().getMxx();
        cards.getTransforms().setAll(new Scale(zoom, zoom));
        cards.getStylesheets().setAll(scene.getStylesheets());
        cards.setPrefWidth(WIDTH);
        cards.setMouseTransparent(true);
        cards.lookupAll("*").forEach(node -> node.setFocusTraversable(false));
        Popup shown = popup.get();
        shown.getScene().getPreferences().setColorScheme(scene.getPreferences().getColorScheme());
        shown.show(owner, pointer.getX() + AWAY, pointer.getY() + AWAY);
        keepOnScreen(shown, pointer);
    }

    private static void keepOnScreen(Popup popup, Point2D pointer) {
        Rectangle2D screen = Screen.getScreensForRectangle(pointer.getX(), pointer.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        if (pointer.getX() + AWAY + popup.getWidth() > screen.getMaxX()) {
            popup.setX(Math.max(screen.getMinX(), pointer.getX() - AWAY - popup.getWidth()));
        }
        if (pointer.getY() + AWAY + popup.getHeight() > screen.getMaxY()) {
            popup.setY(Math.max(screen.getMinY(), pointer.getY() - AWAY - popup.getHeight()));
        }
    }

    boolean isShown() {
        return popup.made().map(Popup::isShowing).orElse(false);
    }

    void hide() {
        popup.made().ifPresent(Popup::hide);
    }
}
