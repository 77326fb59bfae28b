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
     * @param hit the place to show; null for where the reader last was
     * @param here whether it replaces the report in this window
     */
    void open(Entry entry, Found.@Nullable Hit hit, boolean here);

    /** Shows the file of a report in the system's own program. */
    void show(Entry entry);

    /** Asks for files to import; empty if the reader cancels. */
    List<Path> askFiles();

    /** Asks for a folder to import; empty if the reader cancels. */
    List<Path> askFolder();

    /** Asks for another folder to keep the library in. */
    void move();

    /** Opens the window that searches all reports, or brings it to the front. */
    void search();

    /** Shows why files could not be imported. */
    void explain(List<Outcome> failures);
}
