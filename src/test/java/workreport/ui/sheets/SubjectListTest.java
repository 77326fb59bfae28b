package workreport.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Section;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** The list of what there can be a sheet of, at the heights that windows have. */
class SubjectListTest {

    /** Of the view in a window of 1280×800, and in that at 175 %. */
    private static final double USUAL = 690;

    private static final double MAGNIFIED = 350;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private ListView<SheetSubject> list;

    private OpenSheets open(String subject, double height) {
        OpenSheets sheets = new OpenSheets(window, Places.in(Location.View.SHEETS, subject));
        window.run(() -> {
            Scene scene = sheets.pane.getScene();
            scene.setRoot(new Pane());
            scene.setRoot(new Pane(sheets.pane));
            sheets.pane.setPrefSize(940, height);
        });
        // A sheet that came after the window has gone would find no screen.
        sheets.sheet();
        window.settle();
        list = window.node("#sheet-subjects");
        return sheets;
    }

    /** The rows that are in sight as a whole. */
    private List<Integer> inSight() {
        return window.ask(() -> {
            Node scroll = list;
            while (!(scroll instanceof ScrollPane)) {
                scroll = scroll.getParent();
            }
            Bounds around = scroll.localToScene(scroll.getLayoutBounds());
            Bounds within = list.localToScene(list.getLayoutBounds());
            double top = Math.max(around.getMinY(), within.getMinY());
            double bottom = Math.min(around.getMaxY(), within.getMaxY());
            return list.lookupAll(".list-cell").stream()
                    .map(node -> (ListCell<?>) node)
                    .filter(cell -> !cell.isEmpty() && cell.isVisible())
                    .filter(cell -> {
                        Bounds bounds = cell.localToScene(cell.getLayoutBounds());
                        return bounds.getMinY() >= top - 1 && bounds.getMaxY() <= bottom + 1;
                    })
                    .map(ListCell::getIndex)
                    .sorted()
                    .toList();
        });
    }

    @ParameterizedTest
    @CsvSource({"690, 0", "690, 3", "690, 1000", "350, 0", "350, 9", "350, 1000"})
    void theRowChosenIsInSightFromTheBeginning(double height, int number) {
        List<Section> sections = Whole.contents().report().allSections().toList();
        int row = Math.min(number, sections.size() - 1);
        open("section/" + sections.get(row).id(), height);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(row);
        assertThat(inSight()).contains(row);
    }

    @Test
    void theListIsLongAndTheOptionsAreOneButtonAway() {
        open("section/s1", USUAL);
        assertThat(inSight()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(window.lookup("#sheet-paper").queryAllAs(Node.class)).allMatch(node -> !isShown(node));
        window.run(() -> window.<ToggleButton>node("#sheet-more").fire());
        assertThat(isShown(window.node("#sheet-paper"))).isTrue();
        window.run(() -> window.<ToggleButton>node("#sheet-more").fire());
        assertThat(inSight()).hasSizeGreaterThanOrEqualTo(9);
    }

    private static boolean isShown(Node node) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (!step.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whereThereIsLittleRoomOneThingScrolls() {
        open("section/s1", MAGNIFIED);
        assertThat(list.getHeight()).isGreaterThanOrEqualTo(list.getItems().size() * 30.0);
        window.run(() -> list.getSelectionModel().selectLast());
        window.settle();
        assertThat(inSight()).contains(list.getItems().size() - 1);
    }

    @Test
    void isFilteredAsEverywhere() {
        open("indicator/gdp", USUAL);
        for (String typed : List.of("森林覆盖率", "slfgl", "森 林 覆 盖 率", "FOREST  cover")) {
            window.run(() -> window.<TextField>node("#sheet-filter").setText(typed));
            window.await(() -> IntStream.range(0, list.getItems().size())
                    .anyMatch(row -> list.getItems().get(row).id().equals("forest-cover")));
            assertThat(list.getItems().size()).isLessThan(12);
        }
        window.run(() -> window.<TextField>node("#sheet-filter").setText("没有这个"));
        assertThat(list.getItems()).isEmpty();
        assertThat(window.lookup("没有符合的内容").tryQuery()).isPresent();
    }
}
