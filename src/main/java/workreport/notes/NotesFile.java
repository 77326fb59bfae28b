package workreport.notes;

import java.nio.file.Path;
import workreport.platform.UserFolders;
import workreport.platform.kept.JournalFile;

/** Where the notebook of a report is kept. */
public final class NotesFile {

    private NotesFile() {}

    /**
     * The file of a report in a folder.
     *
     * @param report the report's id, whatever characters it has
     */
    public static JournalFile<Entry, Notebook> in(Path folder, String report) {
        return new JournalFile<>(NotesJson.FORMAT, folder, report);
    }

    /** The file of a report in the user's own folder. */
    public static JournalFile<Entry, Notebook> ofUser(String report) {
        return in(UserFolders.here().data().resolve("notes"), report);
    }
}
