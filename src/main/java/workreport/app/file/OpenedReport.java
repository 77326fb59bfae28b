package workreport.app.file;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.ingest.report.ReadReport;

/**
 * A report as it was when it was read.
 *
 * @param source the model file; null for the report that comes with the program
 * @param edition that of the file just before, so that a change in the meantime is noticed
 */
public record OpenedReport(
        ReadReport read, @Nullable Path source, @Nullable FileStamp edition) {}
