package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.evidence.Observation;
import workreport.ui.Moves.Step;
import workreport.ui.NavigationHistory.Move;
import workreport.ui.Places;
import workreport.ui.Sample;

/** A reader's ways through a report. */
class JourneyTest extends WindowTest {

    @Test
    void startsAtTheBeginning() {
        assertThat(window.stage.getTitle()).isEqualTo("兴和县人民政府工作报告（2022年）");
        assertThat(window.top()).isEqualTo("（内蒙古）2022年兴和县人民政府工作报告（全文）");
        assertThat(window.label("#where")).isEqualTo("兴和县人民政府工作报告（2022年）");
        assertThat(window.selected()).isEmpty();
        assertThat(window.moves.steps()).isEmpty();
        assertThat(window.button("action.back").isDisabled()).isTrue();
        assertThat(window.button("action.forward").isDisabled()).isTrue();
    }

    @Test
    void aSectionClickedInTheOutlineComesToTheTop() {
        robot.clickOn("调结构、促转型");
        robot.settle();
        assertThat(window.top()).isEqualTo("我们致力于调结构、促转型，发展质效持续向好");
        assertThat(window.label("#where")).isEqualTo("一 › 调结构、促转型");
        assertThat(window.trail.place()).isEqualTo(Places.of("s1.3"));
        assertThat(window.moves.count(Move.DRIFT)).isZero();
    }

    @Test
    void theWayBackAndForwardGoesByKeysAndButtons() {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        robot.run(() -> window.trail.visit(Places.of("s3")));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        robot.settle();
        assertThat(window.top()).isEqualTo("推进林草生态持续改善");
        assertThat(window.selected()).isEqualTo("s2.1.3");
        robot.clickOn(window.button("action.back"));
        robot.settle();
        assertThat(window.trail.place()).isEqualTo(Places.of("open.p1"));
        assertThat(window.button("action.back").isDisabled()).isTrue();
        robot.clickOn(window.button("action.forward"));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        robot.settle();
        assertThat(window.top()).isEqualTo("三、2022年政府工作安排");
        assertThat(window.button("action.forward").isDisabled()).isTrue();
    }

    @Test
    void aNumberLeadsToItsChartAndAValueOfTheChartToItsSentence() {
        Observation goal = Sample.observation("forest-cover", "2026");
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        window.click(
                goal.anchor().orElseThrow(),
                Sample.contents().paragraph("s2.1.3.p1").orElseThrow().text());
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("forest-cover"));
        assertThat(window.label("#where")).isEqualTo("指标 › 森林覆盖率");

        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        robot.settle();
        assertThat(window.trail.place()).isEqualTo(Places.of(goal.anchor().orElseThrow()));
        assertThat(window.styled("number-here")).isEqualTo("26%");
        Node card = robot.node("#card-forest-cover");
        assertThat(card.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("looked-at"));

        robot.clickOn(robot.from(card).lookup("24.1").<Node>query());
        robot.settle();
        Observation base = Sample.observation("forest-cover", "2017");
        assertThat(window.trail.place()).isEqualTo(Places.of(base.anchor().orElseThrow()));
        assertThat(window.styled("sentence"))
                .isEqualTo(Sample.contents().sentence(base).orElseThrow());
        assertThat(window.styled("number-here")).isEqualTo("24.1%");
        assertThat(window.selected()).isEqualTo("s1.4.3");
        assertThat(robot.<Node>node("#card-forest-cover").getPseudoClassStates())
                .contains(PseudoClass.getPseudoClass("looked-at"));

        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        robot.settle();
        assertThat(window.styled("number-here")).isEqualTo("26%");
        assertThat(window.moves.count(Move.DRIFT)).isZero();
    }

    @Test
    void theOutlineFollowsTheWheelAndSendsNothingBack() {
        robot.run(() -> window.trail.visit(Places.of("s2")));
        window.moves.forget();
        robot.moveTo(window.text());
        for (int turn = 0; turn < 8; turn++) {
            robot.scroll(12, VerticalDirection.DOWN);
            robot.settle();
            double there = window.scrolled();
            robot.settle();
            assertThat(window.scrolled()).isEqualTo(there);
            String here = window.trail.place().id();
            assertThat(window.selected())
                    .isEqualTo(Sample.contents().sectionAt(here).orElseThrow().id());
        }
        assertThat(window.moves.count(Move.JUMP)).isZero();
        assertThat(window.moves.steps()).extracting(Step::place).doesNotHaveDuplicates();
        assertThat(window.selected()).startsWith("s2.");
        assertThat(window.label("#where")).startsWith("二 › （");
    }

    @Test
    void keysStepFromSectionToSection() {
        robot.press(KeyCode.ALT)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .release(KeyCode.ALT);
        robot.settle();
        assertThat(window.trail.place()).isEqualTo(Places.of("s1.2"));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        robot.settle();
        assertThat(window.moves.steps())
                .containsExactly(
                        new Step(Places.of("s1"), Move.JUMP),
                        new Step(Places.of("s1.1"), Move.JUMP),
                        new Step(Places.of("s1.2"), Move.JUMP),
                        new Step(Places.of("s1.1"), Move.JUMP));
    }

    @Test
    void theLastSectionIsReachedAndTheEndReadsAsTheWhole() {
        robot.run(() -> window.trail.visit(Places.of("s4.4")));
        assertThat(window.selected()).isEqualTo("s4.4");
        robot.type(KeyCode.END);
        robot.settle();
        assertThat(window.label("#far")).isEqualTo("已读 100%");
    }
}
