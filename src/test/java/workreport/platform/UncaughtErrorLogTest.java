package workreport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has thought of: in the log, said once, and the program goes on. */
class UncaughtErrorLogTest {

    @TempDir
    Path folder;

    private final List<UncaughtErrorLog.Mishap> told = new ArrayList<>();
    private UncaughtErrorLog mishaps;

    @BeforeEach
    void catchAll() {
        mishaps = new UncaughtErrorLog(folder.resolve("a 100% log"), told::add);
    }

    @AfterEach
    void close() {
        mishaps.close();
    }

    private static RuntimeException one(String message) {
        return new IllegalStateException(message);
    }

    private void fail(Throwable cause) {
        mishaps.uncaughtException(Thread.currentThread(), cause);
    }

    private String log() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(mishaps.folder())) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void eachIsWrittenDownAndEachKindIsToldOnce() throws IOException {
        for (int i = 0; i < 3; i++) {
            fail(one("第" + i + "次"));
        }
        fail(new ArithmeticException("another"));
        assertThat(told).extracting(mishap -> mishap.cause().getMessage()).containsExactly("第0次", "another");
        assertThat(told).allMatch(UncaughtErrorLog.Mishap::kept);
        assertThat(log()).contains("第0次", "第1次", "第2次", "another", "UncaughtErrorLogTest.one");
    }

    @Test
    void whatIsThrownOnAThreadIsLoggedWithItsName() throws IOException, InterruptedException {
        Thread thread = new Thread(
                () -> {
                    throw one("on a thread of its own");
                },
                "some thread");
        thread.setUncaughtExceptionHandler(mishaps);
        thread.start();
        thread.join();
        assertThat(told).hasSize(1);
        assertThat(log()).contains("on a thread of its own", "on the thread some thread");
    }

    @Test
    void aStepThatFailsIsToldAndTheNextOneRuns() {
        List<String> done = new ArrayList<>();
        mishaps.attempt(() -> {
            throw one("a step");
        });
        mishaps.attempt(() -> done.add("next"));
        assertThat(told).hasSize(1);
        assertThat(done).containsExactly("next");
    }

    @Test
    void theLogStaysSmall() throws IOException {
        for (int i = 0; i < 40; i++) {
            fail(one("x".repeat(100_000)));
        }
        try (Stream<Path> files = Files.list(mishaps.folder())) {
            assertThat(files.filter(name -> name.toString().endsWith(".log"))
                            .mapToLong(file -> file.toFile().length()))
                    .hasSize(3)
                    .allMatch(size -> size < 700_000);
        }
    }

    @Test
    void isToldAlsoWhereNothingCanBeWritten() throws IOException {
        Files.writeString(mishaps.folder(), "a file where the folder should be");
        fail(one("lost"));
        assertThat(told).extracting(UncaughtErrorLog.Mishap::kept).containsExactly(false);
    }

    @Test
    void theLogIsForItsOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        fail(one("private"));
        assertThat(List.of(mishaps.folder(), mishaps.folder().resolve("report-viewer.0.log")))
                .extracting(each -> PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .containsExactly("rwx------", "rw-------");
    }

    @Test
    void nothingIsWrittenWhileNothingHappens() {
        assertThat(mishaps.folder()).doesNotExist();
    }
}
