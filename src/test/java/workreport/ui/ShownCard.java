package workreport.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;

/** A card on screen, what can be read on it, and where it has led. */
final class ShownCard {

    final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    final Moves moves = new Moves(trail);
    final IndicatorCard card;
    private final TestWindow window;

    ShownCard(TestWindow window, Indicator indicator, Language language) {
        this.window = window;
        Notation notation = Sample.notation(language);
        StackPane room = window.show(
                330,
                500,
                () -> new StackPane(new IndicatorCard(
                        Sample.profile(), notation, indicator, Fonts.chartWidth(), trail, NoActions.in(notation))));
        card = (IndicatorCard) room.getChildren().getFirst();
    }

    /** The values printed on the chart. */
    List<String> values() {
        return all(".lettering.leads-on", Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    /** The observations beside the chart. */
    List<String> links() {
        return all(".card-reading", Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
    }

    List<String> notes() {
        return all(".card-note", Label.class).stream().map(Label::getText).toList();
    }

    List<String> symbols() {
        return all(".symbol", Node.class).stream()
                .map(node -> node.getStyleClass().stream()
                        .filter(style -> style.startsWith("symbol-"))
                        .collect(Collectors.joining()))
                .toList();
    }

    <T extends Node> List<T> all(String selector, Class<T> type) {
        return window.ask(
                () -> card.lookupAll(selector).stream().map(type::cast).toList());
    }
}
