package workreport.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.joins.Joins;
import workreport.library.Library;
import workreport.series.PlaceSeries;
import workreport.series.YearReport;

/** All of the reader's reports for the place of one report, paired year by year. Use on the JavaFX thread only. */
public final class PlaceReports {

    private final Supplier<Report> report;
    private final Supplier<List<Report>> open;
    private final Supplier<Library> library;
    private final ReadOnlyObjectWrapper<@Nullable PlaceSeries> series = new ReadOnlyObjectWrapper<>(this, "series");
    private final ObservableValue<Joins> joins;
    private final Subscription follows;
    private Read last = new Read(KnownReports.NONE, List.of(), Joins.empty(""));
    private boolean running;
    /** Whether something has changed since the running task began. */
    private boolean again;

    /**
     * What was paired last.
     *
     * @param years what the reports say in numbers
     */
    private record Read(KnownReports known, List<YearReport> years, Joins joins) {

        /** The current state; unchanged reports are not read again. */
        Read now(String place, List<Report> open, Library shelf, Joins said) {
            KnownReports found = KnownReports.of(place, open, shelf);
            return new Read(found, found.equals(known) ? years : found.read(place, shelf), said);
        }
    }

    /**
     * @param report whose place it is
     * @param open all that are open, of whatever place
     * @param library has reports of other years, perhaps
     * @param joins the reader's decisions on their indicator names
     */
    public PlaceReports(
            Supplier<Report> report,
            Supplier<List<Report>> open,
            Supplier<Library> library,
            ObservableValue<Joins> joins) {
        this.report = report;
        this.open = open;
        this.library = library;
        this.joins = joins;
        follows = joins.subscribe((_, _) -> {
            if (series.get() != null) {
                refresh();
            }
        });
    }

    /** Stops observing the reader's decisions on names. */
    public void close() {
        follows.unsubscribe();
    }

    /** What came of what they promise; null until they are read for the first time. */
    public ReadOnlyObjectProperty<@Nullable PlaceSeries> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    /** Reads and pairs them in the background if they have changed. A request during a run causes one more run. */
    public void refresh() {
        if (running) {
            again = true;
            return;
        }
        running = true;
        String place = report.get().place().zh();
        List<Report> opened = Stream.concat(Stream.of(report.get()), open.get().stream())
                .distinct()
                .toList();
        Library shelf = library.get();
        Joins said = joins.getValue();
        Read before = last;
        Thread.ofVirtual().name("place").start(() -> {
            Read now = before;
            @Nullable PlaceSeries made = null;
            try {
                now = before.now(place, opened, shelf, said);
                made = now.equals(before) ? null : PlaceSeries.of(now.years(), said);
            } finally {
                Read found = now;
                PlaceSeries paired = made;
                Platform.runLater(() -> end(found, paired));
            }
        });
    }

    private void end(Read now, @Nullable PlaceSeries made) {
        running = false;
        if (made != null) {
            last = now;
            series.set(made);
        }
        if (again) {
            again = false;
            refresh();
        }
    }
}
