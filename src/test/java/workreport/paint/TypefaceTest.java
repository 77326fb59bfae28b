package workreport.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters without a window. */
class TypefaceTest {

    private static final Typeface TYPEFACE = Typeface.ofCharts();

    @Test
    void aChineseCharacterIsAsWideAsItsSize() {
        assertThat(TYPEFACE.width("兴和县", 12)).isCloseTo(36, within(1e-9));
        assertThat(TYPEFACE.width("", 12)).isZero();
    }

    /** Figures are tabular: numbers of as many digits are as wide. */
    @Test
    void figuresAreAsWideAsEachOther() {
        assertThat(TYPEFACE.width("1111", 12)).isEqualTo(TYPEFACE.width("0826", 12));
    }

    @Test
    void chartsMeasureAtTheirOwnSize() {
        assertThat(TYPEFACE.chartWidth().applyAsDouble("24.8%")).isEqualTo(TYPEFACE.width("24.8%", 12));
    }

    @Test
    void anOutlineStandsOnItsBaseline() {
        Rectangle2D bounds = TYPEFACE.outline("HH", 100, 50, 20).getBounds2D();

        assertThat(bounds.getMaxY()).isCloseTo(50, within(0.1));
        assertThat(bounds.getMinY()).isBetween(34.0, 37.0);
        assertThat(bounds.getMinX()).isBetween(100.0, 103.0);
        assertThat(bounds.getMaxX()).isLessThan(100 + TYPEFACE.width("HH", 20));
    }

    @Test
    void aSpaceHasWidthAndNoOutline() {
        assertThat(TYPEFACE.width(" ", 10)).isPositive();
        assertThat(TYPEFACE.outline(" ", 0, 0, 10).getBounds2D().isEmpty()).isTrue();
    }

    /** Emoji, an unassigned character, half of a pair, a control character. */
    @ParameterizedTest
    @ValueSource(strings = {"😀", "\u0378", "\uD800", "\u0007"})
    void whatNoFontHasIsASquare(String text) {
        assertThat(TYPEFACE.width(text, 12)).isEqualTo(TYPEFACE.width("□", 12));
        assertThat(same(TYPEFACE.outline(text, 0, 0, 12), TYPEFACE.outline("□", 0, 0, 12)))
                .isTrue();
        assertThat(TYPEFACE.outline("□", 0, 0, 12).getBounds2D().getWidth()).isGreaterThan(5);
    }

    private static boolean same(Path2D one, Path2D other) {
        return one.getBounds2D().equals(other.getBounds2D());
    }
}
