package workreport.view.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import workreport.model.Indicator;
import workreport.view.Fonts;
import workreport.view.IndicatorCard;

/** The card of the number that the pointer rests on, floating beside it. */
final class NumberCard {

    private static final double WIDTH = 304;
    private static final double AWAY = 18;
    private static final int MOST = 2;

    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final Node owner;
    private final Function<Indicator, IndicatorCard> make;
    private final VBox cards = new VBox();
    private final Popup popup = new Popup();

    /**
     * @param owner what the card floats above
     * @param make makes the card of an indicator
     */
    NumberCard(Node owner, Function<Indicator, IndicatorCard> make) {
        this.owner = owner;
        this.make = make;
        cards.getStyleClass().addAll("root", "number-card");
        popup.getContent().add(cards);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    ToDoubleFunction<String> textWidth() {
        return textWidth;
    }

    /** Shows the cards of the indicators that a number stands for. */
    void show(List<Indicator> indicators, Point2D pointer) {
        Scene scene = owner.getScene();
        if (indicators.isEmpty() || scene == null) {
            return;
        }
        cards.getChildren().setAll(indicators.stream().limit(MOST).map(make).toList());
        cards.getStylesheets().setAll(scene.getStylesheets());
        cards.setPrefWidth(WIDTH);
        cards.setMouseTransparent(true);
        cards.lookupAll("*").forEach(node -> node.setFocusTraversable(false));
        popup.getScene().getPreferences().setColorScheme(scene.getPreferences().getColorScheme());
        popup.show(owner, pointer.getX() + AWAY, pointer.getY() + AWAY);
        keepOnScreen(pointer);
    }

    private void keepOnScreen(Point2D pointer) {
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

    void hide() {
        popup.hide();
    }
}
