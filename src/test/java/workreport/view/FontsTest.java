package workreport.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.export.Typeface;

class FontsTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @Test
    void theThreeFacesLoad() {
        window.run(Fonts::load);
        assertThat(window.ask(Font::getFamilies)).contains(Fonts.SANS, Fonts.SERIF);
        assertThat(window.ask(() -> Font.font(Fonts.SANS, 13).getName())).isEqualTo("Noto Sans SC Regular");
        assertThat(window.ask(() -> Font.font(Fonts.SANS, FontWeight.BOLD, 13).getName()))
                .isEqualTo("Noto Sans SC Bold");
        assertThat(window.ask(() -> Font.font(Fonts.SERIF, 17).getName())).isEqualTo("Noto Serif SC Regular");
    }

    @Test
    void widthsAreThoseOfTheChartsFont() {
        double digit = window.ask(() -> Fonts.chartWidth().applyAsDouble("0"));
        assertThat(window.ask(() -> Fonts.chartWidth().applyAsDouble("兴和县"))).isEqualTo(36);
        assertThat(window.ask(() -> Fonts.chartWidth().applyAsDouble("0000"))).isEqualTo(4 * digit);
        assertThat(digit).isBetween(5.0, 8.0);
    }

    /** So a chart drawn without a window has the layout that it has on screen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022—2026年目标",
                "≈43,401 (computed)",
                "Per-capita disposable income, urban residents",
                "⚠ Target AVATAR 24.8%*"
            })
    void widthsAreTheSameWithoutAWindow(String text) {
        double onScreen = window.ask(() -> Fonts.chartWidth().applyAsDouble(text));
        assertThat(Typeface.ofCharts().chartWidth().applyAsDouble(text)).isCloseTo(onScreen, withinPercentage(1));
    }
}
