package workreport.stress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.app.session.SessionFiles;
import workreport.evidence.Report;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.kept.JournalFile;

/**
 * Opens very many spoilt files, of a model, of notes, of a session: each is opened or refused within two seconds, or the
 * run ends with exit code 1 and the file is left to be looked at. Nine of ten models are made from a small one, the tenth
 * from the report that comes with the program. Of every fiftieth model that opens all charts and a sheet are made. Memory is
 * limited by the option -Xmx.
 */
public final class FilesStress {

    private static final long PATIENCE = 2_000;
    private static final int TENTH = 10;

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader").factory());
    private final Showing showing = new Showing();
    private final Path folder;
    private final long seed;
    private final long patience;
    private final int every;
    /** The model read last, if it opened. */
    private volatile @Nullable Report opened;

    /**
     * @param patience in milliseconds of the stopwatch, for each file
     * @param every of how many models that open one is also shown
     */
    FilesStress(Path folder, long seed, long patience, int every) {
        this.folder = folder;
        this.seed = seed;
        this.patience = patience;
        this.every = every;
    }

    /**
     * How a run went.
     *
     * @param ends how many files came to which end
     * @param longest in milliseconds of the stopwatch, but for the first
     */
    record Outcome(Map<String, Integer> ends, long longest) {}

    /** Thrown where a file was neither opened nor refused, or not in time. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenException(String what, Throwable cause) {
            super(what, cause);
        }
    }

    /**
     * Prints how it went.
     *
     * @param arguments how many files of each kind, and the seed; 100000 and 2022 without
     */
    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 2022;
        System.out.printf(
                "%d files of each kind, seed %d, at most %d MB%n",
                count, seed, Runtime.getRuntime().maxMemory() >> 20);
        FilesStress stress = new FilesStress(Files.createTempDirectory("stress"), seed, PATIENCE, 50);
        try {
            print("model", stress.models(count));
            print("notes", stress.notes(count));
            print("session", stress.sessions(count));
        } catch (BrokenException broken) {
            broken.printStackTrace(System.out);
            System.exit(1);
        }
        stress.end();
    }

    private static void print(String kind, Outcome outcome) {
        System.out.printf("%-8s %s, longest %d ms%n", kind, outcome.ends(), outcome.longest());
    }

    /** Models; of some that open everything is made. */
    Outcome models(int count) throws IOException, BrokenException {
        Mutants small = new Mutants(seed, resource("/workreport/load/small.json"));
        Mutants bundled = new Mutants(seed, resource("/workreport/data/xinghe-2022/report.json"));
        Path file = folder.resolve("report.json");
        return run("model", count, i -> i % TENTH == 0 ? bundled : small, file, () -> {
            try {
                opened = ReportFile.read(file).report();
                return "opened";
            } catch (FaultyFileException faulty) {
                return "refused";
            }
        });
    }

    Outcome notes(int count) throws IOException, BrokenException {
        JournalFile<Entry, Notebook> notes = NotesFile.in(folder, "some");
        Mutants mutants = new Mutants(seed, SampleNotes.write(notes.path()));
        return run(
                "notes",
                count,
                _ -> mutants,
                notes.path(),
                () -> notes.load().state().name());
    }

    Outcome sessions(int count) throws IOException, BrokenException {
        Path session = folder.resolve("session.json");
        Mutants mutants = new Mutants(seed, SessionFiles.write(session));
        return run("session", count, _ -> mutants, session, () -> SessionFiles.read(session));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FilesStress.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private Outcome run(String kind, int count, IntFunction<Mutants> mutants, Path file, Callable<String> read)
            throws IOException, BrokenException {
        Map<String, Integer> ends = new TreeMap<>();
        long longest = 0;
        int openings = 0;
        for (int i = 0; i < count; i++) {
            byte[] spoilt = mutants.apply(i).next();
            Files.write(file, spoilt);
            opened = null;
            Stopwatch watch = Stopwatch.start();
            // For the first one Java still has to load the code that reads, and to compile it.
            ends.merge(within(i == 0 ? patience * TENTH : patience, read, kind, i, spoilt), 1, Integer::sum);
            longest = i == 0 ? 0 : Math.max(longest, watch.millis());
            Report report = opened;
            if (report != null && openings++ % every == 0) {
                int number = openings;
                Callable<String> show = () -> {
                    showing.show(report, number);
                    return "shown";
                };
                ends.merge(within(patience * TENTH, show, kind, i, spoilt), 1, Integer::sum);
            }
            clear(file);
        }
        return new Outcome(ends, longest);
    }

    private String within(long time, Callable<String> work, String kind, int number, byte[] spoilt)
            throws IOException, BrokenException {
        try {
            return patiently(time, reader.submit(work));
        } catch (TimeoutException | ExecutionException | InterruptedException broken) {
            Path left = Files.write(folder.resolve("broke-" + kind + ".json"), spoilt);
            throw new BrokenException(kind + " number " + number + ", seed " + seed + ": see " + left, broken);
        }
    }

    /** On a machine that has no time for this program it waits longer, but not for ever: what sleeps spends nothing. */
    private static String patiently(long time, Future<String> work)
            throws TimeoutException, ExecutionException, InterruptedException {
        Stopwatch watch = Stopwatch.start();
        for (int wait = 0; wait < TENTH && watch.millis() <= time; wait++) {
            try {
                String end = work.get(time, TimeUnit.MILLISECONDS);
                if (watch.millis() <= time) {
                    return end;
                }
            } catch (TimeoutException _) {
                // whether it was too long, the stopwatch tells
            }
        }
        throw new TimeoutException("after " + watch.millis() + " ms");
    }

    /** What a broken file was set aside as would soon be too much. */
    private void clear(Path file) throws IOException {
        for (Path each : list()) {
            if (each.getFileName().toString().contains(".broken-")) {
                Files.delete(each);
            }
        }
        Files.deleteIfExists(file);
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    void end() throws IOException {
        reader.shutdownNow();
        for (Path each : list()) {
            Files.delete(each);
        }
        Files.delete(folder);
    }
}
