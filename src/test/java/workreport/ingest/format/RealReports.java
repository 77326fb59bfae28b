package workreport.ingest.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reports as they circulate. They are no part of the project; tests that want them are skipped where they are not. */
final class RealReports {

    private static final Path FOLDER =
            Path.of("../shared/reports").toAbsolutePath().normalize();

    private RealReports() {}

    /** A file of the folder with the originals. */
    static Path original(String name) {
        return found(FOLDER.resolve("original").resolve(name));
    }

    /** A report as text, a line for each paragraph. */
    static String text(String name) throws IOException {
        return Files.readString(found(FOLDER.resolve("text").resolve(name + ".txt")));
    }

    /** Its lines that are not blank, without indents. */
    static List<String> lines(String name) throws IOException {
        return text(name)
                .lines()
                .map(Blanks::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Path found(Path path) {
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there");
        return path;
    }
}
