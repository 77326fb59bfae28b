package workreport.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.library.Library;
import workreport.series.PlaceSeries;

/** The reports of a report's place that the reader has, paired with each other. To be used on the JavaFX thread. */
public final class PlaceReports {

    private final Supplier<Report> report;
    private final Supplier<List<Report>> open;
    private final Supplier<Library> library;
    private final ReadOnlyObjectWrapper<@Nullable PlaceSeries> series = new ReadOnlyObjectWrapper<>(this, "series");
    private KnownReports known = KnownReports.NONE;

    /**
     * @param report whose place it is
     * @param open all that are open, of whatever place
     * @param library has reports of other years, perhaps
     */
    public PlaceReports(Supplier<Report> report, Supplier<List<Report>> open, Supplier<Library> library) {
        this.report = report;
        this.open = open;
        this.library = library;
    }

    /** What came of what they promise; null until they are read for the first time. */
    public ReadOnlyObjectProperty<@Nullable PlaceSeries> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    /** Reads and pairs them beside what goes on, if there are others than before. */
    public void refresh() {
        String place = report.get().place().zh();
        List<Report> opened = Stream.concat(Stream.of(report.get()), open.get().stream())
                .distinct()
                .toList();
        Library shelf = library.get();
        KnownReports before = known;
        Thread.ofVirtual().name("place").start(() -> {
            KnownReports now = KnownReports.of(place, opened, shelf);
            if (!now.equals(before)) {
                PlaceSeries made = PlaceSeries.of(now.read(place, shelf));
                Platform.runLater(() -> {
                    known = now;
                    series.set(made);
                });
            }
        });
    }
}
