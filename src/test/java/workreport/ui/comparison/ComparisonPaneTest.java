package workreport.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.analysis.ReportProfile;
import workreport.ingest.report.ReportImport;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.Places;
import workreport.ui.Selection;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** Only what may be compared stands on the scale; everything else is named with its reason. */
class ComparisonPaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.in(View.COMPARISON, ""));
    private final Selection selection = new Selection();

    @BeforeEach
    void open() {
        window.show(
                900,
                700,
                () -> new ComparisonPane(
                        Whole.profile(),
                        trail,
                        Whole.notation(Language.ZH),
                        selection,
                        NoActions.in(Whole.notation(Language.ZH))));
    }

    @Test
    void aReportForOneYearLeavesOutWhatHasNoGrowthForBothYears(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                政府工作报告
                ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
                临川县县长 王小明
                各位代表：
                一、2023年工作回顾
                粮食产量增长3.2%。
                二、2024年工作安排
                粮食产量增长2%。新建住房400套。
                """);
        ReportProfile profile = new ReportProfile(ReportImport.read(file).report());
        Notation notation =
                new Notation(Words.of(Language.ZH), profile.contents().report().units());
        window.show(
                900,
                700,
                () -> new ComparisonPane(
                        profile,
                        new NavigationHistory(Places.in(View.COMPARISON, "")),
                        notation,
                        new Selection(),
                        NoActions.in(notation)));

        assertThat(texts(".page-name")).containsExactly("增速：2023年与2024目标");
        assertThat(lettering()).contains("+3.2%◇", "+2%◇");
        assertThat(texts(".left-out-reason")).containsExactly("报告没有同时写明这两年的增速。");
        assertThat(texts(".left-out-names .hyperlink")).containsExactly("新建住房");
    }

    private List<String> texts(String selector) {
        return window.lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private List<String> lettering() {
        return window.lookup(".lettering").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    @Test
    void withoutTicksAllThatAllowItAreShown() {
        assertThat(lettering()).contains("森林覆盖率", "林草盖度", "37%", "86%").doesNotContain("空气质量优良天数比例");
        assertThat(texts(".left-out-names .hyperlink")).contains("空气质量优良天数比例", "地区生产总值");
    }

    @Test
    void aTickedIndicatorThatCannotBeComparedIsNamedWithTheReason() {
        window.run(() -> {
            selection.tick("grass-forest-cover", true);
            selection.tick("gdp", true);
        });
        assertThat(lettering()).contains("林草盖度").doesNotContain("森林覆盖率");
        assertThat(texts(".left-out-names .hyperlink")).containsExactly("地区生产总值");
        assertThat(texts(".left-out-reason")).containsExactly("以往只有多年合计，目标为单一年份的数值，两者不可比。");
    }

    @Test
    void whatIsLeftOutLeadsToItsPage() {
        window.run(() -> selection.tick("gdp", true));
        window.clickOn("地区生产总值");
        window.settle();
        assertThat(trail.place()).isEqualTo(Places.ofIndicator("gdp"));
    }
}
