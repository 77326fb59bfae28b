package workreport.ingest.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real reports to measure with, which are not part of the project and need not be there. */
public final class RealReports {

    private static final Path FOLDER = Path.of("../shared/reports");

    private RealReports() {}

    /** Says that a test is skipped where they are absent. */
    public static void assume() {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "skipped: no reports to measure with at " + FOLDER);
    }

    /** All texts; none where they are absent. */
    public static Stream<Path> texts() throws IOException {
        return list("text");
    }

    /** Some of them in the format that they were found in. */
    public static Stream<Path> originals() throws IOException {
        return list("original");
    }

    /** What a person found in some of them. */
    public static Stream<Path> truths() throws IOException {
        return list("truth");
    }

    /** What a person found one report to promise and the next to tell of it. */
    public static Stream<Path> pairs() throws IOException {
        return list("pairs");
    }

    public static Path text(String name) {
        return FOLDER.resolve("text").resolve(name + ".txt");
    }

    private static Stream<Path> list(String kind) throws IOException {
        Path folder = FOLDER.resolve(kind);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(files.sorted().toList()).stream();
        }
    }
}
