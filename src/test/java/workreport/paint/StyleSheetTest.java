package workreport.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Style sheets of the screen as files need them. */
class StyleSheetTest {

    private static final StyleSheet SHEET = StyleSheet.parse("""
            /* A comment with { braces } and .names; */
            .a { -fx-fill: -ink; -fx-stroke-width: 2px; }
            .a.b { -fx-fill: -goal; }
            .c, .d { -fx-opacity: 0.5; }
            .a { -fx-fill: -paper }
            .a:hover { -fx-fill: -wrong; }
            .a .b { -fx-fill: -wrong; }
            @media (prefers-color-scheme: dark) {
                .a { -fx-fill: -dark; }
                .b { -fx-fill: -dark; }
            }
            .b { -fx-stroke: -rule; }
            """);

    @Test
    void moreClassesOverruleFewerAndLaterRulesEarlierOnes() {
        assertThat(SHEET.valuesFor(Set.of("a"))).isEqualTo(Map.of("-fx-fill", "-paper", "-fx-stroke-width", "2px"));
        assertThat(SHEET.valuesFor(Set.of("a", "b")))
                .isEqualTo(Map.of("-fx-fill", "-goal", "-fx-stroke-width", "2px", "-fx-stroke", "-rule"));
        assertThat(SHEET.valuesFor(Set.of("d"))).isEqualTo(Map.of("-fx-opacity", "0.5"));
        assertThat(SHEET.valuesFor(Set.of("e"))).isEmpty();
    }

    @Test
    void aRuleIsWrittenAsItIsRead() {
        assertThat(SHEET.rules())
                .extracting(StyleSheet.Rule::selector)
                .containsExactly(".a", ".a.b", ".c", ".d", ".a", ".b");
    }

    /** The light ones only, and all of them. */
    @Test
    void thePaletteIsThatOfTheScreen() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/workreport/css/palette.css"));
        Map<String, String> light = Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});")
                .matcher(text.substring(0, text.indexOf("@media")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

        assertThat(Palette.light().colours()).isEqualTo(light).containsEntry("-goal", "#A8322A");
        assertThat(light).hasSizeGreaterThan(15);
    }

    @Test
    void aColourIsInThePaletteOrNone() {
        Palette palette = new Palette(Map.of("-ink", "#1F2328"));

        assertThat(palette.find("-ink")).isEqualTo(Optional.of("#1F2328"));
        assertThat(palette.find("transparent")).isEmpty();
        assertThat(palette.find("null")).isEmpty();
        assertThatThrownBy(() -> palette.find("-goal")).hasMessageContaining("-goal");
    }
}
