package workreport;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.model.Report;

/**
 * What a window is opened on.
 *
 * @param source the model file; null for the report that comes with the program
 */
record Opening(Report report, @Nullable Path source) {}
