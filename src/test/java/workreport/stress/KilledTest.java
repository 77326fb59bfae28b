package workreport.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.session.SessionFiles;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.kept.SaveResult;

/**
 * A program that is killed while it writes, at whatever moment: the file is the old or the new one, whole, and nothing that
 * was said to be kept is lost. More rounds with -Dkills=100.
 */
class KilledTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final int LONGEST = 150;

    private final Random random = new Random(2022);

    @TempDir
    Path parent;

    private Path folder;
    private Path said;

    @BeforeEach
    void name() throws IOException {
        folder = Files.createDirectory(parent.resolve("files"));
        said = parent.resolve("said");
    }

    @Test
    void losesNoNote() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int confirmed = killed("notes");
            SaveResult<Notebook> kept = NotesFile.in(folder, "some").load();
            assertThat(kept.state()).isEqualTo(SaveResult.State.GOOD);
            assertThat(kept.journal().entries()).hasSizeBetween(confirmed, confirmed + 1);
        }
        noLitterBut("some.json", "some.json.bak", ".lock");
    }

    @Test
    void losesNoSession() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killed("session");
            assertThat(SessionFiles.read(folder.resolve("session.json"))).isEqualTo("kept");
        }
        noLitterBut("session.json");
    }

    @Test
    void leavesNoHalfFile() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int confirmed = killed("sheet");
            byte[] bytes = Files.readAllBytes(folder.resolve("file.pdf"));
            assertThat(bytes).hasSize(Writing.SIZE);
            assertThat(bytes[0]).isIn((byte) confirmed, (byte) (confirmed + 1));
            assertThat(bytes).containsOnly(bytes[0]);
        }
        noLitterBut("file.pdf");
    }

    /** Starts a program that writes, kills it, and returns what it had said last. */
    private int killed(String what) throws IOException, InterruptedException {
        Files.writeString(said, "");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("jdk.module.path") + System.getProperty("path.separator")
                                + System.getProperty("java.class.path")
                                + System.getProperty("path.separator") + "target/test-classes",
                        Writing.class.getName(),
                        what,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        while (confirmed() == 0) {
            assertThat(program.isAlive()).isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(LONGEST));
        program.destroyForcibly();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return confirmed();
    }

    /** The number in the last whole line; 0 if there is none yet. */
    private int confirmed() throws IOException {
        String text = Files.readString(said);
        String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).strip().split("\n");
        return lines[lines.length - 1].isEmpty() ? 0 : Integer.parseInt(lines[lines.length - 1]);
    }

    /** Half a file has a name by which it is known and cleared. */
    private void noLitterBut(String... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.matches("\\.[0-9a-f]{8}\\.part")))
                    .isSubsetOf(expected);
        }
    }
}
