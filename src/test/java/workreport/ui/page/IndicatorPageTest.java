package workreport.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.Places;
import workreport.ui.Selection;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** All that the page of an indicator tells, and where it leads. */
class IndicatorPageTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.in(View.INDICATORS, ""));
    private final Selection selection = new Selection();
    private IndicatorPage page;

    @BeforeEach
    void open() {
        open(900);
    }

    private void open(double width) {
        page = window.show(
                width,
                860,
                () -> new IndicatorPage(
                        Whole.profile(),
                        trail,
                        Whole.notation(Language.ZH),
                        selection,
                        NoActions.in(Whole.notation(Language.ZH))));
    }

    private void show(String id) {
        window.run(() -> trail.visit(Places.ofIndicator(id)));
    }

    private List<String> texts(String selector) {
        return window.lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void asksForAnIndicatorWhereNoneIsChosen() {
        assertThat(texts(".page-hint")).containsExactly("请选择一项指标");
    }

    @Test
    void forestCoverHasItsVerdictAndTheFiguresBehindIt() {
        show("forest-cover");
        assertThat(texts(".page-name")).containsExactly("森林覆盖率");
        assertThat(texts(".facts .verdict")).containsExactly("需加快*");
        assertThat(texts(".facts-figure"))
                .containsExactly(
                        "完成进度 37%（四舍五入范围 32%—41%），时间进度 44%",
                        "每年需 +0.24，以往每年 +0.18", "所需 ÷ 以往 1.37", "R 0.85（四舍五入范围 0.75—0.94）", "还差 1.2 个百分点");
    }

    @Test
    void belowTheChartTheFactsAreAsWideAsIt() {
        show("forest-cover");
        assertThat(window.ask(() -> window.<Region>node(".facts").getWidth())).isEqualTo(250);
        open(460);
        assertThat(window.ask(() -> window.<Region>node(".facts").getWidth()))
                .isEqualTo(window.ask(() -> window.<Region>node("#page-chart").getWidth()))
                .isGreaterThan(300);
    }

    @Test
    void aNameWithoutATranslationStandsThereOnce() {
        ReportProfile report = new ReportProfile(MadeReports.untranslated());
        Notation english = new Notation(Words.of(Language.EN), report.report().units());
        String indicator = report.report().indicators().getFirst().id();
        NavigationHistory there =
                new NavigationHistory(new Location.AtIndicator(report.report().id(), indicator));
        window.show(900, 860, () -> new IndicatorPage(report, there, english, selection, NoActions.in(english)));
        window.settle();
        assertThat(texts(".page-name")).containsExactly("森林覆盖率");
        assertThat(texts(".page-about .label")).containsExactly("% · higher is better");
    }

    @Test
    void theMethodUnfoldsWithFormulaInputsAndSource() {
        show("forest-cover");
        assertThat(shownMethod()).isEmpty();
        window.run(() -> window.<Hyperlink>node("#facts-method").fire());
        assertThat(shownMethod())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("R = 以往增速 ÷ 所需增速"))
                .contains("代入：2017年 24.1%；2021年 24.8%；目标：2026年 26%")
                .anyMatch(line -> line.contains("Open SDG"));
    }

    private List<String> shownMethod() {
        return window.lookup(".facts-method").queryAllAs(Label.class).stream()
                .filter(label -> label.getParent().isVisible())
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyObservationStandsWithItsSentenceAndLeadsToIt() {
        for (Indicator indicator : Whole.contents().report().indicators().subList(0, 12)) {
            show(indicator.id());
            List<String> sentences = window.lookup(".quote").queryAllAs(TextFlow.class).stream()
                    .map(flow -> flow.getChildren().stream()
                            .map(node -> ((Text) node).getText())
                            .collect(Collectors.joining()))
                    .toList();
            assertThat(sentences)
                    .as(indicator.id())
                    .containsExactlyElementsOf(indicator.observations().stream()
                            .flatMap(observation -> Whole.contents().sentence(observation).stream())
                            .toList());
        }
        show("forest-cover");
        window.run(() -> window.lookup(".reading-line .hyperlink")
                .queryAllAs(Hyperlink.class)
                .iterator()
                .next()
                .fire());
        assertThat(trail.place())
                .isEqualTo(Places.of(Whole.contents()
                        .indicator("forest-cover")
                        .orElseThrow()
                        .observations()
                        .getFirst()
                        .anchor()
                        .orElseThrow()));
    }

    @Test
    void aCautionStandsAboveAllElseWithItsReason() {
        show("good-air-days");
        assertThat(texts(".page-caution"))
                .containsExactly("⚠ "
                        + Whole.contents()
                                .indicator("good-air-days")
                                .orElseThrow()
                                .note()
                                .zh());
        assertThat(texts(".facts-figure")).containsExactly("还差 1 个百分点");
    }

    @Test
    void relatedIndicatorsCarryTheVerdictOfTheirLink() {
        show("forest-cover");
        assertThat(texts(".related .verdict")).contains("不可比");
        window.run(() -> window.lookup(".related .hyperlink")
                .queryAllAs(Hyperlink.class)
                .iterator()
                .next()
                .fire());
        assertThat(trail.place()).isEqualTo(Places.ofIndicator("grass-forest-cover"));
        assertThat(texts(".page-name")).containsExactly("林草盖度");
    }
}
