package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.paint.PaletteColor;

/** Colours stand in the palette alone, and there they can be told apart: WCAG 2.2, contrast of text and of graphics. */
class PaletteTest {

    private static final Path STYLES = Path.of("src/main/resources/workreport/css");
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+): *#([0-9A-F]{6});");

    private static final Map<String, String> LIGHT = palette(".root {");
    private static final Map<String, Map<String, String>> PALETTES = Map.of(
            "light",
            LIGHT,
            "dark",
            palette("@media (prefers-color-scheme: dark)"),
            "sepia",
            palette(".root.sepia"),
            "contrast",
            palette(".root.contrast"));

    @ParameterizedTest
    @EnumSource
    void filesAndPaperHaveTheColoursOfTheLightScreen(PaletteColor color) {
        assertThat(LIGHT).containsEntry(color.property(), color.hex().substring(1));
    }

    @Test
    void allPalettesHaveTheSameColours() {
        assertThat(PALETTES.values()).extracting(Map::keySet).containsOnly(LIGHT.keySet());
        assertThat(PALETTES.values()).doesNotHaveDuplicates();
        assertThat(LIGHT).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper -panel -panel-soft -card -selected -hovered -sentence -number-here -hit -hit-here",
        "-ink, -tint-first -tint-second -tint-third -tint-fourth",
        "-quiet, -paper -panel -panel-soft -card -selected -hovered",
        "-baseline, -card -hovered",
        "-current, -card -hovered -paper -panel-soft -selected",
        "-next, -card -hovered",
        "-goal, -card -hovered",
        "-computed, -card -hovered",
        "-paper, -current",
        "-good-ink, -good",
        "-fair-ink, -fair",
        "-poor-ink, -poor"
    })
    void textIsReadable(String text, String grounds) {
        assertThat(Stream.of(grounds.split(" ")).flatMap(ground -> tooFaint(text, ground, 4.5)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-baseline, -card -paper",
        "-current, -card -paper -panel -sentence -tint-first -tint-second -tint-third -tint-fourth",
        "-quiet, -tint-first -tint-second -tint-third -tint-fourth",
        "-next, -card -panel",
        "-goal, -card -panel -paper -sentence -tint-first -tint-second -tint-third -tint-fourth",
        "-computed, -card -panel",
        "-read, -card -panel -paper -sentence",
        "-focus, -card -paper -panel -panel-soft -selected"
    })
    void marksAreSeen(String mark, String grounds) {
        assertThat(Stream.of(grounds.split(" ")).flatMap(ground -> tooFaint(mark, ground, 3)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"000000, FFFFFF, 21.0", "FFFFFF, FFFFFF, 1.0", "777777, FFFFFF, 4.48", "FF0000, FFFFFF, 4.0"})
    void contrastIsThatOfTheGuidelines(String one, String other, double contrast) {
        assertThat(contrast(one, other)).isCloseTo(contrast, within(0.01));
        assertThat(contrast(other, one)).isEqualTo(contrast(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface.css", "reading.css", "charts.css", "notes.css"})
    void noOtherStyleSheetNamesAColour(String file) throws IOException {
        String text = Files.readString(STYLES.resolve(file)).replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(text).doesNotContainPattern("#[0-9A-Fa-f]{3}|\\b(rgba?|hsba?|derive|ladder)\\(");
        assertThat(Pattern.compile("(?:fill|color|stroke): *([a-z]+)\\b")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .isSubsetOf("transparent", "null");
    }

    private static Stream<String> tooFaint(String one, String other, double least) {
        return PALETTES.entrySet().stream()
                .filter(palette -> contrast(palette.getValue(), one, other) < least)
                .map(palette -> "%s on %s in %s: %.2f"
                        .formatted(one, other, palette.getKey(), contrast(palette.getValue(), one, other)));
    }

    private static double contrast(Map<String, String> palette, String one, String other) {
        return contrast(palette.get(one), palette.get(other));
    }

    /** (L1 + 0.05) / (L2 + 0.05), the lighter first. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance of an sRGB colour. */
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The colours of the first block from that on. */
    private static Map<String, String> palette(String start) {
        try {
            String text = Files.readString(STYLES.resolve("palette.css"));
            int from = text.indexOf(start);
            assertThat(from).as(start).isNotNegative();
            Map<String, String> palette = new HashMap<>();
            COLOUR.matcher(text.substring(from, text.indexOf('}', from)))
                    .results()
                    .forEach(found -> palette.put(found.group(1), found.group(2)));
            return palette;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
