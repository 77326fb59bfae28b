package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;

/** Where values lead: those of the text to their place in it, those that a person entered to their source, never into the text. */
class EvidenceTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final ReportProfile report = new ReportProfile(MadeReports.entered());
    private final NavigationHistory trail =
            new NavigationHistory(Location.of(report.report().id(), "p2"));

    private void show(String id) {
        Indicator indicator = report.contents().indicator(id).orElseThrow();
        Notation english = new Notation(Words.of(Language.EN), report.report().units());
        window.show(
                330,
                500,
                () -> new StackPane(new IndicatorCard(
                        report, english, indicator, Fonts.chartWidth(), trail, NoActions.in(english))));
    }

    private List<String> shownSource() {
        return window.ask(() -> Window.getWindows().stream()
                .filter(SourceCard.class::isInstance)
                .flatMap(card -> card.getScene().getRoot().lookupAll(".source-from").stream())
                .map(line -> ((Labeled) line).getText())
                .toList());
    }

    @Test
    void anEnteredValueShowsItsSourceInPlaceOfAPlaceInTheText() {
        show("forest");
        Location before = trail.place();
        window.clickOn(window.lookup(".symbol-diamond").queryAll().iterator().next());
        window.settle();

        assertThat(trail.place()).isEqualTo(before);
        assertThat(shownSource())
                .singleElement()
                .asString()
                .startsWith("Entered from 某县")
                .contains("2024-03-0");
    }

    @Test
    void aValueOfTheTextLeadsThere() {
        show("forest");
        window.clickOn(".symbol-hollow-circle");
        window.settle();

        assertThat(trail.place().id()).isEqualTo("p1");
        assertThat(shownSource()).isEmpty();
    }

    @Test
    void aCardNamesItsSources() {
        show("water");

        assertThat(window.ask(() -> window.lookup(".card-note").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList()))
                .contains("92.0◆: Entered from 某县统计年鉴 (李四, 2024-03-06)");
    }
}
