package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.find.Search;
import workreport.find.SearchResult;
import workreport.ui.Composing;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.Whole;

/** Finding a text, jumping by name, quoting: by keyboard. */
class FindingTest extends WindowTest {

    private final Contents contents = Whole.contents();

    @Override
    Report report() {
        return contents.report();
    }

    private SearchResult expected(String query) {
        return new Search(contents).find(query);
    }

    @Test
    void hitsAreMarkedAndCountedAsTheyAreTyped() {
        push("action.find");
        assertThat(focused()).isEqualTo("find");
        write("粮食");
        int hits = expected("粮食").hits().size();

        assertThat(window.label("#find-count")).isEqualTo("1 / " + hits);
        assertThat(window.styled("hit-here")).isEqualTo("粮食");
        type(KeyCode.ENTER);
        assertThat(window.label("#find-count")).isEqualTo("2 / " + hits);
        push("action.find-next");
        assertThat(window.label("#find-count")).isEqualTo("3 / " + hits);
        push("action.find-previous");
        robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN));
        robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN));
        robot.settle();
        assertThat(window.label("#find-count")).isEqualTo(hits + " / " + hits);
    }

    @Test
    void whoGoesFromHitToHitSeesThemAllMarked() {
        push("action.find");
        write("粮食");
        int hits = expected("粮食").hits().size();
        for (int hit = 1; hit < hits; hit++) {
            type(KeyCode.ENTER);
            assertThat(window.styled("hit-here")).isEqualTo("粮食");
        }

        assertThat(window.styled("hit")).isEqualTo("粮食".repeat(hits - 1));
    }

    @Test
    void escapeGoesBackToWhereTheReaderWas() {
        robot.run(() -> window.trail.visit(Places.of("s1.4.1")));
        String before = window.top();
        push("action.find");
        write("法治建设");
        assertThat(window.top()).isNotEqualTo(before);
        type(KeyCode.ESCAPE);

        assertThat(window.top()).isEqualTo(before);
        assertThat(window.trail.place()).isEqualTo(Places.of("s1.4.1"));
        assertThat(window.styled("hit-here")).isEmpty();
        assertThat(focused()).isEqualTo("reading");
        assertThat(robot.<Node>node("#find").getParent().getParent().isVisible())
                .isFalse();
    }

    @Test
    void theFirstHitIsTheOneFromHereOn() {
        robot.run(() -> window.trail.visit(Places.of("s3")));
        push("action.find");
        write("生态");
        SearchResult found = expected("生态");
        long before = found.hits().stream()
                .filter(hit -> hit.section() != null && hit.section().id().matches("s[12].*"))
                .count();

        assertThat(window.label("#find-count"))
                .isEqualTo(before + 1 + " / " + found.hits().size());
    }

    @Test
    void theScopeIsThisSection() {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        push("action.find");
        write("生态");
        robot.run(() -> robot.<ToggleButton>node("#find-here").fire());
        int here = new Search(contents)
                .find("生态", contents.section("s2.1.3").orElseThrow())
                .hits()
                .size();

        assertThat(window.label("#find-count")).isEqualTo("1 / " + here);
    }

    @Test
    void aResultLeadsToItsHit() {
        push("action.find");
        write("法治");
        type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("find-results");
        ListView<?> list = robot.node("#find-results");
        SearchResult found = expected("法治");
        long sections =
                found.hits().stream().map(hit -> hit.section().id()).distinct().count();
        assertThat(list.getItems()).hasSize(found.hits().size() + (int) sections);
        type(KeyCode.END);

        assertThat(window.label("#find-count"))
                .isEqualTo(found.hits().size() + " / " + found.hits().size());
        type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void theOutlineCountsHits() {
        push("action.find");
        write("红线");
        int hits = expected("红线").count(contents.section("s3").orElseThrow());

        assertThat(robot.lookup(".hits").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains(Integer.toString(hits));
        type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".hits").queryAll()).isEmpty();
    }

    @Test
    void nothingFoundIsSaid() {
        push("action.find");
        write("没有这样的话");

        assertThat(window.label("#find-count")).isEqualTo("无结果");
        assertThat(robot.<Node>node("#find-results").isVisible()).isFalse();
    }

    private void jumpTo(String query) {
        push("action.jump");
        assertThat(focused()).isEqualTo("jump");
        write(query);
        ListView<?> list = robot.node("#jump-list");
        robot.await(() -> !list.getItems().isEmpty());
        type(KeyCode.ENTER);
    }

    @Test
    void initialsLeadToAnIndicator() {
        jumpTo("slfgl");

        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("forest-cover"));
        assertThat(robot.<Node>node("#jump").getParent().isVisible()).isFalse();
    }

    @Test
    void anActionRuns() {
        jumpTo("比较指标");

        assertThat(window.trail.place().view()).isEqualTo(Location.View.COMPARISON);
    }

    @Test
    void aLinkLeadsToItsPlace() {
        jumpTo("report:xinghe-2022#s2.1.p1");
        assertThat(window.trail.place()).isEqualTo(Places.of("s2.1.p1"));

        jumpTo("report:xinghe-2022#s9");
        assertThat(window.trail.place()).isEqualTo(Places.of("s2.1.p1"));
        assertThat(robot.<Node>node("#jump").getParent().isVisible()).isTrue();
    }

    @Test
    void escapeClosesTheBoxAndGoesNowhere() {
        Location before = window.trail.place();
        push("action.jump");
        write("st");
        type(KeyCode.DOWN);
        type(KeyCode.ESCAPE);

        assertThat(window.trail.place()).isEqualTo(before);
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void aQuotationIsCopiedWithItsSource() {
        robot.run(() -> {
            int at = window.text().getText().indexOf("聚焦“两园两区”，推动产业结构持续优化");
            window.text().selectRange(at, at + 8);
        });
        push("action.copy-with-source");
        assertThat(copied())
                .isEqualTo("“聚焦‘两园两区’”\n李锴栋. 兴和县人民政府工作报告（2022年）[R]. " + "兴和县第十六届人民代表大会第一次会议, 2022-01-06: 三（二）.");
        push("action.copy-link");
        assertThat(copied()).isEqualTo("report:xinghe-2022#s3.2:0-8");
    }

    @Test
    void aLinkToWhereTheReaderIs() {
        robot.run(() -> window.trail.visit(Places.of("s2.1")));
        push("action.copy-link");
        assertThat(copied()).isEqualTo("report:xinghe-2022#s2.1");
    }

    private String copied() {
        return robot.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private void look(String view) {
        push("action." + view);
        assertThat(window.trail.place().isInText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "comparison", "themes", "sheets"})
    void withTheBarLeftOpenFindingGoesOnFromEveryView(String view) {
        push("action.find");
        write("粮食");
        String count = window.label("#find-count");
        String second = count.replaceFirst("1", "2");
        look(view);
        push("action.find");
        assertThat(window.trail.place().isInText()).isTrue();
        assertThat(focused()).isEqualTo("find");
        assertThat(window.label("#find-count")).isEqualTo(count);
        type(KeyCode.ESCAPE);
        assertThat(window.trail.place().view().code()).isEqualTo(view);
        push("action.find");
        look(view);
        push("action.find-next");
        assertThat(window.trail.place().isInText()).isTrue();
        assertThat(window.label("#find-count")).isEqualTo(second);
        assertThat(window.styled("hit-here")).isEqualTo("粮食");
    }

    @ParameterizedTest
    @ValueSource(strings = {"comparison", "themes"})
    void theFilterIsReachedFromEveryView(String view) {
        look(view);
        push("action.filter");
        assertThat(focused()).isEqualTo("outline-filter");
        assertThat(window.trail.place().isInText()).isTrue();
    }

    @Test
    void whatIsHalfTypedDoesNotMoveTheText() {
        String before = window.top();
        push("action.find");
        Node field = robot.node("#find");
        robot.run(() -> field.fireEvent(Composing.input("f", "")));
        robot.run(() -> field.fireEvent(Composing.input("fa zhi", "")));
        assertThat(window.top()).isEqualTo(before);
        assertThat(window.styled("hit-here")).isEmpty();
        robot.run(() -> field.fireEvent(Composing.input("", "法治")));
        assertThat(window.styled("hit-here")).isEqualTo("法治");
    }

    @Test
    void keysAreTheInputMethodsWhileItComposes() {
        push("action.find");
        write("粮食");
        String count = window.label("#find-count");
        compose("#find", "fa zhi");
        type(KeyCode.ENTER);
        type(KeyCode.DOWN);
        type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("find");
        assertThat(window.label("#find-count")).isEqualTo(count);
        robot.run(() -> robot.node("#find").fireEvent(Composing.input("", "")));

        push("action.jump");
        write("slfgl");
        ListView<?> offers = robot.node("#jump-list");
        robot.await(() -> !offers.getItems().isEmpty());
        Location before = window.trail.place();
        compose("#jump", "sen");
        type(KeyCode.ENTER);
        type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("jump");
        assertThat(window.trail.place()).isEqualTo(before);
        robot.run(() -> robot.node("#jump").fireEvent(Composing.input("", "")));
        type(KeyCode.ESCAPE);
        assertThat(robot.<Node>node("#jump").getParent().isVisible()).isFalse();
    }

    private void compose(String field, String composed) {
        robot.run(() -> robot.node(field).fireEvent(Composing.input(composed, "")));
    }

    @Test
    void theScopeIsNamedAndStaysTheSectionThatTheReaderBeganIn() {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        push("action.find");
        write("法治");
        assertThat(window.trail.place()).isNotEqualTo(Places.of("s2.1.3"));
        ToggleButton here = robot.node("#find-here");
        assertThat(here.getAccessibleText()).contains("林草");
        robot.run(here::fire);
        assertThat(window.label("#find-count")).isEqualTo("无结果");
        robot.run(here::fire);
        assertThat(window.label("#find-count"))
                .endsWith("/ " + expected("法治").hits().size());
    }

    @Test
    void inEnglishTheEnglishOnTheScreenIsFound() {
        push("action.switch-language");
        push("action.find");
        write("forest and grassland ecosystem");
        assertThat(window.styled("hit-here")).isEqualToIgnoringCase("forest and grassland ecosystem");
        push("action.find");
        Section section = contents.report()
                .allSections()
                .filter(each -> each.gistEn() != null)
                .reduce((_, last) -> last)
                .orElseThrow();
        robot.run(() -> robot.<TextField>node("#find").setText(section.gistEn().substring(0, 30)));
        assertThat(window.trail.place()).isEqualTo(Places.of(section.id()));
        assertThat(window.label("#gist")).contains(section.gistEn());
        assertThat(robot.<Node>node("#gist").getPseudoClassStates())
                .extracting(PseudoClass::getPseudoClassName)
                .contains("looked-at");
    }

    @Test
    void tabStaysInTheQuickJump() {
        push("action.jump");
        robot.await(() -> {
            robot.<TextField>node("#jump").setText("生态");
            return robot.<ListView<?>>node("#jump-list").getItems().size() > 2;
        });
        ListView<?> list = robot.node("#jump-list");
        type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("jump");
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN));
        robot.settle();
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(list.getParent().isVisible()).isTrue();
    }

    @Test
    void theIndicatorsBeginWithOneChosen() {
        push("action.indicators");
        String first = contents.report().indicators().getFirst().id();
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator(first));
        assertThat(robot.<Labeled>node("#page-name").getText())
                .isEqualTo(contents.indicator(first).orElseThrow().name().zh());
    }

    @Test
    void theOnlyHitIsComeBackToFromWherever() {
        push("action.find");
        write("GDP");
        assertThat(window.label("#find-count")).isEqualTo("1 / 1");
        robot.run(() -> window.text().showParagraphAtTop(0));
        String top = window.top();
        push("action.find-next");
        assertThat(window.top()).isNotEqualTo(top);
    }
}
