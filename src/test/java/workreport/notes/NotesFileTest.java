package workreport.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.language.SaveText;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.platform.kept.SaveResult.State;

/** Notes are kept, whatever happens to the disk or the file: nothing is lost, and everything is told. */
class NotesFileTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final Notebook SOME = Notebook.empty("small")
            .with(note("a", "第一行\n“第二行”\t\\ 😀"), NOON)
            .with(note("b", ""), NOON)
            .with(new Bookmark("s1", "一、标题", NOON, NOON), NOON)
            .with(note("c", ""), NOON)
            .without("c", NOON);

    @TempDir
    private Path folder;

    private static Note note(String id, String text) {
        return new Note(id, new Passage("s1.p1", 3, "粮食", "全县", "产量"), HighlightColor.THIRD, text, NOON, NOON);
    }

    private JournalFile<Entry, Notebook> file() {
        return NotesFile.in(folder, "small");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private SaveResult<Notebook> kept(Notebook notebook, State state) {
        return new SaveResult<>(notebook, state, file().path(), null, null);
    }

    @Test
    void whatIsKeptIsReadAgain() {
        assertThat(file().load()).isEqualTo(kept(Notebook.empty("small"), State.NEW));
        assertThat(file().save(SOME)).isEqualTo(kept(SOME, State.GOOD));
        assertThat(file().load()).isEqualTo(kept(SOME, State.GOOD));
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path own = folder.resolve("deep").resolve("notes");
        JournalFile<Entry, Notebook> file = NotesFile.in(own, "small");
        file.save(SOME);
        file.save(SOME.without("a", NOON));
        assumeFalse(System.getProperty("os.name").startsWith("Windows"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("small.json.bak"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
    }

    @Test
    void theVersionBeforeStaysBeside() throws IOException {
        file().save(SOME);
        byte[] before = Files.readAllBytes(file().path());
        file().save(SOME.with(note("d", ""), NOON));

        assertThat(Files.readAllBytes(folder.resolve("small.json.bak"))).isEqualTo(before);
        assertThat(names()).containsExactly(".lock", "small.json", "small.json.bak");
    }

    @Test
    void whatAnotherProgramHasWrittenIsJoined() {
        Notebook ours = SOME.with(note("ours", ""), NOON);
        Notebook theirs = SOME.with(note("theirs", ""), NOON).without("b", NOON);
        file().save(theirs);

        SaveResult<Notebook> kept = file().save(ours);

        assertThat(kept).isEqualTo(kept(ours.merge(theirs), State.GOOD));
        assertThat(kept.journal().entries().keySet()).containsExactlyInAnyOrder("a", "section:s1", "ours", "theirs");
        assertThat(file().load().journal()).isEqualTo(kept.journal());
    }

    @Test
    void twoThatWriteAtOnceLoseNothing() throws InterruptedException {
        List<Thread> writers = Stream.of("x", "y")
                .map(name -> Thread.ofPlatform().start(() -> {
                    Notebook notebook = Notebook.empty("small");
                    for (int i = 0; i < 20; i++) {
                        notebook = file().save(notebook.with(note(name + i, ""), NOON))
                                .journal();
                    }
                }))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(file().load().journal().entries()).hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{} {}",
                "{\"schema\": 1}",
                "{\"schema\": 0, \"report\": \"small\", \"notes\": [], \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": 1, \"report\": \"other\", \"notes\": [], \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": 1, \"report\": \"small\", \"notes\": [{}], \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": 1, \"report\": \"small\", \"notes\": [], \"bookmarks\": [], \"deleted\": [], \"more\": 1}",
                "{\"schema\": 1, \"report\": \"small\", \"notes\": [null], \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": 1, \"report\": \"small\", \"notes\": null, \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": \"1\", \"report\": \"small\", \"notes\": [], \"bookmarks\": [], \"deleted\": []}",
                "{\"schema\": 1, \"report\": \"small\", \"notes\": [], \"bookmarks\": [], \"deleted\": [{\"id\": 7, \"at\": \"2026-01-06T12:00:00Z\"}]}",
                "{\"schema\": 1, \"schema\": 1, \"report\": \"small\", \"notes\": [], \"bookmarks\": [], \"deleted\": []}"
            })
    void aBrokenFileIsSetAsideAsItIs(String broken) throws IOException {
        Files.writeString(file().path(), broken);
        Path aside = folder.resolve("small.broken-1.json");

        assertThat(file().load())
                .isEqualTo(new SaveResult<>(Notebook.empty("small"), State.BROKEN, file().path(), aside, null));
        assertThat(aside).hasContent(broken);
        assertThat(file().save(SOME)).isEqualTo(kept(SOME, State.GOOD));
        Files.writeString(file().path(), broken);
        assertThat(file().save(SOME).aside()).isEqualTo(folder.resolve("small.broken-2.json"));
        assertThat(file().load().journal()).isEqualTo(SOME);
        assertThat(aside).hasContent(broken);
    }

    @Test
    void insteadOfABrokenFileTheVersionBeforeIsUsed() throws IOException {
        file().save(SOME);
        file().save(SOME.with(note("d", ""), NOON));
        byte[] whole = Files.readAllBytes(file().path());
        Files.write(file().path(), Arrays.copyOf(whole, whole.length / 2));

        SaveResult<Notebook> kept = file().load();

        assertThat(kept)
                .isEqualTo(new SaveResult<>(
                        SOME, State.RESTORED, file().path(), folder.resolve("small.broken-1.json"), null));
        assertThat(SaveText.NOTES.say(kept, Words.of(Language.ZH)).orElseThrow())
                .contains("small.broken-1.json");
        assertThat(kept.isSafe()).isTrue();
    }

    @Test
    void aFileOfALaterVersionIsLeftAlone() throws IOException {
        String later = "{\"schema\": 2, \"something\": true}";
        Files.writeString(file().path(), later);

        assertThat(file().load()).isEqualTo(kept(Notebook.empty("small"), State.NEWER));
        assertThat(file().save(SOME)).isEqualTo(kept(SOME, State.NEWER));
        assertThat(file().path()).hasContent(later);
        assertThat(names()).containsExactly(".lock", "small.json");
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.createDirectory(file().path());

        SaveResult<Notebook> loaded = file().load();
        SaveResult<Notebook> saved = file().save(SOME);

        assertThat(loaded.state()).isEqualTo(State.UNREADABLE);
        assertThat(saved.state()).isEqualTo(State.UNREADABLE);
        assertThat(saved.journal()).isEqualTo(SOME);
        assertThat(saved.isSafe()).isFalse();
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(folder.resolve("in the way"), "");
        JournalFile<Entry, Notebook> file =
                NotesFile.in(folder.resolve("in the way").resolve("notes"), "small");

        assertThat(file.save(SOME).state()).isEqualTo(State.UNWRITABLE);
    }

    @Test
    void aReadOnlyFolderIsTold() throws IOException {
        file().save(SOME);
        assumeFalse(System.getProperty("user.name").equals("root"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            SaveResult<Notebook> kept = file().save(SOME.with(note("d", ""), NOON));

            assertThat(kept.state()).isEqualTo(State.UNWRITABLE);
            assertThat(file().load()).isEqualTo(kept(SOME, State.GOOD));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** The disk is full, or the program is killed, after so many bytes of the so manieth file. */
    @ParameterizedTest
    @CsvSource({"1, 0", "1, 10", "2, 0", "2, 10", "2, 400"})
    void aDiskThatIsFullLeavesTheOldNotesAsTheyWere(int which, int bytes) throws IOException {
        file().save(SOME);
        Notebook more = SOME.with(note("d", ""), NOON);
        AtomicInteger files = new AtomicInteger();
        JournalFile<Entry, Notebook> full = new JournalFile<>(NotesJson.FORMAT, folder, "small", (path, content) -> {
            if (files.incrementAndGet() == which) {
                Files.write(path.resolveSibling(".0badcafe.part"), Arrays.copyOf(content, bytes));
                throw new IOException("No space left on device");
            }
            new Destination(path).writePrivately(content);
        });

        SaveResult<Notebook> kept = full.save(more);

        assertThat(kept.state()).isEqualTo(State.UNWRITABLE);
        assertThat(kept.journal()).isEqualTo(more);
        assertThat(SaveText.NOTES.say(kept, Words.of(Language.EN))).isPresent();
        assertThat(file().load()).isEqualTo(kept(SOME, State.GOOD));
        assertThat(file().save(more)).isEqualTo(kept(more, State.GOOD));
    }

    /** Bytes changed, dropped, doubled or added: the file is read or set aside, and can be written afterwards. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void noFileMakesItFail(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = NotesJson.FORMAT.write(SOME);
        int broken = 0;
        for (int round = 0; round < 150; round++) {
            byte[] bytes = mutated(whole, random);
            Files.write(file().path(), bytes);
            SaveResult<Notebook> loaded = file().load();
            switch (loaded.state()) {
                case GOOD -> assertThat(file().path()).hasBinaryContent(bytes);
                case BROKEN -> {
                    broken++;
                    assertThat(loaded.aside()).hasBinaryContent(bytes);
                    Files.delete(loaded.aside());
                }
                case NEWER -> assertThat(file().path()).hasBinaryContent(bytes);
                case NEW, RESTORED, UNREADABLE, UNWRITABLE -> assertThat(loaded).isNull();
            }
            if (loaded.state() != State.NEWER) {
                Notebook more = loaded.journal().with(note("new", ""), NOON);
                assertThat(file().save(more).state()).isEqualTo(State.GOOD);
                assertThat(file().load().journal().entry("new")).isPresent();
            }
            Files.deleteIfExists(folder.resolve("small.json.bak"));
        }
        assertThat(broken).isBetween(50, 149);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = random.nextInt(3); times >= 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> bytes[at] = (byte) "{}[]\":,0129\\ u-".charAt(random.nextInt(15));
                case 3 ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(bytes, Math.min(at + 1, bytes.length - 1), bytes.length));
                default -> bytes = joined(Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A surrogate on its own is no character, but must not keep the rest from being kept. */
    @Test
    void halfACharacterDoesNotKeepTheRestFromBeingKept() {
        assertThat(file().save(SOME.with(note("half", "\ud83d"), NOON)).state()).isEqualTo(State.GOOD);
        assertThat(file().load().journal().entries()).containsKeys("a", "half");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "/etc/passwd",
                "..\\..\\x",
                "a/b",
                "con",
                "COM1",
                "兴和",
                "x\u0000y",
                "A",
                "-rf",
                "",
                "a.",
                "a:b"
            })
    void noReportGetsAFileOutsideTheFolderOrOneThatASystemDoesNotTake(String report) {
        JournalFile<Entry, Notebook> file = NotesFile.in(folder, report);

        assertThat(file.path().getParent()).isEqualTo(folder);
        assertThat(file.path().getFileName().toString()).matches("_[a-z0-9-]{0,32}_[0-9a-f]{16}\\.json");
        Notebook empty = Notebook.empty(report).with(note("a", ""), NOON);
        assertThat(file.save(empty).state()).isEqualTo(State.GOOD);
        assertThat(NotesFile.in(folder, report).load().journal()).isEqualTo(empty);
    }

    @Test
    void reportsDoNotShareAFile() {
        List<String> ids =
                List.of("a", "A", "a/b", "a-b", "a b", "兴和", "兴和二", "..", ".", "x".repeat(64), "x".repeat(65));

        assertThat(ids.stream().map(JournalFile::name).distinct()).hasSameSizeAs(ids);
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> JournalFile.name("xinghe-2022"))
                        .distinct())
                .containsExactly("xinghe-2022");
    }

    /** As the program has written it from the beginning. */
    @Test
    void anOldFileIsReadAndWrittenAsItWas() throws IOException {
        byte[] old;
        try (InputStream stream = NotesFileTest.class.getResourceAsStream("notes-1.json")) {
            old = stream.readAllBytes();
        }
        Files.write(file().path(), old);

        Notebook notebook = file().load().journal();

        assertThat(notebook.entry("a")).contains(note("a", "第一行\n“第二行”\t\\ 😀").changedAt(NOON.plusMillis(1)));
        assertThat(notebook.bookmark("s1")).isPresent();
        assertThat(notebook.deleted()).containsExactly(Map.entry("c", NOON.plusMillis(2)));
        assertThat(NotesJson.FORMAT.write(notebook)).isEqualTo(old);
    }
}
