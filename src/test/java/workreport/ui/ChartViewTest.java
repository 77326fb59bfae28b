package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Provenance;

/** Every value of a chart says its sentence and leads to it, by mouse and by keyboard. */
class ChartViewTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final List<Observation> opened = new ArrayList<>();
    private Chart chart;
    private ChartView view;

    @BeforeEach
    void open() {
        window.show(400, 300, () -> {
            chart = IndicatorChart.draw(
                    Sample.profile().of(Sample.indicator("forest-cover")),
                    Sample.notation(Language.ZH),
                    276,
                    100,
                    Fonts.chartWidth());
            Provenance provenance = new Provenance(
                    Sample.contents(), Sample.notation(Language.ZH).words());
            view = new ChartView(chart, provenance::of, (observation, _) -> opened.add(observation));
            return new StackPane(view);
        });
    }

    @Test
    void paintsEveryMark() {
        assertThat(view.getChildren()).hasSameSizeAs(chart.marks());
        assertThat(view.getWidth()).isEqualTo(276);
        assertThat(view.getHeight()).isEqualTo(100);
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(view.getAccessibleText()).isEqualTo("森林覆盖率：2017年 24.1%；2021年 24.8%；目标：2026年 26%。");
        assertThat(values())
                .extracting(Node::getAccessibleText)
                .containsExactly("2017年 24.1%", "2021年 24.8%", "目标：2026年 26%");
    }

    @Test
    void aClickOnASymbolLeadsToItsObservation() {
        values().forEach(value -> window.clickOn(value));
        window.settle();
        assertThat(opened).isEqualTo(Sample.indicator("forest-cover").observations());
    }

    @Test
    void aClickOnAPrintedValueLeadsToItsObservation() {
        view.lookupAll(".lettering.leads-on").forEach(value -> window.clickOn(value));
        window.settle();
        assertThat(opened).isEqualTo(Sample.indicator("forest-cover").observations());
    }

    @Test
    void keysGoFromValueToValueAndLeadOn() {
        window.run(() -> values().getFirst().requestFocus());
        window.type(KeyCode.ENTER);
        window.type(KeyCode.TAB);
        window.type(KeyCode.SPACE);
        window.type(KeyCode.TAB);
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(opened).isEqualTo(Sample.indicator("forest-cover").observations());
    }

    @Test
    void yearsAndLinesLeadNowhere() {
        view.getChildren().stream()
                .filter(node -> !node.getStyleClass().contains("leads-on"))
                .forEach(node -> {
                    assertThat(node.isMouseTransparent()).isTrue();
                    assertThat(node.isFocusTraversable()).isFalse();
                });
        assertThat(view.lookupAll(".mark-tick"))
                .extracting(tick -> ((Text) tick).getText())
                .contains("2017", "2021", "2026")
                .allMatch(tick -> tick.matches("[0-9.]+"));
    }

    @Test
    void aRestingPointerIsToldTheSentence() {
        Observation goal = Sample.observation("forest-cover", "2026");
        window.moveTo(values().getLast());
        window.await(() -> tooltip() != null);
        assertThat(window.ask(this::tooltip))
                .isEqualTo("目标：2026年 26%\n力争到2026年，全县森林覆盖率达到26%，林草盖度达到54%。")
                .endsWith(Sample.contents().sentence(goal).orElseThrow());
    }

    private String tooltip() {
        return Window.getWindows().stream()
                .filter(popup -> popup instanceof Tooltip && popup.isShowing())
                .map(popup -> ((Tooltip) popup).getText())
                .findFirst()
                .orElse(null);
    }

    @Test
    void theTargetsAreLargeEnoughToHitAndDoNotOverlap() {
        List<Bounds> bounds = values().stream().map(Node::getBoundsInParent).toList();
        assertThat(bounds).allSatisfy(target -> {
            assertThat(target.getWidth()).isGreaterThanOrEqualTo(24);
            assertThat(target.getHeight()).isGreaterThanOrEqualTo(24);
        });
        for (int i = 1; i < bounds.size(); i++) {
            assertThat(bounds.get(i).intersects(bounds.get(i - 1))).isFalse();
        }
    }

    private List<Node> values() {
        return List.copyOf(view.lookupAll(".value-target"));
    }
}
