package workreport.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.sheet.Labels;
import workreport.sheet.Paper;
import workreport.sheet.SheetOptions;
import workreport.view.Typography;
import workreport.window.Session.Appearance;

class SessionFileTest {

    @TempDir
    Path folder;

    private Path path;
    private SessionFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("report-viewer").resolve("session.json");
        file = new SessionFile(path);
    }

    static Stream<Session> sessions() {
        return Stream.of(
                Session.FIRST,
                Session.FIRST.withAppearance(Appearance.DARK).withLanguage(Language.EN),
                new Session(
                        new Session.Frame(911.5, 702, true),
                        new Session.Sides(300, 400.25, false, true),
                        Appearance.LIGHT,
                        Language.ZH,
                        false,
                        SheetOptions.STANDARD
                                .with(Labels.BOTH)
                                .with(Paper.LETTER)
                                .withTextSize(12)
                                .withMono(true),
                        Map.of("xinghe-2022", "s2.1.3", "“a”\n", "s1"),
                        new Comforts(
                                175,
                                new Typography(
                                        250, Typography.Line.WIDEST, Typography.Measure.NARROW, Typography.Face.SANS),
                                true,
                                true,
                                List.of("/somewhere/其他.json", ""),
                                Map.of("xinghe-2022", Set.of("s1.1", "s2"), "other", Set.of()))));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void comesBackAsItWasSaved(Session session) throws IOException {
        file.save(Session.FIRST);
        file.save(session);
        assertThat(file.load()).isEqualTo(session);
        assertThat(files(path.getParent())).containsExactly("session.json");
    }

    @Test
    void isTheFirstWhereThereIsNone() {
        assertThat(file.load()).isEqualTo(Session.FIRST);
        assertThat(path.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"width\": 900",
                "[]",
                "null",
                "7",
                "\"text\"",
                "nonsense",
                "{} {}",
                "{\"width\": NaN}"
            })
    void countsAsTheFirstIfItIsBroken(String text) throws IOException {
        write(text);
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void countsAsTheFirstIfItIsNoText() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void countsAsTheFirstIfItIsAFolder() throws IOException {
        Files.createDirectories(path);
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void countsAsTheFirstIfItIsNestedBeyondReason() throws IOException {
        write("[".repeat(5_000));
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"width\": \"wide\", \"height\": null}",
                "{\"width\": {}, \"maximized\": []}",
                "{\"appearance\": \"green\", \"language\": \"fr\"}",
                "{\"appearance\": 3, \"language\": {}}",
                "{\"places\": []}",
                "{\"sheet\": 3}",
                "{\"places\": \"s1\", \"unheardOf\": 1}",
                "{\"zoom\": \"large\", \"textSize\": {}, \"line\": 3, \"measure\": \"endless\", \"face\": null}",
                "{\"recent\": \"file\", \"read\": [1, 2], \"alone\": \"perhaps\", \"greeted\": {}}",
                "{\"outlineShown\": \"perhaps\", \"indicatorsShown\": {}}",
            })
    void takesTheFirstsValueForEachItDoesNotUnderstand(String text) throws IOException {
        write(text);
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void keepsWhatItUnderstandsBesideWhatItDoesNot() throws IOException {
        write(
                "{\"width\": 900, \"height\": \"tall\", \"appearance\": \"dark\", \"places\": {\"r\": \"s1\", \"q\": 4}}");
        assertThat(file.load())
                .isEqualTo(Session.FIRST
                        .withFrame(new Session.Frame(900, 800, false))
                        .withAppearance(Appearance.DARK)
                        .withPlace("r", "s1")
                        .withPlace("q", "4"));
    }

    @Test
    void keepsSizesWithinBounds() throws IOException {
        write("{\"width\": 1, \"height\": 1e300, \"outlineWidth\": -5, \"indicatorsWidth\": 1e999}");
        Session loaded = file.load();
        assertThat(List.of(
                        loaded.frame().width(),
                        loaded.frame().height(),
                        loaded.sides().outlineWidth()))
                .containsExactly(120.0, 16_384.0, 120.0);
        assertThat(loaded.sides().indicatorsWidth()).isBetween(120.0, 16_384.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 80", "1000, 250", "-2147483648, 80", "2147483647, 250", "120, 125", "100, 100"})
    void takesTheNearestSizeThatThereIs(int written, int taken) throws IOException {
        write("{\"zoom\": %d, \"textSize\": %d}".formatted(written, written));
        Comforts comforts = file.load().comforts();
        assertThat(comforts.zoom()).isEqualTo(taken);
        assertThat(comforts.typography()).isEqualTo(Typography.USUAL.withSize(taken));
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        file.save(Session.FIRST);
        assertThat(List.of(path, path.getParent()))
                .extracting(each -> PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .containsExactly("rw-------", "rwx------");
    }

    @Test
    void countsAsTheFirstIfItIsLargeBeyondReason() throws IOException {
        write("{\"width\": 900, \"unheardOf\": \"" + "x".repeat(5 << 20) + "\"}");
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void leavesNothingBehindWhereItsFolderCannotBe() throws IOException {
        Files.writeString(path.getParent(), "a file where the folder should be");
        assertThatThrownBy(() -> file.save(Session.FIRST)).isInstanceOf(IOException.class);
        assertThat(files(folder)).containsExactly("report-viewer");
        assertThat(path.getParent()).content().isEqualTo("a file where the folder should be");
    }

    @Test
    void leavesTheTargetAndNothingElseWhereItCannotBeReplaced() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("inside"), "kept");
        assertThatThrownBy(() -> file.save(Session.FIRST)).isInstanceOf(IOException.class);
        assertThat(files(path.getParent())).containsExactly("session.json");
        assertThat(path.resolve("inside")).content().isEqualTo("kept");
    }

    @Test
    void replacesTheFileAsAWhole() throws IOException {
        write("x".repeat(100_000));
        file.save(Session.FIRST);
        assertThat(path).content().doesNotContain("xx");
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
