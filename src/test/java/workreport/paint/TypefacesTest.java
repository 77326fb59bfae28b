package workreport.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters without a window. */
class TypefacesTest {

    private static final Typefaces TYPEFACES = new Typefaces();

    @Test
    void aChineseCharacterIsAsWideAsItsSize() {
        assertThat(TYPEFACES.width("兴和县", 12)).isCloseTo(36, within(1e-9));
        assertThat(TYPEFACES.width("", 12)).isZero();
    }

    /** Figures are tabular: numbers of as many digits are as wide. */
    @Test
    void figuresAreAsWideAsEachOther() {
        assertThat(TYPEFACES.width("1111", 12)).isEqualTo(TYPEFACES.width("0826", 12));
    }

    @Test
    void chartsMeasureAtTheirOwnSize() {
        assertThat(TYPEFACES.chartWidth("24.8%")).isEqualTo(TYPEFACES.width("24.8%", 12));
    }

    @Test
    void anOutlineStandsOnItsBaseline() {
        Rectangle2D bounds = TYPEFACES.outline("HH", 100, 50, 20).getBounds2D();

        assertThat(bounds.getMaxY()).isCloseTo(50, within(0.1));
        assertThat(bounds.getMinY()).isBetween(34.0, 37.0);
        assertThat(bounds.getMinX()).isBetween(100.0, 103.0);
        assertThat(bounds.getMaxX()).isLessThan(100 + TYPEFACES.width("HH", 20));
    }

    @Test
    void aSpaceHasWidthAndNoOutline() {
        assertThat(TYPEFACES.width(" ", 10)).isPositive();
        assertThat(TYPEFACES.outline(" ", 0, 0, 10).getBounds2D().isEmpty()).isTrue();
    }

    /** Emoji, an unassigned character, half of a pair, a control character. */
    @ParameterizedTest
    @CsvSource({"😀, [U+1F600]", "'\u0378', [U+0378]", "'\uD800', [U+D800]", "'\u0007', ' '"})
    void whatNoFontHasIsNamedByItsCodeAsOnPaper(String text, String shown) {
        assertThat(TYPEFACES.width(text, 12)).isEqualTo(TYPEFACES.width(shown, 12));
        assertThat(same(TYPEFACES.outline(text, 0, 0, 12), TYPEFACES.outline(shown, 0, 0, 12)))
                .isTrue();
    }

    private static boolean same(Path2D one, Path2D other) {
        return one.getBounds2D().equals(other.getBounds2D());
    }
}
