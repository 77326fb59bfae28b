package workreport.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names that people have given to numbers in reports that they checked before. */
public final class UsedNames {

    private static final int MOST_FILES = 200;
    private static final int MOST_NAMES = 2000;

    private UsedNames() {}

    /**
     * All names that somebody gave instead of what rules had read, the one given last first. A file that cannot be read has none.
     *
     * @param folder with a review of a report in each file; it need not be there
     */
    public static List<String> in(Path folder) {
        Map<String, Instant> last = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .limit(MOST_FILES)
                    .forEach(file -> add(file, last));
        } catch (IOException notThere) {
            return List.of();
        }
        return last.entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void add(Path file, Map<String, Instant> last) {
        try {
            for (Judgement judgement : ReviewFile.read(file).entries().values()) {
                if (!(judgement.decision() instanceof Decision.Accepted)) {
                    judgement
                            .decision()
                            .statement()
                            .ifPresent(statement -> last.merge(
                                    statement.name(),
                                    judgement.changed(),
                                    (one, other) -> one.isAfter(other) ? one : other));
                }
            }
        } catch (IOException | NoReviewException unreadable) {
            // The report that it belongs to says so when it is opened.
        }
    }
}
