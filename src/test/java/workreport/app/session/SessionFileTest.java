package workreport.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workreport.app.session.Session.Appearance;
import workreport.language.Language;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Typography;

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

    /** The one that trains and measures a start has to be complete, or reading it takes the slow way through a tree. */
    @Test
    void theSessionOfTheBenchmarksIsComplete() throws IOException {
        String trained = Files.readString(Path.of("packaging/linux/session.json"));
        file.save(Session.FIRST);
        JsonMapper mapper = new JsonMapper();
        assertThat(names(mapper.readTree(trained), "")).isEqualTo(names(mapper.readTree(Files.readString(path)), ""));
    }

    private static Set<String> names(JsonNode node, String place) {
        return node.properties().stream()
                .filter(field -> !place.matches("/(places|lines)|.*/read"))
                .flatMap(field -> Stream.concat(
                        Stream.of(place + "/" + field.getKey()),
                        names(field.getValue(), place + "/" + field.getKey()).stream()))
                .collect(Collectors.toSet());
    }

    static Stream<Session> sessions() {
        return Stream.of(
                Session.FIRST,
                SessionFiles.first(chosen -> {
                    chosen.appearanceProperty().set(Appearance.DARK);
                    chosen.languageProperty().set(Language.EN);
                }),
                new Session(
                        new Session.Frame(911.5, 702, true, new Point2D(-1300, 40.5)),
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
                        Map.of("xinghe-2022", 120),
                        new ReadingPreferences(
                                175,
                                new Typography(
                                        250, Typography.Line.WIDEST, Typography.Measure.NARROW, Typography.Face.SANS),
                                true,
                                true,
                                false,
                                false,
                                List.of("/somewhere/其他.json", ""),
                                Map.of("xinghe-2022", Set.of("s1.1", "s2"), "other", Set.of()),
                                Map.of())));
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
    void theCharacterSetChosenForAFileComesBack() throws IOException {
        Session session = SessionFiles.with(Session.FIRST, chosen -> chosen.choose("/somewhere/报告.txt", "Big5"));
        file.save(session);
        assertThat(file.load().comforts().charsets()).containsExactly(Map.entry("/somewhere/报告.txt", "Big5"));
    }

    /** As version 0.1 wrote it: all values side by side. */
    @Test
    void aFileOfAnOlderVersionIsRead() throws IOException {
        try (InputStream old = SessionFileTest.class.getResourceAsStream("session-0.1.json")) {
            write(new String(old.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(file.load()).isEqualTo(sessions().toList().getLast());
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
                "{\"frame\": {\"width\": \"wide\"}, \"sides\": 3, \"comforts\": {\"typography\": {\"face\": null}}}",
                "{\"frame\": null, \"comforts\": {\"recent\": [null]}}",
            })
    void takesTheFirstsValueForEachItDoesNotUnderstand(String text) throws IOException {
        write(text);
        assertThat(file.load()).isEqualTo(Session.FIRST);
    }

    @Test
    void keepsWhatItUnderstandsBesideWhatItDoesNot() throws IOException {
        write(
                "{\"width\": 900, \"height\": \"tall\", \"appearance\": \"dark\", \"places\": {\"r\": \"s1\", \"q\": 4}}");
        assertThat(file.load()).isEqualTo(SessionFiles.first(chosen -> {
            chosen.frameProperty().set(new Session.Frame(900, 800, false));
            chosen.appearanceProperty().set(Appearance.DARK);
            chosen.visit("r", "s1", 0);
        }));
    }

    /** Whatever single value is another than the program writes, the rest is kept. */
    @ParameterizedTest
    @CsvSource({
        "'\"appearance\" : \"light\"', '\"appearance\" : null', SYSTEM, 175",
        "'\"face\" : \"sans\"', '\"face\" : null', LIGHT, 175",
        "'\"zoom\" : 175', '\"zoom\" : \"large\"', LIGHT, 100",
        "'\"zoom\" : 175,', '', LIGHT, 100",
    })
    void oneValueThatIsWrongTakesNothingElseAway(String written, String wrong, Appearance appearance, int zoom)
            throws IOException {
        Session session = sessions().toList().getLast();
        file.save(session);
        String text = Files.readString(path);
        assertThat(text).contains(written);
        write(text.replace(written, wrong));

        Session loaded = file.load();
        assertThat(loaded.appearance()).isEqualTo(appearance);
        assertThat(loaded.comforts().zoom()).isEqualTo(zoom);
        assertThat(loaded.frame()).isEqualTo(session.frame());
        assertThat(loaded.sheet()).isEqualTo(session.sheet());
        assertThat(loaded.comforts().read()).isEqualTo(session.comforts().read());
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
        ReadingPreferences comforts = file.load().comforts();
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

    private static Session at(Appearance appearance, String place, int line) {
        return SessionFiles.first(chosen -> {
            chosen.appearanceProperty().set(appearance);
            chosen.visit("r", place, line);
        });
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

    /** As two runs of the program do it that began with the same session. */
    @Test
    void neitherOfTwoRunsLosesWhatTheOtherHasKept() throws IOException {
        Session start = SessionFiles.first(chosen -> {
            chosen.visit("first", "s1", 0);
            chosen.visit("second", "s1", 0);
            chosen.opened("/old.json");
            chosen.opened("/gone.json");
        });
        file.save(start);
        Session one = SessionFiles.with(start, chosen -> {
            chosen.visit("first", "s2", 40);
            chosen.appearanceProperty().set(Appearance.DARK);
            chosen.forget("/gone.json");
            chosen.opened("/one.json");
            chosen.addRead("first", Set.of("s1"));
        });
        Session two = SessionFiles.with(start, chosen -> {
            chosen.visit("second", "s3", 7);
            chosen.languageProperty().set(Language.EN);
            chosen.frameProperty().set(new Session.Frame(900, 600, false));
            chosen.opened("/two.json");
            chosen.zoomProperty().set(150);
            chosen.addRead("first", Set.of("s2"));
            chosen.addRead("second", Set.of("s3"));
        });
        file.save(start, one);
        file.save(start, two);

        Session joined = file.load();
        assertThat(joined.places()).isEqualTo(Map.of("first", "s2", "second", "s3"));
        assertThat(joined.lines()).isEqualTo(Map.of("first", 40, "second", 7));
        assertThat(joined.appearance()).isEqualTo(Appearance.DARK);
        assertThat(joined.language()).isEqualTo(Language.EN);
        assertThat(joined.frame()).isEqualTo(new Session.Frame(900, 600, false));
        assertThat(joined.comforts().zoom()).isEqualTo(150);
        assertThat(joined.comforts().recent()).startsWith("/two.json").contains("/one.json", "/old.json");
        assertThat(joined.comforts().read()).isEqualTo(Map.of("first", Set.of("s1", "s2"), "second", Set.of("s3")));

        // The first goes on; what the second has kept stays.
        file.save(one, SessionFiles.with(one, chosen -> chosen.visit("first", "s4", 0)));
        assertThat(file.load()).isEqualTo(SessionFiles.with(joined, chosen -> chosen.visit("first", "s4", 0)));
    }

    @Test
    void whatBothHaveChangedIsAsTheLaterSays() throws IOException {
        file.save(Session.FIRST);
        Session later = at(Appearance.SEPIA, "s2", 0);
        file.save(Session.FIRST, at(Appearance.DARK, "s1", 9));
        file.save(Session.FIRST, later);
        assertThat(file.load()).isEqualTo(later);
    }

    /** A broken file is none: nothing in it counts as somebody's wish. */
    @Test
    void aBrokenFileTakesNothingAway() throws IOException {
        write("{\"width\": 900");
        Session session = at(Appearance.DARK, "s1", 0);
        file.save(session, session);
        assertThat(file.load()).isEqualTo(session);
    }

    /** Each of many at once keeps a place of its own; with none of them the other's goes. */
    @Test
    void manyAtOnceKeepAllTheirPlaces() throws Exception {
        file.save(Session.FIRST);
        List<Thread> runs = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            int number = run;
            runs.add(Thread.ofPlatform().start(() -> {
                Session before = Session.FIRST;
                for (int step = 0; step < 10; step++) {
                    String place = "r" + number + "-" + step;
                    Session now = SessionFiles.with(before, chosen -> chosen.visit(place, "s1", 0));
                    try {
                        new SessionFile(path).save(before, now);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                    before = now;
                }
            }));
        }
        for (Thread run : runs) {
            run.join();
        }
        assertThat(file.load().places()).hasSize(40);
    }

    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(1280, 0, 1920, 1080));

    @ParameterizedTest
    @CsvSource({
        // width, height, x, y: width, height, x, y; no corner where the system is to choose
        "1000, 700, 100, 50, 1000, 700, 100, 50",
        "1000, 700, 1400, 50, 1000, 700, 1400, 50",
        "1000, 700, 600, 500, 1000, 700, 280, 60",
        "1000, 700, -300, -90, 1000, 700, 0, 0",
        "3000, 2000, 20, 20, 1920, 1040, 1280, 0",
        "1000, 700, 5000, 50, 1000, 700, ,",
        "1000, 700, -4000, 50, 1000, 700, ,",
        "3000, 2000, , , 1280, 760, ,",
    })
    void aWindowIsOnAScreenAndNotLargerThanIt(
            double width,
            double height,
            Double x,
            Double y,
            double fitWidth,
            double fitHeight,
            Double fitX,
            Double fitY) {
        Session.Frame frame = new Session.Frame(width, height, true, x == null ? null : new Point2D(x, y));
        assertThat(frame.within(SCREENS))
                .isEqualTo(new Session.Frame(fitWidth, fitHeight, true, fitX == null ? null : new Point2D(fitX, fitY)));
    }
}
