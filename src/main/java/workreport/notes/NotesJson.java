package workreport.notes;

import static workreport.platform.kept.JournalJson.check;
import static workreport.platform.kept.JournalJson.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.platform.JsonRecords;
import workreport.platform.kept.JournalFormat;
import workreport.platform.kept.JournalJson;
import workreport.platform.kept.JournalJson.Deletion;

/** A notebook as JSON. It is read strictly: a file with anything unknown in it was not written by this program. */
final class NotesJson implements JournalFormat<Notebook> {

    static final NotesJson FORMAT = new NotesJson();

    /** The version written; older ones, once there are any, are read as well. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private NotesJson() {}

    /** The file. Times are written in ISO 8601. */
    private record File(
            int schema, String report, List<NoteEntry> notes, List<BookmarkEntry> bookmarks, List<Deletion> deleted) {

        static File of(Notebook notebook) {
            List<NoteEntry> notes = new ArrayList<>();
            List<BookmarkEntry> bookmarks = new ArrayList<>();
            for (Entry entry : notebook.entries().values()) {
                switch (entry) {
                    case Note note -> notes.add(NoteEntry.of(note));
                    case Bookmark bookmark -> bookmarks.add(BookmarkEntry.of(bookmark));
                }
            }
            return new File(SCHEMA, notebook.report(), notes, bookmarks, JournalJson.deletions(notebook));
        }

        Notebook notebook() {
            check(schema == SCHEMA, "schema");
            Stream<Entry> entries = Stream.concat(
                    notes.stream().map(NoteEntry::note), bookmarks.stream().map(BookmarkEntry::bookmark));
            return new Notebook(report, JournalJson.entries(entries), JournalJson.deleted(deleted));
        }
    }

    private record NoteEntry(
            String id,
            String place,
            int start,
            String quote,
            String before,
            String after,
            HighlightColor tint,
            String text,
            String created,
            String changed) {

        static NoteEntry of(Note note) {
            Passage passage = note.passage();
            return new NoteEntry(
                    note.id(),
                    passage.place(),
                    passage.start(),
                    passage.quote(),
                    passage.before(),
                    passage.after(),
                    note.tint(),
                    note.text(),
                    note.created().toString(),
                    note.changed().toString());
        }

        Note note() {
            return new Note(
                    id, new Passage(place, start, quote, before, after), tint, text, moment(created), moment(changed));
        }
    }

    private record BookmarkEntry(String section, String heading, String created, String changed) {

        static BookmarkEntry of(Bookmark bookmark) {
            return new BookmarkEntry(
                    bookmark.place(),
                    bookmark.heading(),
                    bookmark.created().toString(),
                    bookmark.changed().toString());
        }

        Bookmark bookmark() {
            return new Bookmark(section, heading, moment(created), moment(changed));
        }
    }

    @Override
    public Notebook empty(String report) {
        return Notebook.empty(report);
    }

    @Override
    public byte[] write(Notebook notebook) {
        return JournalJson.write(MAPPER, File.of(notebook));
    }

    @Override
    public Content<Notebook> read(String report, byte[] bytes) {
        return JournalJson.read(bytes, MAPPER, SCHEMA, File.class, file -> {
            check(file.report().equals(report), "report");
            return file.notebook();
        });
    }
}
