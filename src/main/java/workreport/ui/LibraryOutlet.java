package workreport.ui;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.library.Outcome;

/** What a window of the library needs of the program around it. */
public interface LibraryOutlet {

    /**
     * Opens a report.
     *
     * @param hit where in it; null for where the reader was last
     * @param here whether in place of the report of this window
     */
    void open(Entry entry, Found.@Nullable Hit hit, boolean here);

    /** Shows the file of a report in the system's own program. */
    void show(Entry entry);

    /** Asks for files to take in; none if the reader would rather not. */
    List<Path> askFiles();

    /** Asks for a folder to take in; none if the reader would rather not. */
    List<Path> askFolder();

    /** Asks for another folder to keep the library in. */
    void move();

    /** Shows the window that searches all reports, or comes back to it. */
    void search();

    /** Shows why files could not be taken in. */
    void explain(List<Outcome> failures);
}
