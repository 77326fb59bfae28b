package workreport.app.file;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.ingest.report.ReadReport;

/**
 * What a window is opened on.
 *
 * @param report null if there is none to show
 * @param source the model file; null for the report that comes with the program
 * @param unopened the requested file if it could not be shown; null if it is shown or none was requested
 * @param taken files and folders that the library takes in, and shows how that goes on; empty for none
 */
public record OpenRequest(
        @Nullable ReadReport report,
        @Nullable Path source,
        @Nullable OpenFailure unopened,
        List<Path> taken) {

    public OpenRequest {
        taken = List.copyOf(taken);
    }

    public OpenRequest(@Nullable ReadReport report, @Nullable Path source, @Nullable OpenFailure unopened) {
        this(report, source, unopened, List.of());
    }

    public OpenRequest(ReadReport report, @Nullable Path source) {
        this(report, source, null);
    }

    /** The same, and files and folders that the library takes in. */
    public OpenRequest taking(List<Path> files) {
        return new OpenRequest(report, source, unopened, files);
    }
}
