package workreport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import workreport.platform.kept.History;
import workreport.platform.kept.SaveResult.State;

/** A review is kept and shared whole, and nothing else is taken for one. */
class ReviewFileTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final Review READ =
            Review.of(ReadNumbers.of("粮食产量达到24.5万吨，增长4.5%—5%。", "2021年3月5日，新建住房300套。"), ReportText.NONE);

    @TempDir
    private Path folder;

    private static Judgement judgement(int number, Decision decision, String who) {
        return new Judgement(READ.numbers().get(number).found().key(), decision, who, NOON);
    }

    private static ReviewLog some() {
        Statement first = READ.numbers().getFirst().statement();
        return ReviewLog.empty("r")
                .with(
                        List.of(
                                judgement(0, new Decision.Accepted(first), "李 “四”"),
                                judgement(
                                        1,
                                        new Decision.Corrected(READ.numbers()
                                                .get(1)
                                                .statement()
                                                .withName("增速")),
                                        "Wang"),
                                judgement(2, new Decision.NoQuantity(), "Wang"),
                                judgement(3, new Decision.Added(first.withName("住房")), "Wang"),
                                judgement(3, new Decision.NoQuantity(), "gone")),
                        NOON)
                .without(judgement(3, new Decision.NoQuantity(), "gone").id(), NOON);
    }

    @Test
    void whatIsKeptIsReadAgain() throws IOException, NoReviewException {
        assertThat(ReviewFile.in(folder, "r").save(some()).state()).isEqualTo(State.GOOD);
        assertThat(ReviewFile.in(folder, "r").load().journal()).isEqualTo(some());
        assertThat(ReviewFile.read(ReviewFile.in(folder, "r").path())).isEqualTo(some());
    }

    @Test
    void twoPeopleShareTheWork() throws IOException, NoReviewException {
        Path file = folder.resolve("shared.json");
        Files.write(file, ReviewFile.bytes(some().by("Wang")));
        ReviewLog own = ReviewLog.empty("r").with(judgement(0, new Decision.NoQuantity(), "Li"), NOON);

        ReviewLog joined = own.merge(ReviewFile.read(file));

        assertThat(joined.people()).containsExactly("Li", "Wang");
        assertThat(joined).isEqualTo(own.merge(ReviewFile.read(file)).merge(own));
    }

    @Test
    void undoneAndDoneAgain() {
        History<Judgement, ReviewLog> history = History.of(ReviewLog.empty("r"));
        history = history.edit(history.journal().with(judgement(0, new Decision.NoQuantity(), "Li"), NOON));

        assertThat(history.undo(NOON).journal().isEmpty()).isTrue();
        assertThat(history.undo(NOON).redo(NOON).journal().entries().values())
                .extracting(Judgement::decision)
                .containsExactly(new Decision.NoQuantity());
    }

    private static List<Error> faults(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(mapper.readTree(Files.readString(Path.of("data/review.schema.json"))))
                .validate(mapper.readTree(Files.readString(file)));
    }

    @Test
    void itIsAsItsSchemaSays() throws IOException {
        Path file = folder.resolve("shared.json");
        Files.write(file, ReviewFile.bytes(some()));

        assertThat(faults(file)).isEmpty();
        Files.writeString(file, Files.readString(file).replace("\"who\"", "\"whom\""));
        assertThat(faults(file)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "schema" : 1    | "schema" : 2
                    "who"           | "whom"
                    "level"         | "height"
                    "300套"         | "301套"
                    "accepted"      | "no-quantity"
                    "2026-01-06     | "yesterday
                    "report" : "r", | ""
                    """)
    void whatIsNoReviewIsRefusedWithAReason(String written, String instead) throws IOException {
        Path file = folder.resolve("spoilt.json");
        Files.write(file, ReviewFile.bytes(some()));
        String whole = Files.readString(file);
        assertThat(whole).contains(written);
        Files.writeString(file, whole.replace(written, instead), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReviewFile.read(file))
                .isInstanceOf(NoReviewException.class)
                .message()
                .isNotBlank();
    }
}
