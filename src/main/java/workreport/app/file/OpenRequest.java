package workreport.app.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.ingest.report.ReadReport;

/**
 * What a window is opened on.
 *
 * @param report null where there is none to be shown
 * @param source the model file; null for the report that comes with the program
 * @param unopened the file asked for where it is not shown; null where it is, or none was asked for
 */
public record OpenRequest(
        @Nullable ReadReport report,
        @Nullable Path source,
        @Nullable OpenFailure unopened) {

    public OpenRequest(ReadReport report, @Nullable Path source) {
        this(report, source, null);
    }
}
