package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a list passes on of what is selected in it. */
class CurrentItemTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final List<String> chosen = new ArrayList<>();
    private ListView<String> list;
    private CurrentItem<String> current;

    @BeforeEach
    void open() {
        window.show(200, 200, () -> {
            list = new ListView<>();
            current = new CurrentItem<>(list.getSelectionModel(), item -> chosen.add(String.valueOf(item)));
            return list;
        });
        window.run(() -> current.refill(list.getItems(), List.of("a", "b", "c")));
    }

    @Test
    void whatTheReaderSelectsIsPassedOn() {
        window.run(() -> list.getSelectionModel().select("b"));
        window.run(() -> list.getSelectionModel().clearSelection());
        assertThat(chosen).containsExactly("b", "null");
    }

    @Test
    void whatItIsToldToShowIsNot() {
        window.run(() -> current.show("b"));
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo("b");
        window.run(() -> current.show(null));
        assertThat(list.getSelectionModel().isEmpty()).isTrue();
        assertThat(chosen).isEmpty();
    }

    @Test
    void whoeverPassesItBackIsNotToldAgain() {
        window.run(() -> {
            list.getSelectionModel().select("c");
            assertThat(current.show("c")).isFalse();
        });
        assertThat(chosen).containsExactly("c");
    }

    @Test
    void fillingTheListIsNoChoice() {
        window.run(() -> current.show("b"));
        for (List<String> others :
                List.of(List.of("x", "b"), List.of("b"), List.<String>of(), List.of("a", "b", "c"))) {
            window.run(() -> current.refill(list.getItems(), others));
            assertThat(list.getSelectionModel().isEmpty()).isTrue();
        }
        assertThat(chosen).isEmpty();
    }
}
