package workreport.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.document.Section;
import workreport.language.Language;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** The outline by keyboard. */
class OutlineKeysTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    private final Moves moves = new Moves(trail);
    private OutlinePane pane;
    private TextField filter;
    private TreeView<Section> tree;

    @BeforeEach
    void open() {
        pane = window.show(300, 700, () -> new OutlinePane(Sample.contents(), trail, Sample.notation(Language.EN)));
        filter = window.node("#outline-filter");
        tree = window.node("#outline");
        window.run(() -> pane.filter().enter());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "ENTER"})
    void goesFromTheFilterToTheFirstSectionFound(KeyCode key) {
        window.write("forest and grassland");
        window.press(key).release(key);
        window.settle();
        assertThat(tree.isFocused()).isTrue();
        assertThat(moves.steps()).containsExactly(new Moves.Step(Places.of("s2.1.3"), NavigationHistory.Move.JUMP));
    }

    @Test
    void keepsASelectedSectionThatIsFoundToo() {
        window.run(() -> trail.visit(Places.of("s2.1")));
        moves.forget();
        window.write("ecolog");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(tree.isFocused()).isTrue();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isEqualTo("s2.1");
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void staysInAFilterThatFindsNothing() {
        window.write("xyzzy");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(tree.getExpandedItemCount()).isZero();
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void escapeClearsTheFilterAndShowsWhereTheReaderIs() {
        window.run(() -> trail.visit(Places.of("s3.5.2")));
        window.write("forest");
        window.settle();
        assertThat(tree.getSelectionModel().isEmpty()).isTrue();
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(filter.getText()).isEmpty();
        assertThat(tree.getSelectionModel().getSelectedItem().getValue().id()).isEqualTo("s3.5.2");
        assertThat(moves.count(NavigationHistory.Move.JUMP)).isEqualTo(1);
    }

    @Test
    void arrowsGoFromSectionToSection() {
        window.run(() -> trail.visit(Places.of("s2.1.1")));
        window.run(pane::focusTree);
        moves.forget();
        window.type(KeyCode.DOWN, 2);
        window.settle();
        window.type(KeyCode.LEFT);
        window.settle();
        assertThat(moves.steps())
                .containsExactly(
                        new Moves.Step(Places.of("s2.1.2"), NavigationHistory.Move.JUMP),
                        new Moves.Step(Places.of("s2.1.3"), NavigationHistory.Move.JUMP),
                        new Moves.Step(Places.of("s2.1"), NavigationHistory.Move.JUMP));
    }

    @Test
    void enterShowsTheHeadingAgain() {
        window.run(() -> trail.visit(Places.of("s2.1.1")));
        window.run(pane::focusTree);
        window.run(() -> trail.drift(Places.of("s2.1.1.p1")));
        moves.forget();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(moves.steps()).containsExactly(new Moves.Step(Places.of("s2.1.1"), NavigationHistory.Move.JUMP));
    }
}
