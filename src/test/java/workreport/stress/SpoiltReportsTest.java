package workreport.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.ingest.FileKind;

/** Some of the files that the long run has by the ten thousand: each is read or refused with its reason, nothing else is thrown. */
class SpoiltReportsTest {

    private static final int COUNT = 60;
    private static final long PATIENCE = 60_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void areReadOrRefused(FileKind kind) throws IOException {
        ReportsStress stress = new ReportsStress(folder, 2026, PATIENCE);
        Map<String, Integer> ends = stress.read(kind, COUNT);

        assertThat(stress.failures()).isEmpty();
        assertThat(ends).containsKey("read");
    }
}
