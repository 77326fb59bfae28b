package workreport.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred of the files that the long run has by the hundred thousand: each opens or is refused, nothing is ever thrown. */
class SpoiltFilesTest {

    private static final int COUNT = 400;

    /** So long that only what hangs takes longer, on whatever machine. */
    private static final long PATIENCE = 60_000;

    @TempDir
    Path parent;

    private FilesStress stress;

    @BeforeEach
    void start() throws Exception {
        stress = new FilesStress(Files.createDirectory(parent.resolve("files")), 2026, PATIENCE, 40);
    }

    @AfterEach
    void end() throws Exception {
        stress.end();
    }

    @Test
    void ofModelsOpenOrAreRefusedAndWhatOpensCanBeShown() throws Exception {
        assertThat(stress.models(COUNT).ends()).containsOnlyKeys("opened", "refused", "shown");
    }

    @Test
    void ofNotesAreReadOrSetAside() throws Exception {
        Map<String, Integer> ends = stress.notes(COUNT).ends();
        assertThat(ends).containsKeys("GOOD", "BROKEN").doesNotContainKeys("UNREADABLE", "UNWRITABLE");
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(COUNT);
    }

    @Test
    void ofSessionsCountAsFirstOrAreKept() throws Exception {
        assertThat(stress.sessions(COUNT).ends()).containsOnlyKeys("first", "kept");
    }
}
