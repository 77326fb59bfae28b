package workreport.platform.kept;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.platform.Destination;
import workreport.platform.FolderLock;
import workreport.platform.Sha256;
import workreport.platform.kept.JournalFormat.Content;
import workreport.platform.kept.SaveResult.State;

/**
 * Keeps the journal of a report in a file of the user's. Whatever is on the disk is merged with what is to be saved, so
 * that two running programs lose nothing; the last good version is kept beside it; a broken file is set aside and
 * never written over.
 *
 * @param <E> what the journal holds
 * @param <J> the journal
 */
public final class JournalFile<E extends Journal.Item<E>, J extends Journal<E, J>> {

    private static final long LARGEST = 32L << 20;

    /** Puts bytes into a file, whole or not at all. */
    @FunctionalInterface
    public interface Pen {
        void write(Path file, byte[] bytes) throws IOException;
    }

    private final JournalFormat<J> format;
    private final String report;
    private final Path folder;
    private final Path file;
    private final Path last;
    private final Pen pen;

    /**
     * The file of a report in a folder.
     *
     * @param report the report's id, whatever characters it has
     */
    public JournalFile(JournalFormat<J> format, Path folder, String report) {
        this(format, folder, report, (path, bytes) -> new Destination(path).writePrivately(bytes));
    }

    public JournalFile(JournalFormat<J> format, Path folder, String report, Pen pen) {
        this.format = format;
        this.report = report;
        this.folder = folder;
        this.pen = pen;
        String name = name(report);
        file = folder.resolve(name + ".json");
        last = folder.resolve(name + ".json.bak");
    }

    /** The id, if it is a valid file name on every system; else its valid characters and a checksum that makes it unique. */
    public static String name(String report) {
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
    private record Was<J>(@Nullable Content<J> content, byte[] bytes) {}

    /** Nothing where there is no such file. */
    private Was<J> look(Path path) throws IOException {
        try {
            if (Files.size(path) > LARGEST) {
                return new Was<>(new Content.Broken<>("too large"), new byte[0]);
            }
            byte[] bytes = Files.readAllBytes(path);
            return new Was<>(format.read(report, bytes), bytes);
        } catch (NoSuchFileException none) {
            return new Was<>(null, new byte[0]);
        }
    }

    /** Reads the journal. It never throws: the result says how it went. */
    public SaveResult<J> load() {
        J none = format.empty(report);
        try {
            Was<J> was = look(file);
            return switch (was.content()) {
                case Content.Good<J> good -> kept(good.journal(), State.GOOD);
                case Content.Newer<J> _ -> kept(none, State.NEWER);
                case Content.Broken<J> _ -> lastGood(State.BROKEN, setAside());
                case null -> lastGood(State.NEW, null);
            };
        } catch (IOException unreadable) {
            return new SaveResult<>(none, State.UNREADABLE, file, null, unreadable);
        }
    }

    private SaveResult<J> lastGood(State otherwise, @Nullable Path aside) {
        try {
            if (look(last).content() instanceof Content.Good<J> good) {
                return new SaveResult<>(good.journal(), State.RESTORED, file, aside, null);
            }
        } catch (IOException unreadable) {
            // Treated as if there were none.
        }
        return new SaveResult<>(format.empty(report), otherwise, file, aside, null);
    }

    private SaveResult<J> kept(J journal, State state) {
        return new SaveResult<>(journal, state, file, null, null);
    }

    /** Saves a journal. It never throws: the result says how it went, and its journal includes what others changed. */
    public SaveResult<J> save(J journal) {
        try {
            Destination.createOwnFolder(folder);
            try (Closeable _ = FolderLock.on(folder)) {
                return write(journal);
            }
        } catch (IOException failed) {
            return new SaveResult<>(journal, State.UNWRITABLE, file, null, failed);
        }
    }

    /** The journal as it is written; empty where nothing was ever in it. */
    public Optional<byte[]> bytes() {
        J journal = load().journal();
        return journal.equals(format.empty(report)) ? Optional.empty() : Optional.of(format.write(journal));
    }

    /** Joins a journal of this report that comes from elsewhere with what is here; nothing if it cannot be understood. */
    public void join(byte[] other) {
        if (format.read(report, other) instanceof Content.Good<J> good) {
            save(good.journal());
        }
    }

    private SaveResult<J> write(J journal) throws IOException {
        Was<J> was;
        try {
            was = look(file);
        } catch (IOException unreadable) {
            return new SaveResult<>(journal, State.UNREADABLE, file, null, unreadable);
        }
        switch (was.content()) {
            case Content.Good<J> good -> {
                J joined = journal.merge(good.journal());
                if (!joined.equals(good.journal())) {
                    pen.write(last, was.bytes());
                    pen.write(file, format.write(joined));
                }
                return kept(joined, State.GOOD);
            }
            case Content.Newer<J> _ -> {
                return kept(journal, State.NEWER);
            }
            case Content.Broken<J> _ -> {
                Path aside = setAside();
                if (aside == null) {
                    return kept(journal, State.UNREADABLE);
                }
                pen.write(file, format.write(journal));
                return new SaveResult<>(journal, State.BROKEN, file, aside, null);
            }
            case null -> {
                pen.write(file, format.write(journal));
                return kept(journal, State.GOOD);
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
