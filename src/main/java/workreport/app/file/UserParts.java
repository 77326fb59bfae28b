package workreport.app.file;

import java.util.List;
import java.util.function.Function;
import workreport.library.JournalPart;
import workreport.library.SentParts;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.kept.JournalFile;

/** What the user has made of reports and may be sent with them. Another kind is one more line here. */
public final class UserParts {

    private UserParts() {}

    /** With the notes in the user's own folder. */
    public static SentParts ofUser() {
        return with(NotesFile::ofUser);
    }

    /** @param notes where the notes on a report are, by its id */
    public static SentParts with(Function<String, JournalFile<Entry, Notebook>> notes) {
        return new SentParts(List.of(new JournalPart<>("notes.json", true, notes)));
    }
}
