package workreport.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TreeItem;
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

/** What the outline shows, and how it follows the reader. */
class OutlinePaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    private final Moves moves = new Moves(trail);
    private TreeView<Section> tree;

    @BeforeEach
    void open() {
        window.show(300, 700, () -> new OutlinePane(Sample.contents(), trail, Sample.notation(Language.ZH)));
        tree = window.node("#outline");
    }

    @Test
    void holdsThreeLevelsAsTheReportDoes() {
        List<String> wanted = new ArrayList<>();
        Sample.report().allSections().forEach(section -> wanted.add(section.level() + " " + section.id()));
        List<String> held = new ArrayList<>();
        collect(tree.getRoot(), held);
        assertThat(held).containsExactlyElementsOf(wanted);
        assertThat(Sample.report().allSections().map(Section::level)).contains(1, 2, 3);
    }

    private static void collect(TreeItem<Section> item, List<String> into) {
        for (TreeItem<Section> child : item.getChildren()) {
            into.add(child.getValue().level() + " " + child.getValue().id());
            collect(child, into);
        }
    }

    @Test
    void opensWithTheChaptersAndWhatIsRightBelowThem() {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            rows.add(tree.getTreeItem(row).getValue().id());
        }
        List<String> wanted = new ArrayList<>();
        Sample.report().sections().forEach(chapter -> {
            wanted.add(chapter.id());
            chapter.sections().forEach(section -> wanted.add(section.id()));
        });
        assertThat(rows).isEqualTo(wanted);
    }

    @Test
    void selectsNothingInTheOpening() {
        assertThat(tree.getSelectionModel().isEmpty()).isTrue();
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void selectsTheSectionThatTheReaderIsInAndGoesNowhereItself() {
        for (String id : List.of("s1.4.3.p1", "s4", "s2.1.3", "s2.p5")) {
            moves.forget();
            window.run(() -> trail.drift(Places.of(id)));
            window.run(() -> trail.visit(Places.of(id)));
            assertThat(selected())
                    .isEqualTo(Sample.contents().sectionAt(id).orElseThrow().id());
            assertThat(moves.steps())
                    .containsExactly(
                            new Moves.Step(Places.of(id), NavigationHistory.Move.DRIFT),
                            new Moves.Step(Places.of(id), NavigationHistory.Move.JUMP));
        }
        window.run(() -> trail.drift(Places.of("close.p1")));
        assertThat(tree.getSelectionModel().isEmpty()).isTrue();
        assertThat(moves.count(NavigationHistory.Move.JUMP)).isEqualTo(1);
    }

    @Test
    void bringsTheSelectedRowIntoSight() {
        Sample.report().allSections().map(Section::id).forEach(id -> {
            window.ask(() -> {
                trail.drift(Places.of(id));
                return null;
            });
        });
        window.settle();
        assertThat(window.ask(() -> tree.lookupAll(".tree-cell:selected"))).hasSize(1);
        assertThat(selected()).isEqualTo("s4.4");
        assertThat(moves.count(NavigationHistory.Move.JUMP)).isZero();
    }

    private String selected() {
        return window.ask(
                () -> tree.getSelectionModel().getSelectedItem().getValue().id());
    }
}
