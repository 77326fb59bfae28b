package workreport.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.outline.PlaceName;
import workreport.ingest.report.ReportImport;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.load.FaultyFileException;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

/**
 * A report that the reader has: one that is open, or one in the library.
 *
 * @param report its id
 * @param place whose report it is; empty where that is not known
 * @param level what kind of area that is; null where its name does not say
 * @param year the year whose work it plans
 * @param open null for one that is not open
 * @param file where it is in the library; null for one that is open
 */
public record ReportAtHand(
        String report,
        String place,
        PlaceName.@Nullable Level level,
        int year,
        String title,
        @Nullable Report open,
        @Nullable Path file) {

    /** By place, the latest year first. */
    private static final Comparator<ReportAtHand> ORDER = Comparator.comparing(ReportAtHand::place)
            .thenComparing(Comparator.comparingInt(ReportAtHand::year).reversed())
            .thenComparing(ReportAtHand::title)
            .thenComparing(ReportAtHand::report);

    /** All reports whose year is known; reads the library's index but no report. */
    static List<ReportAtHand> all(List<Report> open, Library library) {
        Set<String> ids = open.stream().map(Report::id).collect(Collectors.toSet());
        return Stream.concat(
                        open.stream().flatMap(report -> of(report).stream()),
                        library.entries().stream()
                                .filter(entry -> !entry.id().equals(Bundled.ID) && !ids.contains(entry.report()))
                                .flatMap(entry -> of(entry, library).stream()))
                .sorted(ORDER)
                .toList();
    }

    /** An open report; empty if its year is not known. */
    public static Optional<ReportAtHand> of(Report report) {
        String place = report.place().zh();
        return ReportStatements.year(report)
                .map(year -> new ReportAtHand(
                        report.id(),
                        place,
                        PlaceName.of(place).map(PlaceName::level).orElse(null),
                        year,
                        report.title().zh(),
                        report,
                        null));
    }

    private static Optional<ReportAtHand> of(Entry entry, Library library) {
        return Optional.ofNullable(entry.year())
                .map(year -> new ReportAtHand(
                        entry.report(),
                        entry.place(),
                        entry.level(),
                        year,
                        entry.title(),
                        null,
                        library.file(entry.id())));
    }

    /** Whether both are of the same place, whether or not its name includes the areas above it. */
    public boolean isOfPlaceOf(ReportAtHand other) {
        return YearReport.isSamePlace(place, other.place);
    }

    /** The report itself, which may have to be read; empty if it can no longer be read. */
    public Optional<Report> read() {
        if (open != null || file == null) {
            return Optional.ofNullable(open);
        }
        try {
            return Optional.of(ReportImport.read(file).report());
        } catch (IOException | FaultyFileException | UnreadableException gone) {
            return Optional.empty();
        }
    }
}
