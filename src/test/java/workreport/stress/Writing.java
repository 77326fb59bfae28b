package workreport.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import workreport.app.session.SessionFiles;
import workreport.notes.Bookmark;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.Destination;
import workreport.platform.kept.JournalFile;

/** Writes one file again and again, and prints a number each time it is there, until somebody ends it. */
public final class Writing {

    /** Larger than any sheet, so that it takes a while to write. */
    static final int SIZE = 4 << 20;

    private Writing() {}

    /** @param arguments what is written, and the folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        JournalFile<Entry, Notebook> notes = NotesFile.in(folder, "some");
        Notebook notebook = notes.load().journal();
        for (int i = notebook.entries().size() + 1; ; i++) {
            switch (arguments[0]) {
                case "notes" -> {
                    Instant now = Instant.now();
                    notebook = notes.save(notebook.with(new Bookmark("s" + i, "标题", now, now), now))
                            .journal();
                }
                case "session" -> SessionFiles.write(folder.resolve("session.json"));
                default -> {
                    byte[] bytes = new byte[SIZE];
                    Arrays.fill(bytes, (byte) i);
                    new Destination(folder.resolve("file.pdf")).write(bytes);
                }
            }
            System.out.println(i);
        }
    }
}
