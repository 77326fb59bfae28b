package workreport.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.document.Section;
import workreport.language.Language;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** The outline by mouse. */
class OutlineMouseTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    private final Moves moves = new Moves(trail);
    private TreeView<Section> tree;

    @BeforeEach
    void open() {
        window.show(300, 860, () -> new OutlinePane(Sample.contents(), trail, Sample.notation(Language.ZH)));
        tree = window.node("#outline");
    }

    @Test
    void aClickGoesThere() {
        window.clickOn(row("s1.3"));
        window.settle();
        assertThat(trail.place()).isEqualTo(Places.of("s1.3"));
        assertThat(moves.count(NavigationHistory.Move.DRIFT)).isZero();
        assertThat(moves.steps()).extracting(Moves.Step::place).containsOnly(Places.of("s1.3"));
        trail.back();
        assertThat(trail.place()).isEqualTo(Places.of("open.p1"));
    }

    @Test
    void aClickOnTheSectionOneIsInShowsItsHeadingAgain() {
        window.run(() -> trail.drift(Places.of("s1.1.p1")));
        moves.forget();
        window.clickOn(row("s1.1"));
        window.settle();
        assertThat(moves.steps()).containsExactly(new Moves.Step(Places.of("s1.1"), NavigationHistory.Move.JUMP));
    }

    @Test
    void openingABranchGoesNowhere() {
        window.run(() -> trail.drift(Places.of("s1.1.p1")));
        moves.forget();
        window.clickOn(arrow("s1.3"));
        window.settle();
        assertThat(row("s1.3.1")).isNotNull();
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void closingABranchThatTheReaderIsInGoesNowhere() {
        window.run(() -> trail.drift(Places.of("s1.3.2.p1")));
        moves.forget();
        window.clickOn(arrow("s1.3"));
        window.settle();
        assertThat(rows()).noneMatch(cell -> cell.getItem().id().equals("s1.3.2"));
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void aClickBelowTheLastRowGoesNowhere() {
        window.run(() -> trail.drift(Places.of("s1.1.p1")));
        moves.forget();
        Bounds bounds = window.ask(() -> tree.localToScreen(tree.getBoundsInLocal()));
        window.clickOn(bounds.getMinX() + 80, bounds.getMaxY() - 10);
        window.settle();
        assertThat(moves.steps()).isEmpty();
    }

    private List<TreeCell<?>> filled() {
        return tree.lookupAll(".tree-cell").stream()
                .<TreeCell<?>>map(cell -> (TreeCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .toList();
    }

    private List<SectionCell> rows() {
        return window.ask(() -> filled().stream().map(SectionCell.class::cast).toList());
    }

    private Node row(String id) {
        return rows().stream()
                .filter(cell -> cell.getItem().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Node arrow(String id) {
        return row(id).lookup(".tree-disclosure-node");
    }
}
