package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import workreport.app.session.Session;
import workreport.app.session.SessionFiles;
import workreport.evidence.Report;
import workreport.notes.NotesFile;
import workreport.ui.Whole;

/** A student's way through the report at 200 %, without a mouse: find, jump, go to a sentence, quote, note, print. */
class KeyboardJourneyTest extends WindowTest {

    private final Report report = Whole.contents().report();

    @Override
    Report report() {
        return report;
    }

    @Override
    Session start() {
        return SessionFiles.first(chosen -> chosen.zoomProperty().set(200));
    }

    private String clipboard() {
        return robot.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void nothingNeedsAMouse() {
        push("action.find");
        write("粮食");
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(window.label("#find-count")).startsWith("2 / ");
        assertThat(window.styled("hit-here")).isEqualTo("粮食");
        robot.type(KeyCode.ESCAPE);
        robot.settle();

        push("action.jump");
        write("slfgl");
        ListView<?> found = robot.node("#jump-list");
        robot.await(() -> !found.getItems().isEmpty());
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(window.trail.place().written()).isEqualTo("indicators:forest-cover");

        push("action.reading");
        push("action.next-number");
        String paragraph = window.trail.place().id();
        push("action.copy-link");
        assertThat(clipboard()).startsWith("report:xinghe-2022#" + paragraph);

        robot.push(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
        robot.settle();
        push("action.copy-with-source");
        assertThat(clipboard()).contains("地区生产总值累计突破270亿元").contains("2022");

        push("action.bookmark");
        assertThat(NotesFile.in(folder.resolve("notes"), report.id())
                        .load()
                        .journal()
                        .entries())
                .hasSize(1);
        push("action.undo-note");

        push("action.print-sheet");
        assertThat(window.trail.place().written()).startsWith("sheets:section/");
        push("action.back");
        assertThat(window.trail.place().isInText()).isTrue();
    }
}
