package workreport.ui.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.joins.Joins;
import workreport.language.Language;
import workreport.library.Library;
import workreport.sheet.SheetOptions;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.PlaceReports;
import workreport.ui.Selection;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** The sheets of the bundled report on the headless screen, with a desk that only notes what it is given. */
final class OpenSheets implements SheetActions {

    final NavigationHistory trail;
    final Selection selection = new Selection();
    final List<FinishedSheet> printed = new ArrayList<>();
    final List<FinishedSheet> saved = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final BooleanProperty international = new SimpleBooleanProperty();
    final SheetsPane pane;
    /** What the reader answers when asked for a folder. */
    Path folder;
    /** The files that the reader was asked to write over, and what they say. */
    final List<Path> asked = new ArrayList<>();

    boolean replace;

    private final TestWindow window;
    private final Batch batch;

    OpenSheets(TestWindow window, Location start) {
        this(window, start, new PdfSheetFactory(Whole.profile()), new PdfSheetFactory(Whole.profile()));
    }

    OpenSheets(TestWindow window, Location start, SheetFactory press, SheetFactory batchPress) {
        this(window, start, press, batchPress, List.of(Whole.contents().report()));
    }

    /** Those of a place, as if all its reports were open. */
    static OpenSheets of(TestWindow window, Location start, List<Report> reports) {
        SheetFactory press = new PdfSheetFactory(Whole.profile());
        return new OpenSheets(window, start, press, press, reports);
    }

    private OpenSheets(
            TestWindow window, Location start, SheetFactory press, SheetFactory batchPress, List<Report> reports) {
        this.window = window;
        batch = new Batch(batchPress);
        trail = new NavigationHistory(start);
        pane = window.show(
                940,
                800,
                () -> new SheetsPane(
                        Whole.profile(),
                        trail,
                        Whole.notation(Language.ZH),
                        selection,
                        new PlacePromises(
                                new PlaceReports(
                                        reports::getFirst,
                                        () -> reports,
                                        () -> Library.in(Path.of("target/none")),
                                        new SimpleObjectProperty<>(Joins.empty(""))),
                                new SimpleObjectProperty<>(EnteredValues.empty("")),
                                international),
                        SheetOptions.STANDARD,
                        this,
                        press));
    }

    /** The sheet, once it is there. */
    FinishedSheet sheet() {
        window.await(() -> pane.finishedProperty().getValue() != null);
        return window.ask(() -> pane.finishedProperty().getValue());
    }

    /** The text of a sheet without white space. */
    static String text(FinishedSheet sheet) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void print(FinishedSheet sheet) {
        printed.add(sheet);
    }

    @Override
    public void save(FinishedSheet sheet) {
        saved.add(sheet);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public boolean mayReplace(List<Path> files) {
        asked.addAll(files);
        return replace;
    }

    @Override
    public Batch batch() {
        return batch;
    }

    @Override
    public void show(Path shown) {
        opened.add(shown);
    }
}
