package workreport.notes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workreport.notes.SaveResult.State;
import workreport.platform.Destination;
import workreport.platform.FolderLock;
import workreport.platform.Sha256;
import workreport.platform.UserFolders;

/**
 * Keeps the notebook of a report in a file of the user's. Whatever is on the disk is joined with what is to be kept, so
 * that two programs at once lose nothing; the last good version stays beside; a file that is broken is set aside and
 * never written over.
 */
public final class NotesFile {

    private static final long LARGEST = 32L << 20;

    /** Puts bytes into a file, whole or not at all. */
    @FunctionalInterface
    interface Pen {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private final String report;
    private final Path folder;
    private final Path file;
    private final Path last;
    private final Pen pen;

    NotesFile(Path folder, String report, Pen pen) {
        this.report = report;
        this.folder = folder;
        this.pen = pen;
        String name = name(report);
        file = folder.resolve(name + ".json");
        last = folder.resolve(name + ".json.bak");
    }

    /**
     * The file of a report in a folder.
     *
     * @param report the report's id, whatever characters it has
     */
    public static NotesFile in(Path folder, String report) {
        return new NotesFile(folder, report, (path, bytes) -> new Destination(path).writePrivately(bytes));
    }

    /** The file of a report in the user's own folder. */
    public static NotesFile ofUser(String report) {
        return in(UserFolders.here().data().resolve("notes"), report);
    }

    /** The id, if it is a good name on any system; else what is good in it, and a sum by which it is told apart. */
    static String name(String report) {
        boolean reserved = report.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
        if (report.matches("[a-z0-9][a-z0-9-]{0,63}") && !reserved) {
            return report;
        }
        String good = report.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String sum = Sha256.of(report.getBytes(StandardCharsets.UTF_8));
        return "_" + good.substring(0, Math.min(32, good.length())) + "_" + sum.substring(0, 16);
    }

    public Path path() {
        return file;
    }

    /** A file as it was found. */
    private record Was(NotesJson.@Nullable Content content, byte[] bytes) {}

    /** Nothing where there is no such file. */
    private Was look(Path path) throws IOException {
        try {
            if (Files.size(path) > LARGEST) {
                return new Was(new NotesJson.Content.Broken("too large"), new byte[0]);
            }
            byte[] bytes = Files.readAllBytes(path);
            return new Was(NotesJson.read(report, bytes), bytes);
        } catch (NoSuchFileException none) {
            return new Was(null, new byte[0]);
        }
    }

    /** Reads the notebook. It never fails: how it went is told. */
    public SaveResult load() {
        Notebook none = Notebook.empty(report);
        try {
            Was was = look(file);
            return switch (was.content()) {
                case NotesJson.Content.Good good -> kept(good.notebook(), State.GOOD);
                case NotesJson.Content.Newer _ -> kept(none, State.NEWER);
                case NotesJson.Content.Broken _ -> lastGood(State.BROKEN, setAside());
                case null -> lastGood(State.NEW, null);
            };
        } catch (IOException unreadable) {
            return new SaveResult(none, State.UNREADABLE, file, null, unreadable);
        }
    }

    private SaveResult lastGood(State otherwise, @Nullable Path aside) {
        try {
            if (look(last).content() instanceof NotesJson.Content.Good good) {
                return new SaveResult(good.notebook(), State.RESTORED, file, aside, null);
            }
        } catch (IOException unreadable) {
            // As good as none.
        }
        return new SaveResult(Notebook.empty(report), otherwise, file, aside, null);
    }

    private SaveResult kept(Notebook notebook, State state) {
        return new SaveResult(notebook, state, file, null, null);
    }

    /** Keeps a notebook. It never fails: how it went is told, and the notebook in the answer has what others changed. */
    public SaveResult save(Notebook notebook) {
        try {
            Destination.createOwnFolder(folder);
            try (Closeable _ = FolderLock.on(folder)) {
                return write(notebook);
            }
        } catch (IOException failed) {
            return new SaveResult(notebook, State.UNWRITABLE, file, null, failed);
        }
    }

    private SaveResult write(Notebook notebook) throws IOException {
        Was was;
        try {
            was = look(file);
        } catch (IOException unreadable) {
            return new SaveResult(notebook, State.UNREADABLE, file, null, unreadable);
        }
        switch (was.content()) {
            case NotesJson.Content.Good good -> {
                Notebook joined = notebook.merge(good.notebook());
                if (!joined.equals(good.notebook())) {
                    pen.write(last, was.bytes());
                    pen.write(file, NotesJson.write(joined));
                }
                return kept(joined, State.GOOD);
            }
            case NotesJson.Content.Newer _ -> {
                return kept(notebook, State.NEWER);
            }
            case NotesJson.Content.Broken _ -> {
                Path aside = setAside();
                if (aside == null) {
                    return kept(notebook, State.UNREADABLE);
                }
                pen.write(file, NotesJson.write(notebook));
                return new SaveResult(notebook, State.BROKEN, file, aside, null);
            }
            case null -> {
                pen.write(file, NotesJson.write(notebook));
                return kept(notebook, State.GOOD);
            }
        }
    }

    /** Gives a broken file another name, so that nothing in it is lost; null if that cannot be done. */
    private @Nullable Path setAside() {
        for (int number = 1; number < 1000; number++) {
            Path aside = folder.resolve(name(report) + ".broken-" + number + ".json");
            try {
                return Files.move(file, aside);
            } catch (FileAlreadyExistsException taken) {
                // The next number.
            } catch (IOException forbidden) {
                return null;
            }
        }
        return null;
    }
}
