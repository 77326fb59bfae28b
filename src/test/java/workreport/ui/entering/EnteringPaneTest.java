package workreport.ui.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.Explanation;
import workreport.analysis.ReportProfile;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.TargetKind;
import workreport.entered.TargetKinds;
import workreport.entered.WithEntered;
import workreport.language.Language;
import workreport.measure.Period;
import workreport.platform.kept.SaveResult;
import workreport.ui.Edits;
import workreport.ui.Entering;
import workreport.ui.QueryField;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

class EnteringPaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final List<EnteredValues> kept = new ArrayList<>();
    private final Edits edits = new Edits();
    private Entering entering;

    @BeforeEach
    void open() {
        entering = window.ask(() -> new Entering(
                EnteredValues.empty(Sample.report().place().zh()),
                "王",
                values -> {
                    kept.add(values);
                    return new SaveResult<>(values, SaveResult.State.GOOD, Path.of("kept"), null, null);
                },
                _ -> {},
                Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC)));
        window.show(
                600,
                700,
                () -> new EnteringPane(
                        Sample.report(),
                        Sample.indicator("forest-cover"),
                        entering,
                        edits,
                        Sample.notation(Language.EN)));
        window.settle();
    }

    private void fill(String field, String text) {
        QueryField at = window.node("#enter-" + field);
        window.run(() -> at.ask(text));
    }

    private void press(String selector) {
        ButtonBase button = window.node(selector);
        window.run(button::fire);
        window.settle();
    }

    private String fault(String field) {
        return window.<Labeled>node("#enter-fault-" + field).getText();
    }

    private void enter(String period, String value) {
        fill("period", period);
        fill("value", value);
        fill("title", "统计公报");
        press("#enter-done");
    }

    private List<String> lines() {
        return window.lookup(".entered-figure").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aValueIsKeptListedAndStandsInTheReport() {
        enter("2024", "25.6");
        assertThat(lines()).containsExactly("◆ 2024: 25.6%");
        assertThat(kept).hasSize(1);
        assertThat(WithEntered.of(Sample.report(), entering.values()).indicators().stream()
                        .filter(indicator -> indicator.id().equals("forest-cover"))
                        .flatMap(indicator -> indicator.observations().stream())
                        .filter(observation -> observation.entered().isPresent()))
                .singleElement()
                .satisfies(observation -> {
                    assertThat(observation.period()).isEqualTo(Period.year(2024));
                    assertThat(observation.value()).isEqualTo("25.6");
                });
        assertThat(window.<QueryField>node("#enter-title").getText()).isEqualTo("统计公报");
        assertThat(window.<QueryField>node("#enter-value").getText()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBelowItsFieldAndNothingIsKept() {
        enter("2024", "many");
        assertThat(fault("value")).isEqualTo("This is not a number in that unit.");
        fill("value", "25.6");
        fill("title", "");
        press("#enter-done");
        assertThat(fault("value")).isEmpty();
        assertThat(fault("title")).startsWith("Where is it from?");
        assertThat(kept).isEmpty();
    }

    @Test
    void aSecondValueOfTheSameIsRefusedACorrectionKeepsTheFirst() {
        enter("2024", "25.6");
        enter("2024", "25.9");
        assertThat(fault("period")).contains("2024: 25.6%");
        press(".entered-edit");
        fill("value", "25.9");
        press("#enter-done");
        EnteredValue value = entering.values().values().findFirst().orElseThrow();
        assertThat(value.figure().value()).isEqualTo("25.9");
        assertThat(value.former()).hasSize(1);
        assertThat(lines()).containsExactly("◆ 2024: 25.9%");
        assertThat(window.<Labeled>node(".entered-former").getText()).startsWith("before: 2024: 25.6%");
    }

    @Test
    void aTargetIsSaidToBeBindingWithWhoAndWhenAndWhatWasBefore() {
        press("#target-kind-1-2");
        press("#target-kind-1-1");
        assertThat(window.<Labeled>node(".entered-about").getText()).isEqualTo("expected◆, entered by 王 on 2026-11-30");
        assertThat(window.<Labeled>node(".entered-former").getText()).startsWith("Before: binding◆");
        ReportProfile profile = ReportProfile.of(Sample.report(), entering.values());
        Explanation explanation = new Explanation(
                profile.of(profile.contents().indicator("forest-cover").orElseThrow()), Sample.notation(Language.EN));
        assertThat(explanation.kind()).contains("expected◆");
        assertThat(explanation.kinds())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("expected◆"));

        press("#target-kind-1-0");
        assertThat(TargetKinds.of(Sample.report(), entering.values())
                        .of(
                                Sample.indicator("forest-cover"),
                                Sample.indicator("forest-cover").observations().getLast()))
                .isEmpty();
        window.run(edits::undo);
        window.run(edits::undo);
        window.settle();
        assertThat(entering.values().kinds().findFirst().orElseThrow().said().kind())
                .isEqualTo(TargetKind.BINDING);
    }

    @Test
    void whatIsTakenOutStaysAndComesBack() {
        enter("2024", "25.6");
        press(".entered-withdraw");
        assertThat(lines()).containsExactly("◆ 2024: 25.6% (taken out)");
        assertThat(entering.values().valid()).isEmpty();
        press(".entered-withdraw");
        assertThat(entering.values().valid()).hasSize(1);
        window.run(edits::undo);
        window.run(edits::undo);
        window.settle();
        assertThat(lines()).containsExactly("◆ 2024: 25.6%");
        window.run(edits::undo);
        window.settle();
        assertThat(lines()).isEmpty();
        window.run(edits::redo);
        window.settle();
        assertThat(lines()).containsExactly("◆ 2024: 25.6%");
    }
}
