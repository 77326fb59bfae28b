package workreport.entered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import workreport.platform.UserFolders;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.JournalFormat;

/** Where the values entered for a place are kept. */
public final class EnteredFile {

    private EnteredFile() {}

    /**
     * The file of a place in a folder.
     *
     * @param place its Chinese name
     */
    public static JournalFile<EnteredEntry, EnteredValues> in(Path folder, String place) {
        return new JournalFile<>(EnteredJson.FORMAT, folder, place);
    }

    /** The file's content, also for files stored elsewhere. */
    public static byte[] write(EnteredValues values) {
        return EnteredJson.FORMAT.write(values);
    }

    /** The place that the values of such a file are of; empty if it is none. */
    public static Optional<String> place(byte[] file) {
        return EnteredJson.FORMAT.place(file);
    }

    /**
     * Reads such a file, of whatever place.
     *
     * @throws IOException if it cannot be read, or holds something else
     */
    public static EnteredValues read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (EnteredJson.FORMAT.read(place(bytes).orElse(""), bytes)) {
            case JournalFormat.Content.Good<EnteredValues> good -> good.journal();
            case JournalFormat.Content.Newer<EnteredValues> _ -> throw new IOException("of a later version");
            case JournalFormat.Content.Broken<EnteredValues> broken -> throw new IOException(broken.why());
        };
    }

    /** The file of a place in the user's own folder. */
    public static JournalFile<EnteredEntry, EnteredValues> ofUser(String place) {
        return in(UserFolders.here().data().resolve("entered"), place);
    }
}
