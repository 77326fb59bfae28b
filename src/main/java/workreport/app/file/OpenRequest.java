package workreport.app.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.ingest.report.ReadReport;

/**
 * What a window is opened on.
 *
 * @param report null if there is none to show
 * @param source the model file; null for the report that comes with the program
 * @param unopened the requested file if it could not be shown; null if it is shown or none was requested
 */
public record OpenRequest(
        @Nullable ReadReport report,
        @Nullable Path source,
        @Nullable OpenFailure unopened) {

    public OpenRequest(ReadReport report, @Nullable Path source) {
        this(report, source, null);
    }
}
