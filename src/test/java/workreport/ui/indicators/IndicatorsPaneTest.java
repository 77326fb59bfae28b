package workreport.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.analysis.ReportProfile;
import workreport.document.Section;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.load.ReportFile;
import workreport.ui.IndicatorCard;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;
import workreport.ui.TextSearch;

/** Which indicators stand beside the text. */
class IndicatorsPaneTest {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    private final Moves moves = new Moves(trail);

    private IndicatorsPane pane(ReportProfile report, Language language) {
        TextSearch search = new TextSearch(report.contents(), trail, language);
        Notation notation = Sample.notation(language);
        return new IndicatorsPane(report, trail, notation, search, NoActions.in(notation));
    }

    private IndicatorsPane open(double height, Language language) {
        IndicatorsPane pane = window.show(330, height, () -> pane(Sample.profile(), language));
        // Cards that come must not take the keyboard, as they do not from the text.
        window.run(pane::requestFocus);
        return pane;
    }

    @ParameterizedTest
    @CsvSource({
        // their own
        "s1.4.3, 本节指标 · 2, forest-cover grass-forest-cover",
        "s1.4.3.p1, 本节指标 · 2, forest-cover grass-forest-cover",
        "s1.4, 本节指标 · 2, forest-cover grass-forest-cover",
        "s1.1, 本节指标 · 2, urban-income rural-income",
        "s2, 本节指标 · 4, forest-cover grass-forest-cover urban-income rural-income",
        // those of what is around them
        "s1.4.1, 强基础、提品质 指标 · 2, forest-cover grass-forest-cover",
        "s3.6.5, 三 2022年政府工作安排 指标 · 2, urban-income rural-income",
        "s1.3.2.p1, 一 本届人民政府工作回顾 指标 · 4, forest-cover grass-forest-cover urban-income rural-income",
        // the whole report's
        "s4.2, 全文指标 · 4, forest-cover grass-forest-cover urban-income rural-income",
        "open.p1, 全文指标 · 4, forest-cover grass-forest-cover urban-income rural-income",
        "close.p1, 全文指标 · 4, forest-cover grass-forest-cover urban-income rural-income",
    })
    void showsThoseOfTheSectionOrOfWhatIsAroundIt(String place, String heading, String ids) {
        open(700, Language.ZH);
        window.run(() -> trail.drift(Places.of("s2.1.3")));
        window.run(() -> trail.drift(Places.of(place)));
        assertThat(heading()).isEqualTo(heading);
        assertThat(String.join(" ", cards())).isEqualTo(ids);
        assertThat(moves.count(NavigationHistory.Move.JUMP)).isZero();
    }

    @Test
    void speaksEnglish() {
        open(700, Language.EN);
        window.run(() -> trail.drift(Places.of("s3.6.5")));
        assertThat(heading()).isEqualTo("Indicators in 3 Work arrangements for 2022 · 2");
    }

    @Test
    void tellsWhoReadsEnglishWhatTheSectionSaysInWordsThatAreOurs() {
        open(700, Language.EN);
        window.run(() -> trail.drift(Places.of("s2.1.3")));
        Section section = Sample.contents().section("s2.1").orElseThrow();
        assertThat(section.gistEn()).isNotBlank();
        assertThat(window.<Label>node("#gist").getText())
                .isEqualTo(Sample.notation(Language.EN).brief(section)
                        + " in short, in our words and not the report's: " + section.gistEn());
        window.run(() -> trail.drift(Places.of("open.p1")));
        assertThat(window.node("#gist").isVisible()).isFalse();
    }

    @Test
    void showsNoCardWithoutItsStyles() {
        IndicatorsPane pane = open(700, Language.ZH);
        List<Double> heights = new ArrayList<>();
        window.run(() -> {
            trail.visit(Places.of("s1.1"));
            // Added last, so it sees what the frame will show.
            pane.getScene()
                    .addPostLayoutPulseListener(() -> pane.lookupAll(".card-name").stream()
                            .map(Region.class::cast)
                            .forEach(name -> heights.add(name.getHeight())));
        });
        window.settle();
        assertThat(heights).isNotEmpty().doesNotContain(0.0);
    }

    @Test
    void givesEachIndicatorItsPlaceOnceThoseInSightAreThere() {
        ReportProfile report = new ReportProfile(ReportFile.bundled());
        window.show(330, 700, () -> pane(report, Language.ZH));
        VBox cards = cardBox();
        window.await(
                () -> cards.getChildren().size() == report.report().indicators().size());
        assertThat(report.report().indicators()).hasSizeGreaterThan(12);
        List<IndicatorCard> drawn = window.ask(() -> cards.getChildren().stream()
                .map(IndicatorCard.class::cast)
                .filter(IndicatorCard::isDrawn)
                .toList());
        assertThat(drawn)
                .hasSizeBetween(2, 12)
                .first()
                .isEqualTo(cards.getChildren().getFirst());
    }

    /** What is drawn in a window without colours is told on the console, for every colour of every card. */
    @Test
    void drawsNothingMoreOnceItsWindowHasGone() throws InterruptedException {
        ReportProfile report = new ReportProfile(ReportFile.bundled());
        IndicatorsPane pane = window.show(330, 700, () -> pane(report, Language.ZH));
        VBox cards = cardBox();
        window.run(() -> {
            trail.visit(Places.of("s3"));
            Scene scene = pane.getScene();
            scene.addPostLayoutPulseListener(
                    () -> Platform.runLater(() -> scene.getWindow().hide()));
        });
        int shown = report.contents()
                .indicatorsIn(report.contents().section("s3").orElseThrow())
                .size();
        Thread.sleep(1000);
        window.settle();
        assertThat(cards.getChildren()).hasSizeLessThan(shown);
    }

    @Test
    void keepsItsCardsWhereTheIndicatorsStayTheSame() {
        open(700, Language.ZH);
        window.run(() -> trail.drift(Places.of("s1.4.3")));
        List<Node> before = List.copyOf(cardBox().getChildren());
        window.run(() -> trail.drift(Places.of("s1.4.3.p1")));
        assertThat(cardBox().getChildren()).isEqualTo(before);
    }

    @Test
    void marksTheCardThatHoldsTheNumberLookedAt() {
        open(700, Language.ZH);
        visitNumber("grass-forest-cover", "2026");
        assertThat(lookedAt()).containsExactly("grass-forest-cover");
        window.run(() -> trail.visit(Places.of("s2.1.3")));
        assertThat(lookedAt()).isEmpty();
    }

    @Test
    void bringsTheCardLookedAtIntoSight() {
        open(300, Language.ZH);
        window.run(() -> trail.visit(Places.of("s2")));
        for (String id : List.of("rural-income", "grass-forest-cover", "urban-income", "forest-cover")) {
            visitNumber(id, "2021");
            window.run(() -> trail.drift(Places.of("s1")));
            visitNumber(id, "2021");
            assertThat(lookedAt()).containsExactly(id);
            Bounds card = onScreen("#card-" + id);
            Bounds pane = onScreen("#indicators .viewport");
            assertThat(card.getMinY()).as(id).isBetween(pane.getMinY() - 1, pane.getMaxY() - 100);
        }
    }

    @Test
    void takesTheKeyboardAtItsFirstValue() {
        IndicatorsPane pane = open(700, Language.ZH);
        window.run(() -> trail.visit(Places.of("s1.1")));
        window.run(pane::focusCards);
        assertThat(window.ask(() -> pane.getScene().getFocusOwner().getAccessibleText()))
                .isEqualTo("2017年 25,475元");
    }

    private void visitNumber(String indicator, String period) {
        window.run(() -> trail.visit(
                Places.of(Sample.observation(indicator, period).anchor().orElseThrow())));
    }

    private Bounds onScreen(String selector) {
        Node node = window.node(selector);
        return window.ask(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    private String heading() {
        return window.<Label>node(".pane-heading").getText();
    }

    private VBox cardBox() {
        return window.node(".cards");
    }

    private List<String> cards() {
        VBox cards = cardBox();
        return window.ask(() -> cards.getChildren().stream()
                .map(card -> card.getId().replace("card-", ""))
                .toList());
    }

    private List<String> lookedAt() {
        VBox cards = cardBox();
        return window.ask(() -> cards.getChildren().stream()
                .filter(card -> card.getPseudoClassStates().contains(LOOKED_AT))
                .map(card -> card.getId().replace("card-", ""))
                .toList());
    }
}
