package workreport.joins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import workreport.platform.UserFolders;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.JournalFormat;

/** Where what a reader says about the names in a place's reports is kept. */
public final class JoinsFile {

    private JoinsFile() {}

    /**
     * The file of a place in a folder.
     *
     * @param place its Chinese name
     */
    public static JournalFile<Join, Joins> in(Path folder, String place) {
        return new JournalFile<>(JoinsJson.FORMAT, folder, place);
    }

    /** The file of a place in the user's own folder. */
    public static JournalFile<Join, Joins> ofUser(String place) {
        return in(UserFolders.here().data().resolve("joins"), place);
    }

    /** The place that such a file is of; empty if it is none. */
    public static Optional<String> place(byte[] file) {
        return JoinsJson.FORMAT.read("", file) instanceof JournalFormat.Content.Good<Joins> good
                ? Optional.of(good.journal().report())
                : Optional.empty();
    }

    /** The file's content, also for files stored elsewhere. */
    public static byte[] write(Joins joins) {
        return JoinsJson.FORMAT.write(joins);
    }

    /**
     * Reads such a file, of whatever place.
     *
     * @throws IOException if it cannot be read, or holds something else
     */
    public static Joins read(Path file) throws IOException {
        return switch (JoinsJson.FORMAT.read("", Files.readAllBytes(file))) {
            case JournalFormat.Content.Good<Joins> good -> good.journal();
            case JournalFormat.Content.Newer<Joins> _ -> throw new IOException("of a later version");
            case JournalFormat.Content.Broken<Joins> broken -> throw new IOException(broken.why());
        };
    }
}
