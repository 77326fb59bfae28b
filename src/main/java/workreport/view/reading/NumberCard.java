package workreport.view.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import workreport.model.Indicator;
import workreport.view.Fonts;
import workreport.view.IndicatorCard;
import workreport.view.Late;

/** The card of the number that the pointer rests on, floating beside it. */
final class NumberCard {

    private static final int MOST = 2;

    private final Late<ToDoubleFunction<String>> textWidth = new Late<>(Fonts::chartWidth);
    private final Function<Indicator, IndicatorCard> make;
    private final FloatingCard card;

    /**
     * @param owner what the card floats above
     * @param make makes the card of an indicator
     */
    NumberCard(Node owner, Function<Indicator, IndicatorCard> make) {
        this.make = make;
        card = new FloatingCard(owner);
    }

    ToDoubleFunction<String> textWidth() {
        return textWidth.get();
    }

    /** Shows the cards of the indicators that a number stands for. */
    void show(List<Indicator> indicators, Point2D pointer) {
        card.show(indicators.stream().limit(MOST).map(make).toList(), pointer);
    }

    void hide() {
        card.hide();
    }
}
