package workreport.library;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Limits;
import workreport.ingest.format.Source;
import workreport.load.FaultyFileException;
import workreport.platform.Destination;
import workreport.platform.FolderLock;
import workreport.platform.UserFolders;
import workreport.series.YearReport;

/**
 * The reader's reports in a folder. Each is one file below {@code reports}; one that is removed goes to {@code trash}. The files
 * are the truth: the {@link Index} beside them is made from them, and made again where it is missing or does not fit. Nothing
 * is read before it is asked for. Several programs may use a library at once.
 */
public final class Library {

    /** The file extension of a report in one file. */
    public static final String ENDING = ".workreport";

    private static final String REPORTS = "reports";
    private static final String TRASH = "trash";

    /** How many files are entered into the index at once when it is rebuilt. */
    private static final int BATCH = 200;

    private final Path folder;
    private final Index index;
    private final KeptNumbers numbers;
    private final Map<String, Entry> byBytes = new HashMap<>();
    private final Map<String, List<Entry>> byText = new HashMap<>();
    private @Nullable Stamp loaded;
    private @Nullable List<Index.Row> ordered;

    /** What shows that the table of the index is unchanged. */
    private record Stamp(FileTime modified, long size) {}

    private Library(Path folder) {
        this.folder = folder;
        index = new Index(folder.resolve("index"));
        numbers = new KeptNumbers(folder.resolve("numbers"));
    }

    /** The library in that folder, which need not be there yet. */
    public static Library in(Path folder) {
        return new Library(folder.toAbsolutePath().normalize());
    }

    /** Where the user's own library is kept unless they choose another folder. */
    public static Path usualFolder() {
        return UserFolders.here().data().resolve("library");
    }

    public Path folder() {
        return folder;
    }

    /** All entries, as the index has them. */
    public synchronized List<Entry> entries() {
        return rows().stream().map(Index.Row::entry).toList();
    }

    /** The same with where their texts are. */
    synchronized List<Index.Row> rows() {
        reload();
        return index.rows();
    }

    /** The same in the order of {@link Entry#ORDER}. */
    synchronized List<Index.Row> ordered() {
        reload();
        if (ordered == null) {
            List<Index.Row> rows = new ArrayList<>(index.rows());
            rows.sort(Comparator.comparing(Index.Row::entry, Entry.ORDER));
            ordered = List.copyOf(rows);
        }
        return ordered;
    }

    /** The texts of all rows that were there a moment ago. */
    synchronized MemorySegment texts() throws IOException {
        return index.texts();
    }

    /** The entry of that id. */
    public synchronized Optional<Entry> entry(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The report that was read from a file with that sum of its bytes. */
    public synchronized Optional<Entry> withBytes(String sum) {
        reload();
        return Optional.ofNullable(byBytes.get(sum));
    }

    /** The same report, from a file of whichever format: with the same text, and of no other place or year. */
    private Optional<Entry> withText(Entry entry) {
        return byText.getOrDefault(entry.text(), List.of()).stream()
                .filter(other -> other.mayBe(entry))
                .findFirst();
    }

    /** The file of an entry, with all of the report in it. */
    public Path file(String id) {
        return file(REPORTS, id);
    }

    /** The id of a report whose file this is; empty if it is no file of this library. */
    public Optional<String> idOf(Path file) {
        return Optional.of(file)
                .filter(each -> String.valueOf(each.getFileName()).matches("..+\\" + ENDING))
                .map(Library::id)
                .filter(id -> file(id).equals(file));
    }

    private Path file(String part, String id) {
        return folder.resolve(part).resolve(id.substring(0, 2)).resolve(id + ENDING);
    }

    /** Everything kept about a report. */
    public StoredReport stored(String id) throws UnreadableException {
        return StoredReport.read(Source.of(file(id), Limits.STANDARD));
    }

    /**
     * What a report says in numbers, which is kept once it was read; empty if nothing tells its year.
     *
     * @throws IOException if its file, which is a model file, cannot be read at all
     * @throws FaultyFileException with all that is wrong in it
     * @throws UnreadableException with the reason why a file of another format cannot be read
     */
    public Optional<YearReport> numbers(String id) throws IOException, FaultyFileException, UnreadableException {
        return numbers.of(id, file(id));
    }

    /** A file in the library, however it came there. */
    private StoredReport own(String id) throws UnreadableException {
        StoredReport report = stored(id);
        if (!report.entry().id().equals(id)) {
            throw new UnreadableException(UnreadableException.Reason.DAMAGED, id);
        }
        return report;
    }

    /** The text of a report, as it was read when it came. */
    ReportText text(String id) throws UnreadableException {
        return StoredReport.text(StoredReport.archive(Source.of(file(id), Limits.STANDARD)));
    }

    /**
     * Adds a report, unless it is here already.
     *
     * @return the entry that is here already, or empty
     */
    public Optional<Entry> add(StoredReport report) throws IOException {
        return add(Prepared.of(report));
    }

    /** The same with a report that is prepared. */
    synchronized Optional<Entry> add(Prepared report) throws IOException {
        Destination.createOwnFolder(folder);
        try (Closeable _ = FolderLock.on(folder)) {
            Optional<Entry> known = withBytes(report.entry().bytes()).or(() -> withText(report.entry()));
            if (known.isPresent()) {
                return known;
            }
            write(report);
            enter(List.of(report.added()));
            report.numbers().ifPresent(said -> numbers.keep(report.entry().id(), said));
            return Optional.empty();
        }
    }

    private void write(Prepared report) throws IOException {
        Path file = file(report.entry().id());
        Destination.createOwnFolder(file.getParent());
        new Destination(file).writePrivately(report.file());
    }

    private static Index.Added added(StoredReport report) {
        return new Index.Added(report.entry(), report.text().folded());
    }

    /** Replaces what is kept about a report, for example after a person has looked at it. */
    public synchronized void replace(StoredReport report) throws IOException {
        Prepared prepared = Prepared.of(report);
        try (Closeable _ = FolderLock.on(folder)) {
            List<Index.Row> kept = new ArrayList<>(rows());
            kept.removeIf(row -> row.entry().id().equals(report.entry().id()));
            write(prepared);
            index.keep(kept);
            enter(List.of(prepared.added()));
        }
    }

    /** Records that a person has looked at a report, or withdraws that. */
    public void mark(String id, Entry.State state) throws IOException, UnreadableException {
        replace(stored(id).in(state));
    }

    /** Removes reports. Their files go to the trash, from where they can be {@linkplain #restore put back}. */
    public synchronized void remove(Collection<String> ids) throws IOException {
        try (Closeable _ = FolderLock.on(folder)) {
            for (String id : ids) {
                move(file(id), file(TRASH, id));
                numbers.forget(id);
            }
            Set<String> gone = new HashSet<>(ids);
            index.keep(rows().stream()
                    .filter(row -> !gone.contains(row.entry().id()))
                    .toList());
            changed();
        }
    }

    /** Puts back what was removed. */
    public synchronized void restore(Collection<String> ids) throws IOException, UnreadableException {
        try (Closeable _ = FolderLock.on(folder)) {
            List<Index.Added> back = new ArrayList<>();
            for (String id : ids) {
                move(file(TRASH, id), file(id));
                back.add(added(stored(id)));
            }
            reload();
            enter(back);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Destination.createOwnFolder(to.getParent());
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Brings the index up to date with the files, where somebody else has added some or taken some away, or where it is gone.
     *
     * @return the files that are damaged
     */
    public synchronized List<Path> refresh(BooleanSupplier cancelled) throws IOException {
        List<Path> damaged = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return damaged;
        }
        try (Closeable _ = FolderLock.on(folder)) {
            reload();
            Set<String> files = ids(REPORTS);
            List<Index.Row> here = index.rows().stream()
                    .filter(row -> files.contains(row.entry().id()))
                    .toList();
            if (here.isEmpty() && !files.isEmpty()) {
                index.clear();
            } else if (here.size() < index.rows().size()) {
                index.keep(here);
            }
            here.forEach(row -> files.remove(row.entry().id()));
            List<Index.Added> batch = new ArrayList<>();
            for (String id : files) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                try {
                    batch.add(added(own(id)));
                } catch (UnreadableException unreadable) {
                    damaged.add(file(id));
                }
                if (batch.size() == BATCH) {
                    enter(batch);
                    batch.clear();
                }
            }
            enter(batch);
        }
        return damaged;
    }

    /** The ids of what was removed and can be put back. */
    public Set<String> removed() throws IOException {
        return ids(TRASH);
    }

    /** The ids of all files in a part of the library, in order. */
    private Set<String> ids(String part) throws IOException {
        Set<String> ids = new TreeSet<>();
        Path reports = folder.resolve(part);
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(reports, Files::isDirectory)) {
                for (Path each : folders) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(each, "*" + ENDING)) {
                        files.forEach(file -> ids.add(id(file)));
                    }
                }
            }
        }
        return ids;
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private void enter(List<Index.Added> more) throws IOException {
        if (!more.isEmpty()) {
            index.add(more);
            more.forEach(each -> know(each.entry()));
            ordered = null;
            loaded = stamp();
        }
    }

    private void know(Entry entry) {
        byBytes.put(entry.bytes(), entry);
        byText.computeIfAbsent(entry.text(), _ -> new ArrayList<>()).add(entry);
    }

    /** Reads the index if it was not read yet, or somebody else has changed it. */
    private void reload() {
        Stamp now = stamp();
        if (loaded == null || !loaded.equals(now)) {
            index.load();
            changed();
            loaded = now;
        }
    }

    private void changed() {
        byBytes.clear();
        byText.clear();
        ordered = null;
        index.rows().forEach(row -> know(row.entry()));
        loaded = stamp();
    }

    private Stamp stamp() {
        try {
            return new Stamp(Files.getLastModifiedTime(index.table()), Files.size(index.table()));
        } catch (IOException none) {
            return new Stamp(FileTime.fromMillis(0), 0);
        }
    }
}
