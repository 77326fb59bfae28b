package workreport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

class UsedNamesTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    @TempDir
    private Path folder;

    private static Statement named(String name) {
        return new Statement(
                name, BigDecimal.ONE, null, "个", Period.year(2021), Measure.LEVEL, Status.ACTUAL, Bound.EXACT);
    }

    private void keep(String report, Decision decision, int hours) throws IOException {
        Judgement judgement =
                new Judgement(new NumberKey("1个。", 0, "1个", 0), decision, "Li", NOON.plusSeconds(3600L * hours));
        ReviewLog log = ReviewLog.empty(report).with(judgement, judgement.changed());
        Files.write(folder.resolve(report + ".json"), ReviewFile.bytes(log));
    }

    @Test
    void namesThatPeopleGaveComeBackTheLatestFirst() throws IOException {
        keep("a", new Decision.Corrected(named("粮食总产量")), 1);
        keep("b", new Decision.Added(named("新建小学")), 2);
        keep("c", new Decision.Accepted(named("as it was read")), 3);
        Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(UsedNames.in(folder)).containsExactly("新建小学", "粮食总产量");
        assertThat(UsedNames.in(folder.resolve("nowhere"))).isEmpty();
    }
}
