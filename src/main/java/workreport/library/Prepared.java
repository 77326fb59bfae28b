package workreport.library;

import java.util.Optional;
import workreport.series.YearReport;

/**
 * A report on its way into a library, with the work done that needs no library.
 *
 * @param file the bytes of the file that is to hold it
 * @param folded its text in the form in which texts are compared
 * @param numbers what it says in numbers, as far as that is known
 */
record Prepared(Entry entry, byte[] file, String folded, Optional<YearReport> numbers) {

    static Prepared of(StoredReport report) {
        return new Prepared(report.entry(), report.write(), report.text().folded(), Optional.empty());
    }

    static Prepared of(ReportMaker.Made made) {
        StoredReport report = made.report();
        return new Prepared(report.entry(), report.write(), report.text().folded(), made.numbers());
    }

    Index.Added added() {
        return new Index.Added(entry, folded);
    }
}
