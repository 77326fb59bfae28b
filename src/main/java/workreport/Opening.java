package workreport;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.model.Report;

/**
 * What a window is opened on.
 *
 * @param report null where there is none to be shown
 * @param source the model file; null for the report that comes with the program
 * @param complaints what is wrong with the file asked for, a line each
 */
record Opening(@Nullable Report report, @Nullable Path source, List<String> complaints) {

    Opening(Report report, @Nullable Path source) {
        this(report, source, List.of());
    }

    static Opening refused(List<String> complaints) {
        return new Opening(null, null, complaints);
    }
}
