package workreport.app.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import workreport.app.dialog.UnsavedWork;
import workreport.app.session.Session;
import workreport.app.session.SessionFile;
import workreport.app.session.SessionFiles;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.entered.EnteredFile;
import workreport.evidence.Report;
import workreport.ingest.report.MendLogs;
import workreport.joins.JoinsFile;
import workreport.language.Language;
import workreport.notes.NotesFile;
import workreport.review.ReviewFile;
import workreport.ui.Action;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.TestWindow;
import workreport.ui.ViewType;
import workreport.ui.sheets.FinishedSheet;

/** A whole report window on the headless screen, and what a reader sees of it. It is just wide enough for all panes. */
final class OpenWindow {

    static final double WIDTH = 1000;
    static final double HEIGHT = 800;

    final Stage stage;
    final ReportWindow window;
    final WindowManager manager;
    final NavigationHistory trail;
    final Moves moves;
    final List<String> complaints = new ArrayList<>();
    final SessionFile file;
    /** What the reader answers where they are asked for a file or a folder; null for nothing. */
    File answer;

    /** The endings of the files that the dialog for opening shows. */
    final List<String> offered = new ArrayList<>();

    final List<Path> shown = new ArrayList<>();
    final List<FinishedSheet> printed = new ArrayList<>();
    /** Whether the last window has gone. */
    boolean ended;

    /** What the reader was asked before leaving; the test answers. */
    final List<UnsavedWork.Question> questions = new ArrayList<>();

    /** The files that the reader was asked to write over, and what they say. */
    final List<List<Path>> replaced = new ArrayList<>();

    boolean replace;

    private final TestWindow robot;

    /** Opens a window with a session, or with the one that a window before has left if that is null. */
    OpenWindow(TestWindow robot, Report report, Path session, Session start) throws IOException {
        this(robot, report, session, start, _ -> List.of());
    }

    /** Opens a window that has more views than those of every report. */
    OpenWindow(
            TestWindow robot,
            Report report,
            Path session,
            Session start,
            Function<ReportWindow, List<ViewType<?>>> more)
            throws IOException {
        this.robot = robot;
        file = new SessionFile(session);
        if (start != null) {
            file.save(SessionFiles.with(start, chosen -> {
                chosen.frameProperty().set(new Session.Frame(WIDTH, HEIGHT, false));
                chosen.greetedProperty().set(true);
                chosen.libraryProperty().set(session.resolveSibling("library").toString());
            }));
        }
        stage = robot.ask(Stage::new);
        SystemServices outside = new SystemServices(
                chooser -> {
                    chooser.getExtensionFilters().forEach(filter -> offered.addAll(filter.getExtensions()));
                    return answer;
                },
                _ -> List.of(answer),
                _ -> answer,
                _ -> answer,
                shown::add,
                (_, sheet) -> printed.add(sheet),
                (_, question) -> questions.add(question),
                (_, files) -> {
                    replaced.add(files);
                    return replace;
                });
        manager = robot.ask(() -> new WindowManager(
                file,
                id -> NotesFile.in(session.resolveSibling("notes"), id),
                id -> ReviewFile.in(session.resolveSibling("reviews"), id),
                new MendLogs(session.resolveSibling("mends")),
                place -> EnteredFile.in(session.resolveSibling("entered"), place),
                place -> JoinsFile.in(session.resolveSibling("joins"), place),
                Language.ZH,
                complaints::add,
                _ -> outside,
                more,
                () -> ended = true));
        robot.atEnd(() -> List.copyOf(manager.windows()).forEach(ReportWindow::leave));
        window = robot.ask(() -> manager.open(stage, report, null));
        trail = window.trail();
        moves = new Moves(trail);
        robot.settle();
    }

    StyleClassedTextArea text() {
        return robot.from(robot.ask(() -> stage.getScene().getRoot()))
                .lookup("#reading")
                .query();
    }

    /** The line at the top of the text. */
    String top() {
        StyleClassedTextArea text = text();
        return robot.ask(
                () -> text.getParagraph(text.firstVisibleParToAllParIndex()).getText());
    }

    double scrolled() {
        StyleClassedTextArea text = text();
        return robot.ask(text::getEstimatedScrollY);
    }

    /** Goes through the whole text: only what has been in sight is painted. */
    void goThrough() {
        StyleClassedTextArea text = text();
        for (int block = 0; block < text.getParagraphs().size(); block += 10) {
            int top = block;
            robot.run(() -> text.showParagraphAtTop(top));
            robot.settle();
        }
    }

    /** The text that carries a style class. */
    String styled(String style) {
        StyleClassedTextArea text = text();
        return robot.ask(() -> {
            StringBuilder found = new StringBuilder();
            for (int i = 0; i < text.getLength(); i++) {
                if (text.getStyleOfChar(i).contains(style)) {
                    found.append(text.getText(i, i + 1));
                }
            }
            return found.toString().replace("\n", "");
        });
    }

    /** Clicks a number of the text, which has to be in sight. */
    void click(Anchor number, String paragraph) {
        StyleClassedTextArea text = text();
        Bounds bounds = robot.ask(() -> {
            int at = text.getText().indexOf(paragraph) + number.start();
            return text.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
        });
        robot.clickOn(bounds.getCenterX(), bounds.getCenterY());
        robot.settle();
    }

    /** The section selected in the outline; empty for none. */
    String selected() {
        TreeView<Section> tree = robot.node("#outline");
        return robot.ask(() -> tree.getSelectionModel().isEmpty()
                ? ""
                : tree.getSelectionModel().getSelectedItem().getValue().id());
    }

    String label(String selector) {
        return robot.<Labeled>node(selector).getText();
    }

    /** The actions of the window, in the order in which they are listed. */
    List<Action> actions() {
        return window.shared().actions().all();
    }

    /** The key of an action. */
    KeyCodeCombination key(String action) {
        return (KeyCodeCombination) window.shared().actions().get(action).keys().getFirst();
    }

    Node button(String action) {
        return robot.lookup(".bar-button")
                .<Node>match(button -> action.equals(button.getId()))
                .query();
    }

    /** The colour beside the text. */
    Color paper() {
        StyleClassedTextArea text = text();
        return robot.ask(() -> {
            WritableImage image = stage.getScene().snapshot(null);
            Bounds bounds = text.localToScene(text.getLayoutBounds());
            return image.getPixelReader().getColor((int) bounds.getMinX() + 6, (int) bounds.getCenterY());
        });
    }
}
