package workreport.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.Source;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.load.FaultyFileException;
import workreport.platform.Sha256;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

/** Makes reports that can be kept and sent out of files of any format. */
public final class ReportMaker {

    private static final int ID_LENGTH = 16;

    private ReportMaker() {}

    /** A report with what it says in numbers, which is empty if nothing tells its year. */
    record Made(StoredReport report, Optional<YearReport> numbers) {

        private Made in(Entry.State state) {
            return new Made(report.in(state), numbers);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if a model file cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model file
     * @throws UnreadableException with the reason why another file cannot be read
     */
    public static StoredReport read(Path file) throws IOException, FaultyFileException, UnreadableException {
        return read(String.valueOf(file.getFileName()), Source.of(file, Limits.STANDARD));
    }

    /** Reads the bytes of a file of that name. */
    public static StoredReport read(String name, Source source)
            throws IOException, FaultyFileException, UnreadableException {
        return made(name, source).report();
    }

    /** The same, with what the report says in numbers. */
    static Made made(String name, Source source) throws IOException, FaultyFileException, UnreadableException {
        if (ReportArchive.isOne(source)) {
            StoredReport sent = StoredReport.read(source);
            Made anew = make(sent.entry().file(), sent.original(), sent.parts());
            return anew.in(sent.entry().state());
        }
        return make(name, source, Map.of());
    }

    /** The sum by which the file of a report is known, also where it comes inside one that was sent. */
    static String sum(Source source) throws UnreadableException {
        Source original = ReportArchive.isOne(source)
                ? ReportArchive.of(source, Limits.STANDARD).original()
                : source;
        return Sha256.of(original.bytes());
    }

    private static Made make(String name, Source original, Map<String, byte[]> parts)
            throws IOException, FaultyFileException, UnreadableException {
        ReadReport read = ReportImport.read(name, original);
        ReportText text = ReportText.of(read.report());
        Entry entry = entry(read, text, name, Sha256.of(original.bytes()));
        return new Made(new StoredReport(entry, original, text, parts), ReportStatements.of(read.report()));
    }

    /** What a list says of a report. */
    static Entry entry(ReadReport read, ReportText text, String file, String bytes) {
        Report report = read.report();
        Function<String, String> plain =
                said -> said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return new Entry(
                bytes.substring(0, ID_LENGTH),
                report.id(),
                plain.apply(report.title().zh()),
                Optional.ofNullable(read.subject().place())
                        .map(place -> plain.apply(place.name()))
                        .orElse(""),
                Optional.ofNullable(read.subject().place())
                        .map(place -> place.level())
                        .orElse(null),
                read.subject().year(),
                Optional.ofNullable(report.body())
                        .map(body -> plain.apply(body.zh()))
                        .orElse(""),
                report.characters(),
                report.indicators().size(),
                Entry.State.IMPORTED,
                plain.apply(file),
                bytes,
                text.sum());
    }
}
