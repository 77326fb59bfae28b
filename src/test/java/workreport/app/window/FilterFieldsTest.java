package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.app.view.SidePane;
import workreport.evidence.Report;
import workreport.ui.Places;
import workreport.ui.QueryField;
import workreport.ui.Whole;

/** Every field that filters a list goes by the same keys. */
class FilterFieldsTest extends WindowTest {

    @Override
    Report report() {
        return Whole.contents().report();
    }

    @ParameterizedTest
    @CsvSource({
        "s2, INDICATORS, #outline-filter, outline",
        "s2, NOTES, #notes-filter, notes",
        "s2, TERMS, #terms-filter, terms",
        "indicators:gdp, INDICATORS, #table-filter, table",
        "sheets:section/s1, INDICATORS, #sheet-filter, sheet-subjects"
    })
    void escClearsThenLeavesDownGoesToTheListAndAButtonClears(
            String place, SidePane.Side side, String selector, String list) {
        robot.run(() -> robot.<TabPane>node("#side").getSelectionModel().select(side.ordinal()));
        robot.run(() -> window.trail.visit(Places.parse(place)));
        TextField field = robot.node(selector);
        assertThat(field).isInstanceOf(QueryField.class);
        robot.run(field::requestFocus);
        robot.write("a");
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ESCAPE)) {
            robot.run(field::requestFocus);
            robot.type(key);
            robot.settle();
            Node owner = robot.ask(() -> window.stage.getScene().getFocusOwner());
            assertThat(owner.getId()).as(key.name()).isEqualTo(list);
        }
        robot.run(field::requestFocus);
        robot.write("a");
        Node clear = robot.from(field).lookup(".clear-button").query();
        robot.clickOn(clear);
        robot.settle();
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();
    }
}
