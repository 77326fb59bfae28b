package workreport.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import workreport.evidence.Report;
import workreport.library.Library;

/**
 * The reports that the reader has, of whatever place. To be used on the JavaFX thread.
 *
 * @param open all that are open
 * @param library the reader's library, of which nothing is read before somebody asks
 */
public record ReportsAtHand(Supplier<List<Report>> open, Supplier<Library> library) {

    /** Looks them up in the background and passes them on by place, the latest year first. */
    public void ask(Consumer<List<ReportAtHand>> take) {
        List<Report> opened = open.get();
        Library shelf = library.get();
        Thread.ofVirtual().name("reports-at-hand").start(() -> {
            List<ReportAtHand> all = ReportAtHand.all(opened, shelf);
            Platform.runLater(() -> take.accept(all));
        });
    }
}
