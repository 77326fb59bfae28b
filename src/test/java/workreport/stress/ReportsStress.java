package workreport.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.SampleFiles;
import workreport.ingest.format.Source;
import workreport.ingest.report.ReportImport;

/**
 * Reads very many spoilt reports of every format: each becomes a report or is refused with its reason, in a few seconds. What is
 * thrown otherwise, or takes too long, is kept to be looked at. Memory is limited by the option -Xmx.
 */
public final class ReportsStress {

    private static final long PATIENCE = 5_000;

    private final Path broken;
    private final long seed;
    private final long patience;
    private final List<String> failures = new ArrayList<>();

    /** @param broken where files that break the program are kept */
    ReportsStress(Path broken, long seed, long patience) {
        this.broken = broken;
        this.seed = seed;
        this.patience = patience;
    }

    /**
     * Prints how it went; the exit code is 1 if anything broke.
     *
     * @param arguments how many files of each format, and the seed; 10000 and 2022 without
     */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 2022;
        ReportsStress stress = new ReportsStress(Files.createTempDirectory("stress"), seed, PATIENCE);
        for (FileKind kind : SampleFiles.all().keySet()) {
            long start = System.nanoTime();
            Map<String, Integer> ends = stress.read(kind, count);
            System.out.printf("%-5s %s, %.1f s%n", kind, ends, (System.nanoTime() - start) / 1e9);
        }
        stress.failures().forEach(System.out::println);
        System.exit(stress.failures().isEmpty() ? 0 : 1);
    }

    /** What broke, with the file that broke it. */
    List<String> failures() {
        return failures;
    }

    /** Reads spoilt files of a format; tells how many came to which end. */
    Map<String, Integer> read(FileKind kind, int count) throws IOException {
        SpoiltReports spoilt = new SpoiltReports(seed, SampleFiles.all().get(kind));
        Map<String, Integer> ends = new TreeMap<>();
        Limits limits = Limits.STANDARD;
        Limits few = new Limits(
                limits.fileBytes(),
                limits.entryBytes(),
                limits.ratio(),
                limits.entries(),
                limits.depth(),
                limits.characters(),
                Duration.ofMillis(patience));
        for (int i = 0; i < count; i++) {
            byte[] bytes = spoilt.next();
            Stopwatch watch = Stopwatch.start();
            String end;
            try {
                ReportImport.find(Source.of(bytes), new ReadOptions(few, null, null));
                end = "read";
            } catch (UnreadableException unreadable) {
                end = unreadable.reason().name();
                if (unreadable.reason() == Reason.TOO_SLOW) {
                    keep(kind, i, bytes, "too slow");
                }
            } catch (RuntimeException | Error uncaught) {
                end = uncaught.getClass().getSimpleName();
                keep(kind, i, bytes, uncaught + " at " + at(uncaught));
            }
            if (watch.millis() > patience) {
                keep(kind, i, bytes, watch.millis() + " ms");
            }
            ends.merge(end, 1, Integer::sum);
        }
        return ends;
    }

    private static String at(Throwable uncaught) {
        return uncaught.getStackTrace().length == 0
                ? ""
                : List.of(uncaught.getStackTrace()).stream()
                        .filter(each -> each.getClassName().startsWith("workreport"))
                        .limit(2)
                        .toList()
                        .toString();
    }

    private void keep(FileKind kind, int number, byte[] bytes, String what) throws IOException {
        Path file = Files.write(broken.resolve(kind + "-" + number), bytes);
        failures.add(file + ": " + what);
    }
}
