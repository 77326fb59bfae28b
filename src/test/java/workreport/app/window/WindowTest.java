package workreport.app.window;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.session.Session;
import workreport.evidence.Report;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/**
 * The fixture of all tests of a whole window: a robot, a folder for the session and the notes, and a window that is open
 * from the start. A test class says with {@link #report} and {@link #start} what that window shows; panes and controls
 * that need no window around them are tested with {@link TestWindow} alone.
 */
abstract class WindowTest {

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    /** The window opened last. */
    OpenWindow window;

    /** The report in the window. */
    Report report() {
        return Sample.report();
    }

    /** What the window starts with; null where the tests open it themselves. */
    Session start() throws IOException {
        return Session.FIRST;
    }

    @BeforeEach
    void openFromTheStart() throws IOException {
        Session start = start();
        if (start != null) {
            open(start);
        }
    }

    /** Opens a window with a session, or with the one that a window before has left if that is null. */
    OpenWindow open(Session session) throws IOException {
        return open(report(), session);
    }

    /** Opens a window on another report than the usual one. */
    OpenWindow open(Report report, Session session) throws IOException {
        window = new OpenWindow(robot, report, folder.resolve("session.json"), session);
        return window;
    }

    void write(String text) {
        robot.write(text);
        robot.settle();
    }

    void type(KeyCode key) {
        robot.type(key);
        robot.settle();
    }

    /** Types keys while Ctrl is held down. */
    void control(KeyCode... keys) {
        robot.press(KeyCode.CONTROL);
        for (KeyCode key : keys) {
            robot.type(key);
        }
        robot.release(KeyCode.CONTROL);
        robot.settle();
    }

    void push(String action) {
        robot.push(window.key(action));
        robot.settle();
    }

    /** The id of what has the keyboard; empty for nothing. */
    String focused() {
        return robot.ask(() -> {
            Node owner = window.stage.getScene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }
}
