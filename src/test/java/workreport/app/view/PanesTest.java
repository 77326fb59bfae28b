package workreport.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.app.session.Session;
import workreport.ui.TestWindow;

/** Three panes side by side, in rooms of any width. */
class PanesTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final Region outline = new Pane();
    private final Region text = new Pane();
    private final Region indicators = new Pane();
    private final ObjectProperty<Session.Sides> sides = new SimpleObjectProperty<>();
    private Panes panes;

    private void show(Session.Sides start, double width) {
        sides.set(start);
        window.show(900, 400, () -> {
            panes = new Panes(outline, text, indicators, sides);
            panes.setManaged(false);
            panes.resize(width, 400);
            return new Pane(panes);
        });
    }

    private void resize(double... widths) {
        Arrays.stream(widths).forEach(width -> window.run(() -> panes.resize(width, 400)));
    }

    private void shown(boolean outlineShown, boolean indicatorsShown) {
        assertThat(panes.showsOutline()).isEqualTo(outlineShown);
        assertThat(panes.showsIndicators()).isEqualTo(indicatorsShown);
        assertThat(panes.getItems()).contains(text);
    }

    private void widths(double outlineWidth, double indicatorsWidth) {
        shown(true, true);
        assertThat(outline.getWidth()).isCloseTo(outlineWidth, within(2.0));
        assertThat(indicators.getWidth()).isCloseTo(indicatorsWidth, within(2.0));
        assertThat(text.getWidth()).isCloseTo(panes.getWidth() - outlineWidth - indicatorsWidth, within(8.0));
    }

    @Test
    void standsSideBySideInTheSessionsWidths() {
        show(new Session.Sides(280, 340, true, true), 1280);
        assertThat(panes.getOrientation()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(panes.getItems()).containsExactly(outline, text, indicators);
        widths(280, 340);
    }

    @Test
    void givesTheTextWhatTheWindowGains() {
        show(Session.FIRST.sides(), 1280);
        for (double width : new double[] {1600, 1100, 1001, 2000, 1280}) {
            resize(width);
            widths(272, 330);
        }
    }

    @Test
    void foldsByItselfInANarrowWindowAndComesBack() {
        show(Session.FIRST.sides(), 1280);
        resize(999);
        shown(false, false);
        assertThat(text.getWidth()).isCloseTo(999, within(3.0));
        resize(700, 1000);
        widths(272, 330);
    }

    @Test
    void startsFoldedInANarrowWindow() {
        show(Session.FIRST.sides(), 900);
        shown(false, false);
        resize(1280);
        widths(272, 330);
    }

    @Test
    void foldsAtTheReadersWishAndStaysSo() {
        show(Session.FIRST.sides(), 1280);
        window.run(panes::foldOutline);
        shown(false, true);
        resize(900, 1280);
        shown(false, true);
        window.run(panes::foldIndicators);
        shown(false, false);
        window.run(panes::foldOutline);
        window.run(panes::foldIndicators);
        widths(272, 330);
    }

    @Test
    void showsOneAtATimeInANarrowWindowAndForgetsThatWish() {
        show(Session.FIRST.sides(), 900);
        window.run(panes::foldOutline);
        shown(true, false);
        window.run(panes::foldIndicators);
        shown(false, true);
        window.run(panes::foldIndicators);
        shown(false, false);
        assertThat(sides.get()).isEqualTo(Session.FIRST.sides());
        resize(1280);
        widths(272, 330);
    }

    @ParameterizedTest
    @ValueSource(doubles = {230, 400, 500})
    void keepsTheWidthsThatTheReaderGaveThem(double wanted) {
        show(Session.FIRST.sides(), 1400);
        window.run(() -> panes.setDividerPosition(0, wanted / panes.getWidth()));
        widths(wanted, 330);
        window.run(panes::foldOutline);
        window.run(panes::foldOutline);
        widths(wanted, 330);
        resize(900, 1400, 1600);
        widths(wanted, 330);
        window.run(panes::keep);
        Session.Sides noted = sides.get();
        assertThat(noted.outlineWidth()).isCloseTo(wanted, within(2.0));
        assertThat(noted).isEqualTo(new Session.Sides(noted.outlineWidth(), 330, true, true));
    }

    @Test
    void notesWhatIsFolded() {
        show(new Session.Sides(300, 350, false, true), 1280);
        shown(false, true);
        assertThat(sides.get()).isEqualTo(new Session.Sides(300, 350, false, true));
        window.run(panes::foldIndicators);
        window.run(panes::foldOutline);
        assertThat(sides.get()).isEqualTo(new Session.Sides(300, 350, true, false));
    }
}
