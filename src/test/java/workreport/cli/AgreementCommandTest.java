package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.review.Decision;
import workreport.review.Judgement;
import workreport.review.NumberKey;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;
import workreport.review.Statement;

class AgreementCommandTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    @TempDir
    private Path folder;

    /** Somebody who takes so many of ten numbers for targets, and the others for results. */
    private Path coder(String name, String report, int targets) throws IOException {
        ReviewLog log = ReviewLog.empty(report);
        for (int number = 0; number < 10; number++) {
            Status status = number < targets ? Status.TARGET : Status.ACTUAL;
            Decision decision = new Decision.Accepted(new Statement(
                    "项目",
                    BigDecimal.valueOf(number),
                    null,
                    "个",
                    Period.year(2021),
                    Measure.LEVEL,
                    status,
                    Bound.EXACT));
            NumberKey key = new NumberKey("项目" + number + "个。", 2, number + "个", 0);
            log = log.with(new Judgement(key, decision, name, NOON), NOON);
        }
        return Files.write(folder.resolve(name + ".json"), ReviewFile.bytes(log));
    }

    @Test
    void aFieldIsALineWithShareAndKappa() throws IOException {
        Console console = Console.run(
                Language.EN,
                "agreement",
                coder("Li", "r", 5).toString(),
                coder("Wang", "r", 7).toString());

        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(console.out().lines().toList())
                .hasSize(11)
                .contains("field\tnumbers\tsame\tper cent\tkappa")
                .anySatisfy(line -> assertThat(line).startsWith("value\t10\t10\t100.0\t"))
                .anySatisfy(line -> assertThat(line).isEqualTo("status\t10\t8\t80.0\t0.600"));
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Path one = coder("Li", "r", 5);
        Path other = coder("Wang", "another", 5);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        assertThat(Console.run(Language.EN, "agreement", one.toString(), other.toString())
                        .code())
                .isEqualTo(ExitCode.FAILED);
        Console console = Console.run(Language.EN, "agreement", one.toString(), broken.toString());
        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("broken.json");
        assertThat(Console.run(Language.EN, "agreement", one.toString()).code()).isEqualTo(ExitCode.USAGE);
    }
}
