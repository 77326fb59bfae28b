package workreport.library;

/**
 * A report on its way into a library, with the work done that needs no library.
 *
 * @param file the bytes of the file that is to hold it
 * @param folded its text in the form in which texts are compared
 */
record Prepared(Entry entry, byte[] file, String folded) {

    static Prepared of(StoredReport report) {
        return new Prepared(report.entry(), report.write(), report.text().folded());
    }

    Index.Added added() {
        return new Index.Added(entry, folded);
    }
}
