package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;

class FontsTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @Test
    void theThreeFacesLoad() {
        assertThat(window.<Boolean>ask(Fonts::load)).isTrue();
        assertThat(window.ask(Font::getFamilies)).contains(Fonts.SANS, Fonts.SERIF);
        assertThat(window.ask(() -> Font.font(Fonts.SANS, 13).getName())).isEqualTo("Noto Sans SC Regular");
        assertThat(window.ask(() -> Font.font(Fonts.SANS, FontWeight.BOLD, 13).getName()))
                .isEqualTo("Noto Sans SC Bold");
        assertThat(window.ask(() -> Font.font(Fonts.SERIF, 17).getName())).isEqualTo("Noto Serif SC Regular");
    }

    /** As where there is no folder for temporary files, or no room in it. */
    @Test
    void thatOneCannotBeLoadedIsTold() {
        assertThat(Fonts.load(FontFile.SERIF, _ -> null)).isFalse();
    }

    /** JavaFX would otherwise leave a copy where temporary files are, if the program is killed. */
    @Test
    void whatIsAFileOfItsOwnIsReadWhereItLies(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("字体 与 fonts")).resolve("serif.ttf");
        try (InputStream in = FontFile.SERIF.open()) {
            Files.copy(in, file);
        }
        assertThat(window.<Font>ask(() -> Fonts.load(file))).isNotNull();
        assertThat(window.<Font>ask(() -> Fonts.load(folder.resolve("none.ttf"))))
                .isNull();
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
                "Urban per-capita disposable income",
                "⚠ Target AVATAR 24.8%*"
            })
    void widthsAreTheSameWithoutAWindow(String text) {
        double onScreen = window.ask(() -> Fonts.chartWidth().applyAsDouble(text));
        assertThat(new Typefaces().chartWidth(text)).isCloseTo(onScreen, withinPercentage(1));
    }

    /** JavaFX leaves magnified text white where contours of a glyph overlap; the fonts must hold none that do. */
    @ParameterizedTest
    @CsvSource({"Noto Sans SC, NORMAL", "Noto Sans SC, BOLD", "Noto Serif SC, NORMAL"})
    void magnifiedTextIsAsBlackAsLargeText(String family, FontWeight weight) {
        double magnified = ink(Font.font(family, weight, 20), 2);
        assertThat(magnified).isCloseTo(ink(Font.font(family, weight, 40), 1), withinPercentage(2));
    }

    /** How many pixels' worth of black a line of text holds. */
    private double ink(Font font, double zoom) {
        Text text = new Text("推动报告重点量兴和县年度目标永");
        text.setFont(font);
        SnapshotParameters magnified = new SnapshotParameters();
        magnified.setTransform(new Scale(zoom, zoom));
        return window.ask(() -> {
            WritableImage image = text.snapshot(magnified, null);
            double black = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    black += 1 - image.getPixelReader().getColor(x, y).getBrightness();
                }
            }
            return black;
        });
    }
}
