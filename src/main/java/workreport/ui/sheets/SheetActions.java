package workreport.ui.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window does with sheets for the reader. */
public interface SheetActions {

    /** Prints a sheet, after asking where and how. */
    void print(FinishedSheet sheet);

    /** Saves a sheet, after asking where, and says how it went. */
    void save(FinishedSheet sheet);

    /** Asks for a folder; none if the reader would rather not. */
    Optional<Path> folder();

    /** Asks whether to write over files that are there. */
    boolean mayReplace(List<Path> files);

    /** What writes all sheets of a kind; it outlives the pane. */
    Batch batch();

    /** Shows a folder in the program of the system. */
    void show(Path folder);
}
