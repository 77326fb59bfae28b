package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.language.Language;
import workreport.ui.IndicatorCard;
import workreport.ui.NoActions;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** The card beside a number that the pointer rests on. */
class NumberCardTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @ParameterizedTest
    @CsvSource({"forest-cover, 2026", "urban-income, 2021", "rural-income, 2022"})
    void showsTheNumbersIndicatorAndGoesWithThePointer(String indicator, String period) {
        OpenText open = new OpenText(window, Language.ZH, 900, 800, "open.p1");
        Anchor number = Sample.observation(indicator, period).anchor().orElseThrow();
        open.visit(Places.of(number.paragraph()));
        Point2D at = open.middle(number);
        window.moveTo(at);
        window.await(() -> !cards().isEmpty());
        assertThat(window.ask(this::cards)).containsExactly("card-" + indicator);
        window.moveTo(window.ask(() -> open.area.localToScreen(10, 700)));
        window.await(() -> cards().isEmpty());
        assertThat(open.moves.steps()).hasSize(1);
    }

    @Test
    void staysOnTheScreen() {
        OpenText open = new OpenText(window, Language.ZH, 960, 860, "open.p1");
        NumberCard card = window.ask(() -> new NumberCard(
                open.area,
                indicator -> new IndicatorCard(
                        Sample.profile(),
                        Sample.notation(Language.ZH),
                        indicator,
                        workreport.ui.Fonts.chartWidth(),
                        open.trail,
                        NoActions.in(Sample.notation(Language.ZH)))));
        for (Point2D pointer :
                List.of(new Point2D(20, 20), new Point2D(980, 20), new Point2D(20, 980), new Point2D(980, 980))) {
            window.run(() -> card.show(List.of(Sample.indicator("urban-income")), pointer));
            Bounds popup = window.ask(() -> popups().getFirst().getContent().getFirst())
                    .localToScreen(popups().getFirst().getContent().getFirst().getBoundsInLocal());
            assertThat(popup.getMinX()).isBetween(0.0, 1000 - popup.getWidth());
            assertThat(popup.getMinY()).isBetween(0.0, 1000 - popup.getHeight());
            window.run(card::hide);
        }
    }

    private List<Popup> popups() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(popup -> popup.getScene().getRoot().lookup(".number-card") != null)
                .toList();
    }

    private List<String> cards() {
        return popups().stream()
                .flatMap(popup -> popup.getContent().getFirst().lookupAll(".indicator-card").stream())
                .map(card -> card.getId())
                .toList();
    }
}
