package workreport.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.language.Language;
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
