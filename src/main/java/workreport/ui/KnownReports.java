package workreport.ui;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.load.FaultyFileException;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

/**
 * The reports of a place that the reader has: those that are open, and those of other years in the library.
 *
 * @param open all that are open, of whatever place
 * @param kept those of the place in the library that are not open
 */
record KnownReports(List<Report> open, List<Entry> kept) {

    static final KnownReports NONE = new KnownReports(List.of(), List.of());

    /** Looks them up in the library's index, which may have to be read. */
    static KnownReports of(String place, List<Report> open, Library library) {
        Set<String> ids = open.stream().map(Report::id).collect(Collectors.toSet());
        return new KnownReports(
                open,
                library.entries().stream()
                        .filter(entry -> YearReport.isSamePlace(entry.place(), place))
                        .filter(entry -> !entry.id().equals(Bundled.ID) && !ids.contains(entry.report()))
                        .toList());
    }

    /** The figures in the place's reports. A report that can no longer be read is left out. */
    List<YearReport> read(String place, Library library) {
        return Stream.concat(
                        open.stream().flatMap(report -> ReportStatements.of(report).stream()),
                        kept.stream().parallel().flatMap(entry -> numbers(entry, library)))
                .filter(year -> year.isOf(place))
                .toList();
    }

    private static Stream<YearReport> numbers(Entry entry, Library library) {
        try {
            return library.numbers(entry.id()).stream();
        } catch (IOException | FaultyFileException | UnreadableException gone) {
            return Stream.empty();
        }
    }
}
