package workreport.ui.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ThemeDigest;
import workreport.language.Language;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** A page a theme: how much there is, how it goes, and what is notable. */
class ThemesPaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.in(View.THEMES, ""));

    @BeforeEach
    void open() {
        window.show(
                940,
                800,
                () -> new ThemesPane(
                        Whole.profile(),
                        trail,
                        Whole.notation(Language.ZH),
                        NoActions.in(Whole.notation(Language.ZH))));
    }

    private List<String> texts(String selector) {
        return window.lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void theEnvironmentAtAGlance() {
        window.run(() -> trail.visit(Places.ofTheme("ecology")));
        assertThat(texts(".page-name")).containsExactly("生态");
        assertThat(texts(".verdict-counts .verdict")).contains("有望实现 1", "需加快 1");
        assertThat(texts(".card-name").subList(0, 3)).containsExactly("森林覆盖率", "林草盖度", "空气质量优良天数比例");
    }

    @Test
    void theListHoldsEveryThemeThatHasIndicatorsAndLeadsOn() {
        ListView<ThemeDigest> list = window.node("#themes");
        assertThat(list.getItems().stream()
                        .mapToInt(digest -> digest.profiles().size())
                        .sum())
                .isEqualTo(Whole.contents().report().indicators().size());
        window.run(() ->
                trail.visit(Places.ofTheme(list.getItems().getFirst().theme().id())));
        window.run(list::requestFocus);
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(trail.place())
                .isEqualTo(Places.ofTheme(list.getItems().get(1).theme().id()));
    }
}
