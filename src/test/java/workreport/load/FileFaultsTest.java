package workreport.load;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static workreport.load.BrokenFile.SMALL;
import static workreport.load.FaultsTest.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no model files at all, or are cut, too large, too deep, in another encoding. */
class FileFaultsTest {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @TempDir
    private Path folder;

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("nothing", bytes(""), "1:1 empty-file / The file is empty."),
                arguments("only white space", bytes(" \n\t\n"), "1:1 empty-file / The file is empty."),
                arguments("only a byte order mark", MARK, "1:1 empty-file / The file is empty."),
                arguments("a word", bytes("hello"), "1:1 not-json / Not JSON here: “h”."),
                arguments("a web page", bytes("<!DOCTYPE html>"), "1:1 not-json / Not JSON here: “<”."),
                arguments("beyond the first plane", bytes("\uD842\uDFB7"), "1:1 not-json / Not JSON here: “𠮷”."),
                arguments("a text", bytes("\"报告\""), "1:1 wrong-type / Should be of type object, but is string."),
                arguments("a list", bytes("[]"), "1:1 wrong-type / Should be of type object, but is array."),
                arguments("null", bytes(" null"), "1:2 wrong-type / Should be of type object, but is null."),
                arguments(
                        "a second object",
                        bytes(SMALL + "{}"),
                        "77:1 trailing-text / Something follows after the end of the model."),
                arguments("a word behind", bytes(SMALL.strip() + " x"), "76:3 not-json / Not JSON here: “x”."),
                arguments("GB18030", chinese("GB18030"), "4:21 " + looksLike("GB18030")),
                arguments("GBK", chinese("GBK"), "4:21 " + looksLike("GB18030")),
                arguments("Big5", bytes5("{\n\"標題\": \"政府工作報告，二〇二一年。\"}"), "2:2 not-utf8 / Not UTF-8: byte BC."),
                arguments(
                        "UTF-8 with one byte of GB18030",
                        join(bytes("{\"政府工作报告\": \""), new byte[] {(byte) 0xB1, (byte) 0xA8}, bytes("\"}")),
                        "1:13 not-utf8 / Not UTF-8: byte B1."),
                arguments(
                        "a wrong byte behind a mark",
                        join(MARK, bytes("{\"é"), new byte[] {(byte) 0xE9}),
                        "1:4 not-utf8 / Not UTF-8: byte E9."),
                arguments(
                        "half a character at the end",
                        join(bytes("{\n\""), new byte[] {(byte) 0xE6, (byte) 0x8A}),
                        "2:2 not-utf8 / Not UTF-8: byte E6."),
                arguments(
                        "UTF-16 with its mark",
                        join(new byte[] {(byte) 0xFF, (byte) 0xFE}, SMALL.getBytes(UTF_16LE)),
                        "1:1 " + looksLike("UTF-16")),
                arguments(
                        "UTF-16 without a mark",
                        SMALL.substring(0, 20).getBytes(UTF_16BE),
                        "1:1 " + looksLike("UTF-16BE")),
                arguments(
                        "UTF-16, the other way",
                        SMALL.substring(0, 20).getBytes(UTF_16LE),
                        "1:1 " + looksLike("UTF-16LE")),
                arguments(
                        "lists in lists",
                        bytes("[".repeat(1_000_000)),
                        "1:41 nested-too-deep /0".concat("/0".repeat(39)) + " Nested deeper than 40 levels."),
                arguments(
                        "objects in objects",
                        bytes("{\"a\":".repeat(100_000)),
                        "1:201 nested-too-deep /a".concat("/a".repeat(39)) + " Nested deeper than 40 levels."),
                arguments(
                        "too long a text",
                        bytes("\n  \"" + "长".repeat(1_000_001) + "\""),
                        "2:3 token-too-long / A name, number or text that is far too long, or too many of them."),
                arguments(
                        "an id of very many words",
                        bytes(SMALL.replace("\"id\": \"small\"", "\"id\": \"a" + "-a".repeat(400_000) + "\"")),
                        "3:9 wrong-form /id “a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-…” does not have the form "
                                + "^[a-z][a-z0-9]*(-[a-z0-9]+){0,20}$."),
                arguments(
                        "a number beyond reason",
                        bytes(SMALL.replace("\"year\": 2017", "\"year\": 1e999999999")),
                        "11:47 out-of-bounds /milestones/0/year Beyond the limit 2100."),
                arguments(
                        "a value beyond reason",
                        bytes(SMALL.replaceFirst("\"value\": [0-9.]+", "\"value\": 1e-999999999")),
                        "45:77 imprecise-value /indicators/0/observations/0/value "
                                + "More digits than a report prints: 1E-999999999."),
                arguments(
                        "too many values",
                        bytes("[" + "0,".repeat(2_000_000) + "0]"),
                        "1:4000000 token-too-long /1999999 A name, number or text that is far too long, or too many of them."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void areToldWithTheirPlace(String name, byte[] content, String fault) throws IOException {
        assertThat(faults(Files.write(folder.resolve("report.json"), content)).getFirst())
                .isEqualTo(fault);
    }

    @Test
    void aByteOrderMarkIsNoFault() throws IOException {
        assertThat(faults(Files.write(folder.resolve("report.json"), join(MARK, bytes(SMALL)))))
                .isEmpty();
    }

    @Test
    void windowsLineEndsAreNoFault() throws IOException {
        assertThat(faults(write(SMALL.replace("\n", "\r\n")))).isEmpty();
    }

    @Test
    void aCutFileIsToldAsCutWhereverItIsCut() throws IOException {
        String whole = SMALL.strip();
        List<String> others = new ArrayList<>();
        for (int length = 1; length < whole.length(); length += 7) {
            String cut = whole.substring(0, length);
            Position end = Position.behind(cut);
            faults(write(cut)).stream()
                    .filter(fault -> !fault.startsWith(end.line() + ":" + end.column() + " truncated "))
                    .forEach(others::add);
        }
        assertThat(others).isEmpty();
    }

    @Test
    void aFileOfMoreThan64MegabytesIsNotRead() throws IOException {
        Path file = folder.resolve("report.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        assertThat(faults(file)).containsExactly("1:1 file-too-large / The file is larger than 67108864 bytes.");
    }

    @Test
    void aFileThatNeverEndsIsNotReadToItsEnd() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));

        assertThat(faults(endless)).containsExactly("1:1 file-too-large / The file is larger than 67108864 bytes.");
    }

    @Test
    void aHundredThousandWrongEntriesAreAllTold() throws IOException {
        String many = BrokenFile.edit(SMALL, "\"terms\": [", "\"terms\": [" + "0,".repeat(100_000));

        assertThat(faults(write(many)))
                .isEqualTo(IntStream.range(0, 100_000)
                        .mapToObj(i -> "69:%d wrong-type /terms/%d Should be of type object, but is integer."
                                .formatted(13 + 2 * i, i))
                        .toList());
    }

    @Test
    void aFolderOrNothingCannotBeRead() {
        assertThatThrownBy(() -> ReportFile.read(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ReportFile.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("report.json"), text);
    }

    private static byte[] chinese(String encoding) {
        return SMALL.getBytes(Charset.forName(encoding));
    }

    private static byte[] bytes5(String text) {
        return text.getBytes(Charset.forName("Big5"));
    }

    private static String looksLike(String encoding) {
        return "other-encoding / Not UTF-8: this looks like %1$s. Convert the file: iconv -f %1$s -t UTF-8"
                .formatted(encoding);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Stream.of(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }
}
