package workreport.app.file;

import java.util.List;
import java.util.function.Function;
import workreport.entered.EnteredEntry;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValues;
import workreport.ingest.report.MendLogs;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.library.JournalPart;
import workreport.library.MendsPart;
import workreport.library.PlacePart;
import workreport.library.SentParts;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.kept.JournalFile;
import workreport.review.Judgement;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;

/** What the user has made of reports and may be sent with them. Another kind is one more line here. */
public final class UserParts {

    private UserParts() {}

    /** From the user's own folder. */
    public static SentParts ofUser() {
        return with(NotesFile::ofUser, ReviewFile::ofUser, MendLogs.ofUser(), EnteredFile::ofUser, JoinsFile::ofUser);
    }

    /**
     * @param notes where the notes on a report are, by its id
     * @param reviews where it is kept what was said of the numbers read in a report, by its id
     * @param mends where it is kept what was set right in reports
     * @param entered where the values entered for a place are, by its Chinese name
     * @param joins where it is kept what the reader says of the names in a place's reports
     */
    public static SentParts with(
            Function<String, JournalFile<Entry, Notebook>> notes,
            Function<String, JournalFile<Judgement, ReviewLog>> reviews,
            MendLogs mends,
            Function<String, JournalFile<EnteredEntry, EnteredValues>> entered,
            Function<String, JournalFile<Join, Joins>> joins) {
        return new SentParts(List.of(
                new MendsPart(mends),
                new JournalPart<>("review.json", false, reviews),
                new JournalPart<>("notes.json", true, notes),
                new PlacePart<>("entered.json", EnteredFile::place, entered),
                new PlacePart<>("joins.json", JoinsFile::place, joins)));
    }
}
