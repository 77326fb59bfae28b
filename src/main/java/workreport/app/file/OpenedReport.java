package workreport.app.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.ingest.report.ReadReport;

/**
 * A report as it was when it was read.
 *
 * @param source the file that holds it; null if there is none
 * @param edition the file's stamp just before reading, so that a change in the meantime is noticed
 */
public record OpenedReport(
        ReadReport read, @Nullable Path source, @Nullable FileStamp edition, Origin origin) {

    /** Where a report comes from. */
    public sealed interface Origin {

        /** From a file of its own, or with the program. */
        record Whole() implements Origin {}

        /** Pasted from the clipboard; what was there, and the ending that fits it as a file. */
        record Pasted(byte[] original, String ending) implements Origin {}

        /** From a row of a table. */
        record Row(Path table) implements Origin {}
    }

    /** One from a file of its own, or, without one, that which comes with the program. */
    public OpenedReport(ReadReport read, @Nullable Path source, @Nullable FileStamp edition) {
        this(read, source, edition, new Origin.Whole());
    }

    /** Whether it can be opened again by the name of its file. */
    public boolean isWhole() {
        return origin instanceof Origin.Whole;
    }

    /** The same file, read as another report. */
    public OpenedReport as(ReadReport other) {
        return new OpenedReport(other, source, edition, origin);
    }
}
