package workreport.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
}
