package workreport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.platform.UnwritableException.Reason;

/** A file is there as a whole, or all is as it was before. */
class DestinationTest {

    private static final byte[] TEXT = "新".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void writesANewFile() throws IOException {
        new Destination(folder.resolve("table.csv")).write(TEXT);

        assertThat(folder.resolve("table.csv")).hasBinaryContent(TEXT);
        assertThat(files()).containsExactly("table.csv");
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "old ".repeat(10_000));

        new Destination(file).write(TEXT);

        assertThat(file).hasBinaryContent(TEXT);
        assertThat(files()).containsExactly("table.csv");
    }

    /** Not those of a temporary file, which nobody else may read. */
    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path other = Files.writeString(folder.resolve("other"), "");

        new Destination(folder.resolve("table.csv")).write(TEXT);

        assertThat(Files.getPosixFilePermissions(folder.resolve("table.csv")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        new Destination(link).write(TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(TEXT);
    }

    /** As a shell's {@code >} does: the file is made where the link says. */
    @Test
    void aLinkToNothingStaysALinkAndItsFileIsMade() throws IOException {
        Files.createDirectory(folder.resolve("kept"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("next"));
        Files.createSymbolicLink(folder.resolve("next"), Path.of("kept/table.csv"));

        new Destination(link).write(TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("next")).isSymbolicLink();
        assertThat(folder.resolve("kept/table.csv")).isRegularFile().hasBinaryContent(TEXT);
    }

    @Test
    void aLinkIntoAMissingFolderAndACircleOfLinksStayAsTheyAre() throws IOException {
        Path astray = Files.createSymbolicLink(folder.resolve("astray"), Path.of("none/table.csv"));
        Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThat(failure(astray).reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(failure(one).reason()).isEqualTo(Reason.LOOP);
        assertThat(failure(one.resolve("table.csv")).reason()).isEqualTo(Reason.LOOP);
        assertThat(files()).containsExactlyInAnyOrder("astray", "one", "two");
        assertThat(folder).isDirectoryContaining(Files::isSymbolicLink);
    }

    @Test
    void aNameThatIsTooLongIsToldAsThat() throws IOException {
        assertThat(failure(folder.resolve("表".repeat(86) + ".csv")).reason()).isEqualTo(Reason.NAME_TOO_LONG);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-rw-", "rwx--x--x"})
    void whoMayReadAFileMayReadTheNewOne(String permissions) throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        new Destination(file).write(TEXT);

        assertThat(file).hasBinaryContent(TEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    /** Only root can make the case; for others the group's rights go with the group. */
    @Test
    void whoseAFileIsThatIsTheNewOne() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        assumeTrue(mayGiveAway(file), "only root may give files away");

        new Destination(file).write(TEXT);

        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(54321);
    }

    private static boolean mayGiveAway(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", 12345);
            Files.setAttribute(file, "unix:gid", 54321);
            return true;
        } catch (IOException forbidden) {
            return false;
        }
    }

    @Test
    void aDeviceTakesTheBytesAndStaysADevice() throws IOException {
        Path nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing));

        new Destination(nothing).write(TEXT);

        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void aFolderAsTargetStaysAsItIs() throws IOException {
        Path target = Files.createDirectory(folder.resolve("table.csv"));
        Files.writeString(target.resolve("inside"), "kept");

        assertThat(failure(target).reason()).isEqualTo(Reason.IS_FOLDER);
        assertThat(files()).containsExactly("table.csv");
        assertThat(target.resolve("inside")).content().isEqualTo("kept");
    }

    @Test
    void aMissingFolderIsNotMade() throws IOException {
        assertThat(failure(folder.resolve("none/table.csv")).reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertThat(failure(file.resolve("table.csv")).reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(file).content().isEqualTo("kept");
    }

    @Test
    void aReadOnlyFolderKeepsItsFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "root may write everywhere");

            assertThat(failure(file).reason()).isEqualTo(Reason.FORBIDDEN);
            assertThat(file).content().isEqualTo("old");
            assertThat(files()).containsExactly("table.csv");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** Even root makes no files there. */
    @Test
    void aFolderOfTheSystemIsForbidden() {
        Path system = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(system));

        assertThat(failure(system.resolve("table.csv")).reason()).isEqualTo(Reason.FORBIDDEN);
    }

    @Test
    void aFileThatIsProtectedIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file), "root may write everywhere");

        assertThat(failure(file).reason()).isEqualTo(Reason.FORBIDDEN);
        assertThat(file).content().isEqualTo("old");
    }

    @Test
    void tellsAFullDiskFromARefusal() throws IOException {
        Path file = folder.resolve("table.csv");
        IOException failed = new IOException("whatever the system says");
        long free = folder.toFile().getUsableSpace();

        assertThat(UnwritableException.of(file, failed, Long.MAX_VALUE).reason())
                .isEqualTo(Reason.FULL);
        assertThat(UnwritableException.of(file, failed, free / 2).reason()).isEqualTo(Reason.OTHER);
        assertThat(UnwritableException.of(file, new AccessDeniedException("x"), Long.MAX_VALUE)
                        .reason())
                .isEqualTo(Reason.FORBIDDEN);
    }

    private static UnwritableException failure(Path target) {
        try {
            new Destination(target).write(TEXT);
        } catch (UnwritableException failure) {
            assertThat(failure.path()).isEqualTo(target);
            return failure;
        }
        throw new AssertionError("was written: " + target);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What a killed run has left goes a day later; what somebody may still be writing, and what is not ours, stays. */
    @Test
    void leftoversInAnOwnFolderGo() throws IOException {
        Path own = folder.resolve("own");
        Destination.createOwnFolder(own);
        for (String name : List.of(".0123abcd.part", ".89abcdef.part", ".other.part", "0123abcd.part")) {
            Files.writeString(own.resolve(name), "half");
            Files.setLastModifiedTime(
                    own.resolve(name), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        Files.setLastModifiedTime(own.resolve(".89abcdef.part"), FileTime.from(Instant.now()));

        new Destination(own.resolve("file")).write(new byte[1]);
        assertThat(own.resolve(".0123abcd.part")).exists();
        new Destination(own.resolve("file")).writePrivately(new byte[1]);
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".89abcdef.part", ".other.part", "0123abcd.part", "file");
        }
    }

    @Test
    void anOwnFolderAndItsFilesAreForTheirOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path own = folder.resolve("one").resolve("two");
        Destination.createOwnFolder(own);
        new Destination(own.resolve("file")).writePrivately(new byte[1]);
        Files.writeString(own.resolve("other"), "");
        Destination.makeOwn(own.resolve("other"));

        assertThat(List.of("..", ".", "file", "other"))
                .extracting(name -> PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve(name))))
                .containsExactly("rwx------", "rwx------", "rw-------", "rw-------");
    }

    /** /dev/full refuses every byte, as a full disk does. */
    @Test
    void aFullDeviceIsToldAsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertThatThrownBy(() -> new Destination(full).write(new byte[1]))
                .isInstanceOfSatisfying(
                        UnwritableException.class,
                        unwritable -> assertThat(unwritable.reason()).isEqualTo(Reason.FULL));
    }
}
