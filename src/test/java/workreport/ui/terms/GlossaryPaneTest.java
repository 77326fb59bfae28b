package workreport.ui.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.evidence.Term;
import workreport.language.Language;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** The glossary: each explanation, and whether the report, a document or general knowledge gives it. */
class GlossaryPaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.of("s1"));
    private GlossaryPane pane;

    private void open(Language language) {
        window.show(420, 700, () -> new GlossaryPane(Whole.contents(), trail, Whole.notation(language)));
    }

    /** What is found by these words, and under it what is shown in labels of a style. */
    private List<String> found(String words, String style) {
        TextField filter = window.node("#terms-filter");
        window.run(() -> filter.setText(words));
        window.settle();
        return window.lookup("#terms .list-cell:filled " + style).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aFormulaStandsInItsOfficialWordsWithTheArticleThatHasThem() {
        open(Language.ZH);
        assertThat(found("两个维护", ".term-meaning")).containsExactly("坚决维护习近平总书记党中央的核心、全党的核心地位，坚决维护党中央权威和集中统一领导。");
        assertThat(found("两个维护", ".term-source")).containsExactly("出处：《中国共产党纪律处分条例》（2018年修订）第二条");
    }

    @Test
    void itIsSaidInEnglishToo() {
        open(Language.EN);
        assertThat(found("两个维护", ".term-meaning"))
                .singleElement()
                .asString()
                .contains("centralised, unified leadership");
        assertThat(found("两个维护", ".term-source"))
                .containsExactly(
                        "Source: Regulations of the Communist Party of China on Disciplinary Action (revised 2018), article 2");
    }

    @Test
    void whatTheReportExplainsLeadsToItsSection() {
        open(Language.EN);
        assertThat(found("四个一", ".term-source")).singleElement().asString().startsWith("Explained in the report: ");
    }

    @Test
    void generalKnowledgeIsMarkedAsSuchAndFoundByThat() {
        open(Language.ZH);
        assertThat(found("蒸吨", ".term-source")).containsExactly("一般知识，未引出处");
        assertThat(found("一般知识", ".term-source")).isNotEmpty().containsOnly("一般知识，未引出处");
        ListView<Term> list = window.node("#terms");
        assertThat(list.getItems())
                .containsExactlyElementsOf(Whole.contents().report().terms().stream()
                        .filter(term -> term.source().kind() == Term.Kind.KNOWLEDGE)
                        .toList());
    }

    @Test
    void soItIsInEnglish() {
        open(Language.EN);
        assertThat(found("蒸吨", ".term-source")).containsExactly("General knowledge, without a source");
    }

    /** At any width, also where a line breaks that would not if the row had no edges. */
    @Test
    void noLineIsCutOff() {
        window.show(
                420,
                700,
                () -> new StackPane(pane = new GlossaryPane(Whole.contents(), trail, Whole.notation(Language.ZH))));
        for (int width = 240; width <= 420; width += 4) {
            int wide = width;
            window.run(() -> pane.setMaxWidth(wide));
            window.settle();
            assertThat(window.lookup("#terms .list-cell:filled").queryAllAs(ListCell.class))
                    .isNotEmpty()
                    .allSatisfy(cell -> {
                        Region view = (Region) cell.getGraphic();
                        assertThat(view.getHeight())
                                .as("at %d", wide)
                                .isGreaterThanOrEqualTo(view.prefHeight(view.getWidth()) - 0.5);
                        assertThat(cell.getHeight() - cell.snappedTopInset() - cell.snappedBottomInset())
                                .as("at %d", wide)
                                .isGreaterThanOrEqualTo(view.getHeight() - 0.5);
                    });
        }
    }
}
