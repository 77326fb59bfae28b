package workreport.entered;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.entered.Entries.NOON;
import static workreport.entered.Entries.PLACE;
import static workreport.entered.Entries.figure;
import static workreport.entered.Entries.value;
import static workreport.entered.Entries.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.platform.kept.History;
import workreport.platform.kept.JournalFormat.Content;
import workreport.platform.kept.SaveResult;

/** What was entered once is never lost: by a correction, by taking it out, by two programs at once, by a broken file. */
class EnteredValuesTest {

    private static final Figure FIRST = figure("2024", Measure.LEVEL, "25.0", "%");
    private static final Figure BETTER = figure("2024", Measure.LEVEL, "25.1", "%");

    @TempDir
    private Path folder;

    @Test
    void aCorrectionKeepsWhatWasThereBefore() {
        EnteredValue corrected = value("a", "森林覆盖率", FIRST).corrected(BETTER).corrected(FIRST);

        assertThat(corrected.figure()).isEqualTo(FIRST);
        assertThat(corrected.former()).containsExactly(FIRST, BETTER);
        assertThat(corrected.corrected(FIRST)).isEqualTo(corrected);
    }

    @Test
    void whatIsTakenOutStaysAndCanBePutBack() {
        EnteredValues values = values(value("a", "森林覆盖率", FIRST));
        EnteredValues without = values.with(value("a", "森林覆盖率", FIRST).withdrawn(true), NOON.plusSeconds(1));

        assertThat(without.valid()).isEmpty();
        assertThat(without.entry("a")).isPresent();
        assertThat(without.value("a").orElseThrow().corrected(FIRST).withdrawn())
                .isFalse();
    }

    @Test
    void everyStepCanBeUndoneAndDoneAgain() {
        History<EnteredEntry, EnteredValues> history = History.of(EnteredValues.empty(PLACE));
        history = history.edit(history.journal().with(value("a", "森林覆盖率", FIRST), NOON));
        history = history.edit(history.journal().with(value("a", "森林覆盖率", FIRST).corrected(BETTER), NOON));

        history = history.undo(NOON);
        assertThat(history.journal().value("a").orElseThrow().figure()).isEqualTo(FIRST);
        history = history.redo(NOON);
        assertThat(history.journal().value("a").orElseThrow().figure()).isEqualTo(BETTER);
    }

    @Test
    void itIsKnownWhetherSomethingWasEnteredForTheSame() {
        EnteredValues values = values(value("a", "森林覆盖率", FIRST));

        assertThat(values.about("森林覆盖率", BETTER)).hasSize(1);
        assertThat(values.about("粮食产量", BETTER)).isEmpty();
        assertThat(values.about("森林覆盖率", figure("2025", Measure.LEVEL, "25.1", "%")))
                .isEmpty();
        assertThat(FIRST.saysTheSame(BETTER)).isFalse();
        assertThat(FIRST.saysTheSame(figure("2024", Measure.LEVEL, "25.0", "%")))
                .isTrue();
    }

    @Test
    void theFileKeepsEverythingForItsOwnerOnly() throws IOException {
        EnteredValues values = values(
                value("a", "森林覆盖率", FIRST).corrected(BETTER),
                value("b", "粮食产量", figure("2021..2024", Measure.TOTAL, "120.50", "万吨"))
                        .withdrawn(true));

        SaveResult<EnteredValues> kept = EnteredFile.in(folder, PLACE).save(values);

        assertThat(kept.state()).isEqualTo(SaveResult.State.GOOD);
        assertThat(EnteredFile.in(folder, PLACE).load().journal()).isEqualTo(values);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whichTargetsAreBindingIsKeptToo() {
        LocalDate day = LocalDate.of(2026, 1, 6);
        EnteredKind binding = kind(new EnteredKind.Said(TargetKind.BINDING, day, "王"));
        EnteredValues values = values(value("a", "森林覆盖率", FIRST))
                .saying(binding, NOON)
                .saying(kind(new EnteredKind.Said(TargetKind.EXPECTED, day, "李")), NOON);

        EnteredFile.in(folder, PLACE).save(values);
        EnteredValues read = EnteredFile.in(folder, PLACE).load().journal();
        assertThat(read).isEqualTo(values);
        assertThat(read.kinds())
                .singleElement()
                .satisfies(kind -> assertThat(kind.former()).containsExactly(binding.said()));
        assertThat(values.saying(kind(new EnteredKind.Said(TargetKind.EXPECTED, day, "张")), NOON))
                .isSameAs(values);
    }

    private static EnteredKind kind(EnteredKind.Said said) {
        return new EnteredKind("森林覆盖率", "%", Period.year(2026), Measure.LEVEL, said, List.of(), NOON, NOON);
    }

    @Test
    void whatTwoHaveEnteredIsJoined() {
        EnteredFile.in(folder, PLACE).save(values(value("a", "森林覆盖率", FIRST)));

        SaveResult<EnteredValues> kept = EnteredFile.in(folder, PLACE)
                .save(values(value("b", "粮食产量", figure("2024", Measure.LEVEL, "31", "万吨"))));

        assertThat(kept.journal().entries()).containsOnlyKeys("a", "b");
        assertThat(EnteredFile.in(folder, PLACE).load().journal().entries()).containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "schema" : 1            | "schema" : 3              | Newer
            "schema" : 1            | "schema" : 2              | Broken
            "value" : "25.0"        | "value" : "a lot"         | Broken
            "value" : "25.0"        | "value" : null            | Broken
            "period" : "2024"       | "period" : "2024..2020"   | Broken
            "measure" : "level"     | "measure" : "feeling"     | Broken
            "title" : "统计公报"    | "title" : ""              | Broken
            "title" : "统计公报"    | "name" : "统计公报"       | Broken
            "place" : "某省某市某县" | "place" : "某省"          | Broken
            "withdrawn" : false     | "withdrawn" : "no"        | Broken
            "when" : "2026-01-06"   | "when" : "yesterday"      | Broken
            "created" : "2026-01-06T12:00:00Z" | "created" : ""| Broken
            """)
    void anotherFileIsRefusedNotGuessed(String written, String instead, String becomes) {
        String good = new String(EnteredJson.FORMAT.write(values(value("a", "森林覆盖率", FIRST))), StandardCharsets.UTF_8);
        assertThat(good).contains(written);

        Content<EnteredValues> content =
                EnteredJson.FORMAT.read(PLACE, good.replace(written, instead).getBytes(StandardCharsets.UTF_8));

        assertThat(content.getClass().getSimpleName()).isEqualTo(becomes);
    }
}
