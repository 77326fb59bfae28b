package workreport.app.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.series.Statement;
import workreport.ui.Location;
import workreport.ui.ReportsAtHand;

/** The reports beside the one in a window: those of other windows, and of the library. */
record OtherReports(ReportWindow window, WindowManager manager) {

    /** What was entered for a place, whether a report of it is open or not. */
    EnteredValues entered(String place) {
        return manager.entered(place);
    }

    /** All reports that the reader has. */
    ReportsAtHand atHand() {
        return new ReportsAtHand(this::open, this::library);
    }

    /** The reports of all windows, this one's among them. */
    List<Report> open() {
        return manager.windows().stream()
                .map(each -> each.contents().report())
                .distinct()
                .toList();
    }

    /** Where the reader's reports are kept. */
    Library library() {
        return manager.library().shelf().library();
    }

    /** Shows a passage of this report, of another that is open, or of one in the library, in its own window. */
    void show(Statement.Passage passage) {
        Location place = Location.of(passage.report(), passage.anchor());
        Stream.concat(Stream.of(window), manager.windows().stream())
                .filter(other -> other.contents().report().id().equals(passage.report()))
                .findFirst()
                .ifPresentOrElse(
                        other -> {
                            if (other != window) {
                                other.toFront();
                            }
                            other.trail().visit(place);
                        },
                        () -> inLibrary(passage.report())
                                .ifPresent(entry -> manager.library()
                                        .open(
                                                entry,
                                                window,
                                                opened -> opened.trail().visit(place))));
    }

    private Optional<Entry> inLibrary(String report) {
        return library().entries().stream()
                .filter(entry -> entry.report().equals(report))
                .findFirst();
    }
}
