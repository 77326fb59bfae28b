package workreport.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.stress.Spoiling;

/** However a file is spoilt, it opens or its faults are told: nothing else is ever thrown. */
class MutationTest {

    private static final byte[] SMALL = BrokenFile.SMALL.getBytes(UTF_8);
    private static final String[] PIECES = {
        "{}", "[]", "null", "true", "\"\"", "0", "-1", "1e9", "99999999999", "{\"id\": {}}", "[[0]]", "\"s1\"", "2.5"
    };

    @TempDir
    private Path folder;

    @Test
    void ofBytesEndsInAReportOrInFaults() throws IOException {
        Random random = new Random(2022);
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            ends.merge(open(spoilt(random)), 1, Integer::sum);
        }
        assertThat(ends).containsOnlyKeys("report", "faults");
    }

    @Test
    void ofValuesEndsInAReportOrInFaults() throws IOException {
        Random random = new Random(2026);
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            ends.merge(open(otherValue(random).getBytes(UTF_8)), 1, Integer::sum);
        }
        assertThat(ends).containsOnlyKeys("report", "faults");
    }

    @Test
    void ofStructureEndsInAReportOrInFaults() throws IOException {
        Spoiling spoiling = new Spoiling(new Random(2022));
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            ends.merge(open(spoiling.of(SMALL)), 1, Integer::sum);
        }
        assertThat(ends).containsOnlyKeys("report", "faults");
    }

    private String open(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("report.json"), content);
        try {
            ReportFile.read(file);
            return "report";
        } catch (FaultyFileException faulty) {
            return "faults";
        } catch (RuntimeException | Error crash) {
            throw new AssertionError("on\n" + new String(content, UTF_8), crash);
        }
    }

    /** One to three bytes changed, doubled or taken out, or the end cut off. */
    private static byte[] spoilt(Random random) {
        byte[] bytes = SMALL.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]\",:0.e-\\ ".charAt(random.nextInt(13));
                case 2 -> System.arraycopy(SMALL, at, bytes, at + 1, bytes.length - at - 1);
                default -> bytes = Arrays.copyOf(bytes, 1 + at);
            }
            if (bytes.length < 2) {
                return bytes;
            }
        }
        return bytes;
    }

    /** Something else behind one of the colons or commas. */
    private static String otherValue(Random random) {
        String text = BrokenFile.SMALL;
        int at = text.indexOf(random.nextBoolean() ? ": " : ", ", random.nextInt(text.length() - 200)) + 2;
        int end = at;
        int depth = 0;
        while (depth > 0 || ",]}".indexOf(text.charAt(end)) < 0) {
            depth += switch (text.charAt(end++)) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
        }
        String piece = PIECES[random.nextInt(PIECES.length)];
        return text.substring(0, at) + piece + text.substring(end);
    }
}
