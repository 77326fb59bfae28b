package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.load.BrokenFile.SMALL;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text beside a model file must be the one that the model was made from; none need be there. */
class SourceTest {

    private static final String OTHER =
            "10:46 other-source /source/sha256 source.txt beside this file is not the text that the model was made from (SHA-256 differs).";
    /** {@code printf 'the text' | sha256sum}. */
    private static final String HASH = "41a1f654dc79a9ac645afa553c31d51fd115eca8dd1cb9e6c67ae03e52718e8b";

    private static final String HASH_IN_SMALL = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void theTextItWasMadeFromIsFine() throws IOException {
        Files.writeString(folder.resolve("source.txt"), "the text");

        assertThat(faults(SMALL.replace(HASH_IN_SMALL, HASH))).isEmpty();
    }

    @Test
    void anotherTextIsAFault() throws IOException {
        Files.writeString(folder.resolve("source.txt"), "the text\n");

        assertThat(faults(SMALL.replace(HASH_IN_SMALL, HASH))).containsExactly(OTHER);
    }

    @Test
    void anotherTextIsToldTogetherWithOtherFaults() throws IOException {
        Files.writeString(folder.resolve("source.txt"), "another");

        assertThat(faults(BrokenFile.edit(SMALL, "\"value\": 24.8, ", "")))
                .containsExactly(
                        OTHER, "47:9 missing-field /indicators/0/observations/1 The field “value” is missing.");
    }

    @Test
    void aTextOfAnySizeIsAnswered() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("source.txt").toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        assertThat(faults(SMALL)).containsExactly(OTHER);
    }

    @Test
    void aFolderOfThatNameIsNoText() throws IOException {
        Files.createDirectory(folder.resolve("source.txt"));

        assertThat(faults(SMALL)).isEmpty();
    }

    @Test
    void aNameThatLeavesTheFolderIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("outside.txt"), "another");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        String text = BrokenFile.edit(SMALL, "\"source.txt\"", "\"../outside.txt\"");

        assertThat(FaultsTest.faults(Files.writeString(inside.resolve("report.json"), text)))
                .containsExactly(
                        "10:22 wrong-form /source/file “../outside.txt” does not have the form ^[A-Za-z0-9][A-Za-z0-9._-]*$.");
    }

    private List<String> faults(String text) throws IOException {
        return FaultsTest.faults(Files.writeString(folder.resolve("report.json"), text));
    }
}
