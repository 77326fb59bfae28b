package workreport.library;

import workreport.ingest.report.ReadReport;
import workreport.load.ReportFile;

/** The report that comes with the program. It is in every library, but not among its files. */
public record Bundled(Entry entry, ReportText text, String folded) {

    /** Its id among the entries. */
    public static final String ID = "bundled";

    /** Reads it, which takes as long as opening a report. */
    public static Bundled read() {
        ReadReport read = new ReadReport(ReportFile.bundled());
        ReportText text = ReportText.of(read.report());
        Entry made = ReportMaker.entry(read, text, "", read.report().textFile().sha256());
        Entry entry = new Entry(
                ID,
                made.report(),
                made.title(),
                made.place(),
                made.level(),
                made.year(),
                made.occasion(),
                made.characters(),
                made.indicators(),
                Entry.State.REVIEWED,
                made.file(),
                made.bytes(),
                made.text());
        return new Bundled(entry, text, text.folded());
    }
}
