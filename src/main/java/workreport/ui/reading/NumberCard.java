package workreport.ui.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import workreport.evidence.Indicator;
import workreport.ui.Fonts;
import workreport.ui.IndicatorCard;
import workreport.ui.Lazy;

/** The card of the number that the pointer rests on, floating beside it. */
final class NumberCard {

    private static final int MOST = 2;

    private final Lazy<ToDoubleFunction<String>> textWidth = new Lazy<>(Fonts::chartWidth);
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
