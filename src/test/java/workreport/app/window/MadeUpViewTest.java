package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.app.session.Session;
import workreport.language.Notation;
import workreport.ui.Location;
import workreport.ui.View;
import workreport.ui.ViewPlaces;
import workreport.ui.ViewType;

/** A view that the program has never heard of: whatever lists views lists it, and the window asks it as it asks the others. */
class MadeUpViewTest extends WindowTest {

    private static final Location.View ID = new Location.View("made-up");
    /** Words that no view and no action of the program has: what it says does not matter here. */
    private static final String NAME = "window.about.name";

    private final Button inside = new Button("inside");
    private int asked;

    private final class MadeUp implements View<String> {

        @Override
        public Node node() {
            return inside;
        }

        @Override
        public void focus() {
            inside.requestFocus();
        }

        @Override
        public Map<String, Runnable> actions() {
            return Map.of("action.next-pane", () -> asked++);
        }

        @Override
        public String state() {
            return "";
        }

        @Override
        public void restore(String state) {}
    }

    private static final class OneThing implements ViewPlaces {

        @Override
        public boolean has(Location place) {
            return place.id().equals("thing");
        }

        @Override
        public Location first(Location nothing, Location here) {
            return Location.in(ID, nothing.report(), "thing");
        }

        @Override
        public Optional<String> name(Location place, Notation notation) {
            return Optional.of("the thing");
        }
    }

    @Override
    OpenWindow open(Session session) throws IOException {
        window = new OpenWindow(
                robot,
                report(),
                folder.resolve("session.json"),
                session,
                _ -> List.of(new ViewType<>(ID, NAME, NAME, new OneThing(), MadeUp::new)));
        robot.run(() -> inside.setId("inside"));
        return window;
    }

    private void isShown() {
        assertThat(window.trail.place()).isEqualTo(Location.in(ID, report().id(), "thing"));
        assertThat(focused()).isEqualTo("inside");
        assertThat(window.label("#where")).endsWith("the thing");
    }

    @Test
    void hasTheNextKeyAndAButtonInTheBar() {
        control(KeyCode.DIGIT8);
        isShown();
        control(KeyCode.DIGIT1);
        Node button = robot.lookup(".view-button")
                .<Labeled>match(view -> NAME.equals(view.getId()))
                .query();
        robot.clickOn(button);
        robot.settle();
        isShown();
    }

    @Test
    void isFoundInTheQuickJump() {
        String name = window.window.words().say(NAME);
        push("action.jump");
        robot.write(name);
        robot.settle();
        ListView<?> list = robot.node("#jump-list");
        assertThat(robot.ask(() -> list.getItems().size())).isPositive();
        type(KeyCode.ENTER);
        isShown();
    }

    @Test
    void answersActionsInItsOwnWay() {
        control(KeyCode.DIGIT8);
        push("action.next-pane");
        assertThat(asked).isEqualTo(1);
        control(KeyCode.DIGIT1);
        push("action.next-pane");
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void isThereAgainAtTheNextStart() throws IOException {
        control(KeyCode.DIGIT8);
        robot.run(window.window::close);
        assertThat(window.file.load().places()).containsEntry(report().id(), "made-up:thing");
        open((Session) null);
        isShown();
    }
}
