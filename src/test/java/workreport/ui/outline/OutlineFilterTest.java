package workreport.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Section;
import workreport.language.Language;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

class OutlineFilterTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("open.p1"));
    private final Moves moves = new Moves(trail);

    @ParameterizedTest
    @CsvSource({
        "林草, s2 s2.1 s2.1.3",
        "forest and grassland, s2 s2.1 s2.1.3",
        "FOREST AND GRASSLAND, s2 s2.1 s2.1.3",
        "'  林草 ', s2 s2.1 s2.1.3",
        "“红线”, s3 s3.1 s3.1.1",
        "red line, s3 s3.1 s3.1.1",
        "廉政, s4 s4.3",
        "（六）, s3 s3.6",
        "⽣态优先, s2 s2.1",
        "生 态 优 先, s2 s2.1",
        "生\u200B态优先, s2 s2.1",
        "ＦＯＲＥＳＴ　ａｎｄ grassland, s2 s2.1 s2.1.3",
        "没有这一节, ''",
    })
    void leavesWhatMatchesAndWhatLeadsThere(String wanted, String left) {
        window.show(300, 700, () -> new OutlinePane(Sample.contents(), trail, Sample.notation(Language.ZH)));
        TreeView<Section> tree = window.node("#outline");
        TextField filter = window.node("#outline-filter");
        window.run(() -> filter.setText(wanted));
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            rows.add(tree.getTreeItem(row).getValue().id());
        }
        assertThat(String.join(" ", rows)).isEqualTo(left);
        assertThat(window.<Label>node("#outline-none").isVisible()).isEqualTo(left.isEmpty());
        assertThat(moves.steps()).isEmpty();
    }

    @Test
    void pinyinAndInitialsLeadToAHeading() {
        window.show(300, 700, () -> new OutlinePane(Sample.contents(), trail, Sample.notation(Language.ZH)));
        TreeView<Section> tree = window.node("#outline");
        int all = tree.getExpandedItemCount();
        for (String typed : new String[] {"styx", "shengtaiyouxian"}) {
            window.run(() -> window.<TextField>node("#outline-filter").setText(typed));
            window.await(() -> tree.getRoot().getChildren().stream()
                    .flatMap(chapter -> chapter.getChildren().stream())
                    .anyMatch(section -> section.getValue().id().equals("s2.1")));
            assertThat(tree.getExpandedItemCount()).isLessThan(all);
        }
    }
}
