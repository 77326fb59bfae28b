package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import workreport.app.dialog.UnsavedWork;
import workreport.app.session.Session;
import workreport.entered.EnteredFile;
import workreport.entered.Figure;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.joins.Named;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.ui.Sample;

/** Entered values, and what was said of names, that could not be kept go only if the reader says so. */
class UnkeptValuesTest extends WindowTest {

    private static final Named ONE = new Named(2022, "森林覆盖率", "");
    private static final Named OTHER = new Named(2021, "林木覆盖率", "");

    private final Report report = Sample.report();
    private Path entered;
    private Path joins;

    /** Where the folders should be are files: as on a disk that takes nothing. */
    @Override
    Session start() throws IOException {
        entered = Files.writeString(folder.resolve("entered"), "in the way");
        joins = Files.writeString(folder.resolve("joins"), "in the way");
        return Session.FIRST;
    }

    private void work() {
        Figure figure = new Figure(
                Period.year(2023),
                Measure.LEVEL,
                Status.ACTUAL,
                new BigDecimal("25.6"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "%",
                new Source.Entered("统计公报", null, null, LocalDate.of(2024, 3, 1), "王小明"),
                "");
        robot.run(() -> {
            window.window.shared().entering().enter("森林覆盖率", figure);
            window.window.joining().say(true, ONE, OTHER);
        });
    }

    @Test
    void bothAreNamedWithTheirPlaceAndCanBeSavedElsewhere() throws IOException {
        work();
        robot.run(window.window::close);
        assertThat(window.questions).hasSize(1);
        UnsavedWork.Question asked = window.questions.getFirst();
        assertThat(asked.unfinished())
                .extracting(work -> ((UnsavedWork.Unkept) work).made())
                .containsExactly(UnsavedWork.Made.ENTERED, UnsavedWork.Made.JOINS);
        assertThat(asked.unfinished())
                .allSatisfy(work -> assertThat(((UnsavedWork.Unkept) work).about())
                        .isEqualTo(report.place().zh()));

        window.answer = folder.resolve("rescued.json").toFile();
        UnsavedWork.Unkept said = (UnsavedWork.Unkept) asked.unfinished().getLast();
        assertThat(robot.ask(() -> said.elsewhere().getAsBoolean())).isTrue();
        assertThat(JoinsFile.place(Files.readAllBytes(folder.resolve("rescued.json"))))
                .contains(report.place().zh());

        Files.delete(entered);
        Files.delete(joins);
        robot.run(() -> asked.answer().accept(false));
        robot.run(window.window::close);
        assertThat(window.ended).isTrue();
        assertThat(EnteredFile.in(entered, report.place().zh()).load().journal().entries())
                .hasSize(1);
    }

    /** A report that was sent brings values for a place of which a report is open: they are there at once. */
    @Test
    void whatCameWithAReportIsTakenOverWhereItsPlaceIsOpen() throws IOException {
        String place = report.place().zh();
        Files.delete(entered);
        Files.delete(joins);
        robot.run(() -> window.manager.refresh(place));
        assertThat(entered).doesNotExist();

        JoinsFile.in(joins, place)
                .save(Joins.empty(place)
                        .with(new Join("j", true, ONE, OTHER, "王", Instant.EPOCH, Instant.EPOCH), Instant.EPOCH));
        robot.run(() -> window.manager.refresh(place));
        assertThat(robot.ask(() -> window.window.joining().joins().entries())).containsOnlyKeys("j");
    }

    /** Another window of a report of the place still has them. */
    @Test
    void aWindowThatIsNotTheLastOneOfThePlaceGoesUnasked() {
        work();
        robot.run(() -> window.manager.open(new Stage(), report, null).close());
        assertThat(window.questions).isEmpty();
    }
}
