package workreport.app.dialog;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import workreport.app.file.FaultText;
import workreport.app.stage.SceneRoot;
import workreport.app.stage.Screens;
import workreport.app.stage.SideWindow;
import workreport.app.stage.WindowOwner;
import workreport.app.view.Workspace;
import workreport.evidence.Indicator;
import workreport.ingest.LeftOut;
import workreport.ingest.format.CharsetPreview;
import workreport.ingest.format.ReportTable;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Mend;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.platform.Paper;
import workreport.platform.print.Printers;
import workreport.ui.Location;
import workreport.ui.entering.EnteringPane;
import workreport.ui.entering.TablePane;
import workreport.ui.guide.GuidePane;
import workreport.ui.printing.PrintDialog;
import workreport.ui.printing.Printable;
import workreport.ui.sheets.FinishedSheet;

/** The small windows over a report's window. */
public final class WindowDialogs {

    private static final double LIBRARY_WIDTH = 1120;
    private static final double LIBRARY_HEIGHT = 700;
    private static final double TABLE_WIDTH = 940;
    private static final double TABLE_HEIGHT = 720;
    private static final double PRINT_WIDTH = 560;
    private static final double PRINT_HEIGHT = 480;

    private final WindowOwner owner;
    private final Path log;
    private final Workspace shared;

    /** @param log where failures are logged */
    public WindowDialogs(WindowOwner owner, Path log, Workspace shared) {
        this.owner = owner;
        this.log = log;
        this.shared = shared;
    }

    private Words words() {
        return shared.texts().words();
    }

    private void show(String title, Region shown, double width, double height) {
        new SideWindow(owner, title, shown, width, height).show();
    }

    public void settings() {
        show(words().say("action.settings"), new SettingsPanel(words(), owner.preferences()), 480, 380);
    }

    public void keys() {
        show(words().say("action.keys"), new KeyTable(words(), shared.actions().all()), 460, 560);
    }

    public void guide() {
        show(words().say("action.guide"), new GuidePane(words()), 960, 720);
    }

    public void about() {
        List<String> text = List.of(About.text(words(), shared.contents().report(), log));
        show(
                words().say("action.about"),
                new TextPage(words().say("window.about.name"), text, words().say("window.copy")),
                520,
                460);
    }

    /** Shows what is wrong with a model file. */
    public void faults(Path file, FaultyFileException faulty) {
        List<String> faults = FaultText.of(faulty.faults(), words());
        show(
                words().say("window.faults.title"),
                new TextPage(
                        words().say("window.faults.about", file, faults.size()), faults, words().say("window.copy")),
                640,
                420);
    }

    /**
     * Shows what somebody should look at in the model file of this window.
     *
     * @param about the key of the sentence above the list
     */
    public void warnings(String about, Function<Words, List<String>> lines) {
        show(
                words().say("action.warnings"),
                new TextPage(words().say(about), lines.apply(words()), words().say("window.copy")),
                640,
                420);
    }

    /**
     * Asks for the password of a file.
     *
     * @param again whether one was given that is wrong
     * @param answer receives it, unless the reader cancels
     */
    public void password(String file, boolean again, Consumer<String> answer) {
        ask(340, close -> new PasswordQuestion(words(), file, again, answer, close), 210);
    }

    /** Asks which character set a file is written in. */
    public void charset(String file, List<CharsetPreview> previews, Consumer<Charset> answer) {
        ask(620, close -> new CharsetQuestion(words(), file, previews, answer, close), 520);
    }

    /** Asks which report of a table is meant. */
    public void row(String file, List<ReportTable.Row> rows, Consumer<ReportTable.Row> answer) {
        ask(560, close -> new RowQuestion(words(), file, rows, answer, close), 520);
    }

    private void ask(double width, Function<Runnable, FileQuestion> make, double height) {
        Runnable[] close = new Runnable[1];
        FileQuestion question = make.apply(() -> close[0].run());
        SideWindow window = new SideWindow(owner, words().say("file.title"), question, width, height);
        close[0] = window::close;
        window.block(Modality.WINDOW_MODAL);
        window.show();
        question.requestFocus();
    }

    /**
     * Shows what somebody should look at in the file that the report was read from, each leading to its place.
     *
     * @param about the key of the sentence above the list
     */
    public void warningsWithPlaces(String about, Function<Words, List<WarningLine>> lines) {
        String report = shared.contents().report().id();
        show(
                words().say("action.warnings"),
                new WarningsPane(
                        words(),
                        words().say(about),
                        lines.apply(words()),
                        place -> shared.trail().visit(Location.of(report, place))),
                640,
                420);
    }

    /** Shows why files could not be taken into the library. */
    public void notTaken(List<String> lines) {
        show(
                words().say("library.failures"),
                new TextPage(words().say("library.failures.about", lines.size()), lines, words().say("window.copy")),
                760,
                420);
    }

    /**
     * Asks for what is known about the report.
     *
     * @param take takes what was changed
     */
    public void facts(ObservableValue<Draft> draft, Consumer<List<Mend.Fact>> take) {
        SideWindow[] window = new SideWindow[1];
        FactsForm form = new FactsForm(words(), draft.getValue(), take, () -> window[0].close());
        window[0] = new SideWindow(owner, words().say("action.report-facts"), form, 560, 490);
        window[0].show();
    }

    /**
     * Lists what stands in the file and not in the report.
     *
     * @param putBack the mend that puts something back, if it can be
     * @param take makes a mend
     */
    public void leftOut(ObservableValue<Draft> draft, Function<LeftOut, Optional<Mend>> putBack, Consumer<Mend> take) {
        show(words().say("action.left-out"), new LeftOutPane(words(), draft, putBack, take), 640, 480);
    }

    /**
     * A window of the library over this one.
     *
     * @param title the key of its title
     */
    public SideWindow library(String title, Region shown) {
        SideWindow window = new SideWindow(owner, words().say(title), shown, LIBRARY_WIDTH, LIBRARY_HEIGHT);
        window.show();
        shown.requestFocus();
        return window;
    }

    /** Shows what was entered for an indicator, with the fields for another value. */
    public void enter(Indicator indicator) {
        EnteringPane pane = new EnteringPane(
                shared.contents().report(),
                indicator,
                shared.entering(),
                shared.annotations().edits(),
                shared.notation());
        show(words().say("enter.title"), pane, 580, 700);
        pane.requestFocus();
    }

    /**
     * Shows what would become of a table of values, to be pasted or read from a file, and enters it.
     *
     * @param choose asks for a file
     * @param said takes what is to be said when values were entered
     */
    public void enterTable(Supplier<Optional<Path>> choose, Consumer<String> said) {
        SideWindow[] window = new SideWindow[1];
        TablePane pane = new TablePane(
                shared.contents().report(),
                shared.entering(),
                shared.annotations().edits(),
                shared.notation(),
                choose,
                done -> {
                    said.accept(done);
                    window[0].close();
                });
        window[0] = new SideWindow(owner, words().say("enter-table.title"), pane, TABLE_WIDTH, TABLE_HEIGHT);
        window[0].show();
        pane.requestFocus();
    }

    /** Asks whether to write over files that are there. */
    public boolean mayReplace(List<Path> files) {
        return QuestionWindow.mayReplace(owner, words(), files);
    }

    /** Asks whether to leave what is not finished. */
    public void ask(UnsavedWork.Question question) {
        new QuestionWindow(owner, words(), question).show();
    }

    /**
     * Asks how a sheet is to be printed, and prints it.
     *
     * @param save saves it instead
     * @param notice shows a sentence until the reader dismisses it
     */
    public void print(FinishedSheet sheet, Printers printers, Consumer<FinishedSheet> save, Consumer<String> notice) {
        Paper paper = Stream.of(Paper.values())
                .min(Comparator.comparingDouble(
                        each -> Math.abs(each.width() - Math.min(sheet.width(), sheet.height()))))
                .orElseThrow();
        double zoom = owner.preferences().zoomProperty().get() / 100.0;
        Rectangle2D screen = Screens.of(owner.stage());
        new PrintDialog(
                        shared.notation(),
                        owner.stage(),
                        printers,
                        new Printable(sheet.pdf(), sheet.pages(), sheet.title(), paper),
                        () -> save.accept(sheet),
                        notice,
                        pane -> SceneRoot.scene(
                                pane,
                                Math.min(PRINT_WIDTH * zoom, screen.getWidth()),
                                Math.min(PRINT_HEIGHT * zoom, screen.getHeight() - 40),
                                owner.preferences()))
                .show();
    }
}
