package workreport.ingest.report;

/** What was found in a file. */
public sealed interface Found permits Found.One, TableOfReports {

    /** A report, as nearly always. */
    record One(ReadReport report) implements Found {}
}
