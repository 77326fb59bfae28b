package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;

/** What a card says about an indicator. */
class IndicatorCardTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private ShownCard show(Indicator indicator, Language language) {
        return new ShownCard(window, indicator, language);
    }

    @Test
    void namesTheIndicatorAndItsUnit() {
        show(Sample.indicator("urban-income"), Language.ZH);
        assertThat(window.<Hyperlink>node(".card-name").getText()).isEqualTo("城镇居民人均可支配收入");
        assertThat(window.<Label>node(".card-unit").getText()).isEqualTo("元");
    }

    @Test
    void showsItsLevelsWithAStarWhereTheYearIsInferred() {
        ShownCard card = show(Sample.indicator("forest-cover"), Language.ZH);
        assertThat(card.values()).containsExactly("24.1", "24.8*", "26");
        assertThat(card.symbols()).containsExactly("symbol-hollow-circle", "symbol-filled-circle", "symbol-cross");
        assertThat(card.links()).isEmpty();
        assertThat(card.notes()).contains("* 年份为推断");
    }

    @Test
    void saysFromWhatAYearIsInferred() {
        ShownCard card = show(Sample.indicator("forest-cover"), Language.ZH);
        Bilingual from = Sample.observation("forest-cover", "2021").basisNote();
        assertThat(card.all(".card-note", Label.class).getLast().getAccessibleHelp())
                .isEqualTo("2021年 24.8% — 年份为推断：" + from.zh());
    }

    @Test
    void tellsAComputedLevelFromThoseOfTheReportByItsShapeAndInWords() {
        ShownCard card = show(Sample.indicator("urban-income"), Language.EN);
        assertThat(card.symbols())
                .containsExactly("symbol-hollow-circle", "symbol-filled-circle", "symbol-dotted-ring");
        assertThat(card.values()).containsExactly("25,475*", "32,432*", "≈43,401", "target ≈+6%/yr");
        assertThat(card.notes())
                .containsSubsequence(
                        "Dotted: computed by this program. The report gives growth, not this level.",
                        "* Year inferred");
        assertThat(card.links()).containsExactly("Target 2022: growth of 6%");
    }

    @Test
    void opensTheSentenceOfAnObservationBesideTheChart() {
        ShownCard card = show(Sample.indicator("rural-income"), Language.EN);
        window.clickOn("Target 2022: growth of 8%");
        window.settle();
        Observation growth = Sample.observation("rural-income", "2022");
        assertThat(card.moves.steps())
                .containsExactly(new Moves.Step(Places.of(growth.anchor().orElseThrow()), NavigationHistory.Move.JUMP));
        Hyperlink link = card.all(".card-reading", Hyperlink.class).getFirst();
        assertThat(link.getAccessibleHelp())
                .isEqualTo(Sample.contents().sentence(growth).orElseThrow());
    }

    @Test
    void itsNameOpensThePageOfTheIndicator() {
        ShownCard card = show(Sample.indicator("rural-income"), Language.ZH);
        window.clickOn("农村居民人均可支配收入");
        window.settle();
        assertThat(card.moves.steps())
                .containsExactly(new Moves.Step(Places.ofIndicator("rural-income"), NavigationHistory.Move.JUMP));
    }

    @Test
    void saysWhyItsObservationsMayNotBeCompared() {
        Indicator sample = Sample.indicator("forest-cover");
        ShownCard card = show(
                new Indicator(
                        sample.id(),
                        sample.name(),
                        sample.theme(),
                        sample.unit(),
                        sample.direction(),
                        Comparability.CAUTION,
                        new Bilingual("口径不同。", "Another scope."),
                        sample.observations()),
                Language.ZH);
        assertThat(card.notes()).contains("⚠ 口径不同。", "* 年份为推断");
    }

    @Test
    void showsTheNumbersOfItsOwnObservationsOnly() {
        ShownCard card = show(Sample.indicator("forest-cover"), Language.ZH);
        assertThat(Sample.indicator("forest-cover").observations())
                .allMatch(observation -> card.card.shows(observation.anchor().orElseThrow()));
        assertThat(List.of(
                        Sample.observation("grass-forest-cover", "2026"), Sample.observation("rural-income", "2022")))
                .noneMatch(observation -> card.card.shows(observation.anchor().orElseThrow()));
    }
}
