package workreport.ui;

import java.nio.file.Path;
import java.util.List;
import workreport.library.Outcome;

/**
 * The progress of an import.
 *
 * @param reading the file that is being read; empty where none is
 * @param done how many files are done
 * @param all how many there are
 * @param added how many reports are in the library that were not there before
 * @param known how many were there already
 * @param failures what could not be taken in
 * @param rest the files that were not reached when it was cancelled
 */
public record ImportState(
        Phase phase, String reading, int done, int all, int added, int known, List<Outcome> failures, List<Path> rest) {

    /** Nothing was imported yet. */
    public static final ImportState NONE = new ImportState(Phase.NONE, "", 0, 0, 0, 0, List.of(), List.of());

    /** Where an import stands. */
    public enum Phase {
        NONE,
        RUNNING,
        CANCELLED,
        DONE
    }

    public ImportState {
        failures = List.copyOf(failures);
        rest = List.copyOf(rest);
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }
}
