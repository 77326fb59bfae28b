package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.ui.Places;
import workreport.ui.TestWindow;

/** Lines are never longer than is good to read. */
class MeasureTest {

    private static final double CHARACTER = 17;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @ParameterizedTest
    @ValueSource(doubles = {320, 420, 560, 700, 960, 1400, 2400})
    void linesHoldAtMostFortyCharactersAtAnyWidth(double width) {
        OpenText open = new OpenText(window, Language.ZH, width, 700, "s3.2.1");
        open.visit(Places.of("s3.2.1"));
        String paragraph = "s3.2.1.p1";
        int length = open.text
                        .blocks()
                        .get(open.text.indexOf(paragraph).orElseThrow())
                        .text()
                        .length()
                - 2;
        TreeMap<Long, Rectangle2D> lines = new TreeMap<>();
        TreeMap<Long, Double> rights = new TreeMap<>();
        TreeMap<Long, Double> lefts = new TreeMap<>();
        Bounds view = window.ask(() -> open.area.localToScreen(open.area.getLayoutBounds()));
        for (int offset = 0; offset < Math.min(length, 200); offset++) {
            Bounds at = open.character(paragraph, offset);
            long line = Math.round(at.getMinY() / 10);
            lefts.merge(line, at.getMinX(), Math::min);
            rights.merge(line, at.getMaxX(), Math::max);
        }
        lefts.forEach((line, left) -> lines.put(line, new Rectangle2D(left, 0, rights.get(line) - left, 1)));
        assertThat(lines.size()).isGreaterThan(3);
        assertThat(lines.values()).allSatisfy(line -> {
            assertThat(line.getWidth()).isLessThanOrEqualTo(40 * CHARACTER);
            assertThat(line.getMinX()).isGreaterThanOrEqualTo(view.getMinX() + 20);
            assertThat(line.getMaxX()).isLessThanOrEqualTo(view.getMaxX() - 20);
        });
        double longest =
                lines.values().stream().mapToDouble(Rectangle2D::getWidth).max().orElseThrow();
        assertThat(longest).isGreaterThan(Math.min(34 * CHARACTER, width - 100));
    }
}
