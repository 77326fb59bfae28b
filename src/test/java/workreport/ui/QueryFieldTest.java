package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.language.Language;
import workreport.language.Words;

/** A field that is asked with through an input method, and by keys. */
class QueryFieldTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final List<String> asked = new ArrayList<>();
    private QueryField field;
    private Button list;

    @BeforeEach
    void open() {
        window.show(300, 200, () -> {
            field = new QueryField();
            field.setId("field");
            list = new Button("list");
            field.filters(Words.of(Language.EN), list::requestFocus);
            field.askedProperty().addListener((_, _, now) -> asked.add(now));
            return new VBox(field, list);
        });
        window.run(field::requestFocus);
    }

    private void compose(String composed, String committed) {
        window.run(() -> field.fireEvent(Composing.input(composed, committed)));
    }

    @Test
    void whatIsHalfTypedIsNoQuestion() {
        compose("s", "");
        compose("sen", "");
        compose("sen lin", "");
        assertThat(field.getText()).isEqualTo("sen lin");
        assertThat(asked).isEmpty();
        compose("", "森林");
        assertThat(field.getText()).isEqualTo("森林");
        assertThat(asked).containsExactly("森林");
    }

    @Test
    void whatIsGivenUpWasNeverAsked() {
        compose("s", "");
        compose("", "");
        assertThat(field.getText()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void moreMayBeComposedBehindWhatStandsThere() {
        window.write("GDP");
        asked.clear();
        compose("zeng", "");
        assertThat(field.asked()).isEqualTo("GDP");
        compose("zhang", "增");
        compose("", "长");
        assertThat(asked).containsExactly("GDP增长");
    }

    @Test
    void lettersThatAreCommittedAsTheyAreAreAskedFor() {
        compose("slfgl", "");
        compose("", "slfgl");
        assertThat(asked).containsExactly("slfgl");
    }

    @Test
    void leavingTheFieldAsksForWhatIsLeftInIt() {
        compose("sen", "");
        window.run(list::requestFocus);
        assertThat(field.asked()).isEqualTo(field.getText());
        window.run(() -> field.setText("x"));
        assertThat(field.asked()).isEqualTo("x");
    }

    @Test
    void keysAreTheInputMethodsWhileItComposes() {
        compose("sen", "");
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.BACK_SPACE)) {
            window.type(key);
            window.settle();
            assertThat(field.isFocused()).as(key.name()).isTrue();
            assertThat(field.getText()).as(key.name()).isEqualTo("sen");
        }
        compose("", "森林");
        assertThat(asked).containsExactly("森林");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(list.isFocused()).isTrue();
    }

    @Test
    void askingForTheSameMovesNothing() {
        window.write("ab");
        window.run(() -> field.positionCaret(1));
        window.run(() -> field.ask("ab"));
        assertThat(field.getCaretPosition()).isEqualTo(1);
        assertThat(asked).containsExactly("a", "ab");
    }

    @Test
    void escapeClearsAndDownGoesToTheList() {
        window.write("ab");
        window.type(KeyCode.ESCAPE);
        window.settle();
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(list.isFocused()).isTrue();
    }
}
