package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Every reading of an indicator stands on its card: as a value of the chart, or in words beside it. */
class CompleteCardTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @Test
    void everyObservationOfTheReportIsOnItsCardAndLeadsToItsSentence() {
        ReportProfile report = new ReportProfile(ReportFile.bundled());
        Notation notation = new Notation(Words.of(Language.ZH), report.report().units());
        for (Indicator indicator : report.report().indicators()) {
            NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
            Moves moves = new Moves(trail);
            window.ask(() -> {
                IndicatorCard card = new IndicatorCard(
                        report, notation, indicator, Fonts.chartWidth(), trail, NoActions.in(notation));
                card.lookupAll(".card-reading").forEach(link -> ((Hyperlink) link).fire());
                card.lookupAll(".leads-on").stream()
                        .filter(Node::isFocusTraversable)
                        .forEach(CompleteCardTest::enter);
                return card;
            });
            assertThat(moves.steps())
                    .as(indicator.id())
                    .extracting(Moves.Step::place)
                    .containsAll(indicator.observations().stream()
                            .map(observation -> Places.of(observation.anchor().orElseThrow()))
                            .distinct()
                            .toList());
        }
    }

    private static void enter(Node value) {
        value.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void aSumOverYearsHasNoPlaceOnTheYearAxis() {
        Indicator sample = Sample.indicator("urban-income");
        Observation level = Sample.observation("urban-income", "2021");
        Observation sum = new Observation(
                new Period(2018, 2021),
                Measure.TOTAL,
                Status.ACTUAL,
                level.value(),
                level.bound(),
                "",
                level.basis(),
                level.anchor().orElseThrow(),
                null,
                level.basisNote());
        ShownCard card = new ShownCard(
                window,
                new Indicator(
                        sample.id(),
                        sample.name(),
                        sample.theme(),
                        sample.unit(),
                        sample.direction(),
                        sample.comparability(),
                        sample.note(),
                        List.of(level, sum)),
                Language.ZH);
        assertThat(card.values()).containsExactly("32,432", "*", "元", "32,432", "*", "元");
        assertThat(card.symbols()).containsExactly("symbol-filled-circle");
        assertThat(card.links()).isEmpty();
    }
}
