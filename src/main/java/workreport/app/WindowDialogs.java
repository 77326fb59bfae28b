package workreport.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.platform.Paper;
import workreport.platform.print.Printers;
import workreport.ui.guide.GuidePane;
import workreport.ui.printing.PrintDialog;
import workreport.ui.printing.Printable;
import workreport.ui.sheets.FinishedSheet;

/** The small windows over a report's window. */
final class WindowDialogs {

    private static final double PRINT_WIDTH = 560;
    private static final double PRINT_HEIGHT = 480;

    private final Stage stage;
    private final WindowManager desk;
    private final Workspace shared;

    WindowDialogs(Stage stage, WindowManager desk, Workspace shared) {
        this.stage = stage;
        this.desk = desk;
        this.shared = shared;
    }

    private Words words() {
        return shared.texts().words();
    }

    private void show(String title, Region shown, double width, double height) {
        new SideWindow(stage, desk, title, shown, width, height).show();
    }

    void settings() {
        show(words().say("action.settings"), new SettingsPanel(words(), desk), 480, 330);
    }

    void keys() {
        show(words().say("action.keys"), new KeyTable(words(), shared.actions().all()), 460, 560);
    }

    void guide() {
        show(words().say("action.guide"), new GuidePane(words()), 960, 720);
    }

    void about() {
        List<String> text = List.of(
                About.text(words(), shared.contents().report(), desk.mishaps().folder()));
        show(
                words().say("action.about"),
                new TextPage(words().say("window.about.name"), text, words().say("window.copy")),
                520,
                460);
    }

    /** Shows what is wrong with a model file. */
    void faults(Path file, FaultyFileException faulty) {
        List<String> faults = FaultText.of(faulty, words());
        show(
                words().say("window.faults.title"),
                new TextPage(
                        words().say("window.faults.about", file, faults.size()), faults, words().say("window.copy")),
                640,
                420);
    }

    /** Asks whether to write over files that are there. */
    boolean mayReplace(List<Path> files) {
        return QuestionWindow.mayReplace(stage, desk, words(), files);
    }

    /** Asks whether to leave what is not finished. */
    void ask(CloseGuard.Question question) {
        new QuestionWindow(stage, desk, words(), question).show();
    }

    /**
     * Asks how a sheet is to be printed, and prints it.
     *
     * @param save saves it instead
     * @param notice shows a sentence until the reader has done with it
     */
    void print(FinishedSheet sheet, Printers printers, Consumer<FinishedSheet> save, Consumer<String> notice) {
        Paper paper = Stream.of(Paper.values())
                .min(Comparator.comparingDouble(
                        each -> Math.abs(each.width() - Math.min(sheet.width(), sheet.height()))))
                .orElseThrow();
        double zoom = desk.session().comforts().zoom() / 100.0;
        Rectangle2D screen = Screens.of(stage);
        new PrintDialog(
                        shared.notation(),
                        stage,
                        printers,
                        new Printable(sheet.pdf(), sheet.pages(), sheet.title(), paper),
                        () -> save.accept(sheet),
                        notice,
                        pane -> SceneRoot.scene(
                                pane,
                                Math.min(PRINT_WIDTH * zoom, screen.getWidth()),
                                Math.min(PRINT_HEIGHT * zoom, screen.getHeight() - 40),
                                desk.session()))
                .show();
    }
}
