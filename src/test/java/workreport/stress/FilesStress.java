package workreport.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.notes.NotesFile;
import workreport.window.SessionFiles;

/**
 * Opens very many spoilt files, of a model, of notes, of a session: each is opened or refused within {@value #PATIENCE}
 * seconds, or the run ends with exit code 1 and the file is left to be looked at. Memory is limited by the option -Xmx.
 */
public final class FilesStress {

    private static final long PATIENCE = 2;

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader").factory());
    private final Path folder;

    private FilesStress(Path folder) {
        this.folder = folder;
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
        Path folder = Files.createTempDirectory("stress");
        FilesStress stress = new FilesStress(folder);
        byte[] small;
        try (var in = FilesStress.class.getResourceAsStream("/workreport/load/small.json")) {
            small = in.readAllBytes();
        }
        Path notes = NotesFile.in(folder, "some").path();
        Path session = folder.resolve("session.json");
        byte[] kept = SampleNotes.write(notes);
        byte[] sat = SessionFiles.write(session);
        stress.run("model", count, seed, small, folder.resolve("report.json"), stress::model);
        stress.run(
                "notes",
                count,
                seed,
                kept,
                notes,
                () -> NotesFile.in(folder, "some").load().state().name());
        stress.run("session", count, seed, sat, session, () -> SessionFiles.read(session));
        stress.end();
    }

    private String model() throws IOException {
        try {
            ReportFile.read(folder.resolve("report.json"));
            return "opened";
        } catch (FaultyFileException faulty) {
            return "refused";
        }
    }

    private void run(String kind, int count, long seed, byte[] whole, Path file, Callable<String> read)
            throws IOException, InterruptedException {
        Spoiling spoiling = new Spoiling(new Random(seed));
        Map<String, Integer> ends = new TreeMap<>();
        long longest = 0;
        for (int i = 0; i < count; i++) {
            byte[] spoilt = spoiling.of(whole);
            Files.write(file, spoilt);
            long start = System.nanoTime();
            Future<String> answer = reader.submit(read);
            try {
                ends.merge(answer.get(PATIENCE, TimeUnit.SECONDS), 1, Integer::sum);
            } catch (TimeoutException | ExecutionException broken) {
                Path left = Files.write(folder.resolve("broke-" + kind + ".json"), spoilt);
                System.out.printf("%s: number %d broke it, see %s%n", kind, i, left);
                broken.printStackTrace(System.out);
                System.exit(1);
            }
            longest = Math.max(longest, System.nanoTime() - start);
            clear(file);
        }
        System.out.printf("%-8s %s, longest %d ms%n", kind, ends, longest / 1_000_000);
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

    private Iterable<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void end() throws IOException {
        for (Path each : list()) {
            Files.delete(each);
        }
        Files.delete(folder);
    }
}
