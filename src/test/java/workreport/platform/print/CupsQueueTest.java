package workreport.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.platform.Paper;
import workreport.platform.print.PrintFailedException.Reason;
import workreport.platform.print.SystemPrinters.Source;

/** What CUPS's own program is told, by a stand-in that writes it down. */
class CupsQueueTest {

    private static final Duration LONG = Duration.ofDays(1);
    private static final byte[] PDF = "%PDF-1.7 生态".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private static final Set<Attribute> A4_ONLY = Set.of(MediaSizeName.ISO_A4, Sides.ONE_SIDED);

    @TempDir
    private Path folder;

    @BeforeEach
    void thereIsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    private Path lp(String... lines) throws IOException {
        Path program = Files.writeString(folder.resolve("lp"), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private SystemPrinters printers(Path lp, FakeService service) {
        SystemPrinters printers = new SystemPrinters(
                LONG, LONG, new Source(() -> List.of(service), () -> null, () -> true, Optional.of(lp)));
        printers.find().join();
        return printers;
    }

    private static FakeService office() {
        return new FakeService("Office", Set.of(Spooling.PDF), A4_ONLY, _ -> {
            throw new AssertionError("Java was asked to print");
        });
    }

    private List<String> told(PrintJob job) throws Exception {
        Path arguments = folder.resolve("arguments");
        Path arrived = folder.resolve("arrived");
        printers(lp("printf '%s\\n' \"$@\" >" + arguments, "cat >" + arrived), office())
                .send(job);
        assertThat(arrived).hasBinaryContent(PDF);
        return Files.readAllLines(arguments);
    }

    /** Java's own way puts a blank before the title, and asks for one side of the paper where nobody does. */
    @Test
    void theTitleIsAsItIsAndTheQueueKeepsItsSides() throws Exception {
        assertThat(told(PrintJob.of(PDF, "生态 -o x", Paper.A4, "Office")))
                .containsExactly(
                        "-s", "-d", "Office", "-t", "生态 -o x", "-n", "1", "-o", "job-sheets=none", "-o", "media=A4");
    }

    @Test
    void whatIsWantedIsAskedFor() throws Exception {
        PrintJob job = new PrintJob(PDF, "生态", Paper.LETTER, "Office", 3, PageSelection.ALL, Duplex.SHORT_EDGE);

        assertThat(told(job))
                .containsSequence("-n", "3")
                .containsSequence("-o", "sides=two-sided-short-edge")
                .doesNotContain("media=Letter");
        assertThat(told(new PrintJob(PDF, "生态", Paper.A4, "Office", 1, PageSelection.ALL, Duplex.ONE_SIDED)))
                .containsSequence("-o", "sides=one-sided");
    }

    @Test
    void whatItComplainsOfIsTold() throws IOException {
        Path lp = lp("echo 'lp: The printer or class does not exist.' >&2", "exit 1");

        PrintFailedException failed = failure(printers(lp, office()));
        assertThat(failed.reason()).isEqualTo(Reason.REFUSED);
        assertThat(failed.detail()).isEqualTo("lp: The printer or class does not exist.");
        assertThat(failure(printers(lp, office().in(PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS)))
                        .reason())
                .isEqualTo(Reason.NOT_ACCEPTING);
    }

    @Test
    void aProgramThatIsGoneIsToldAsThat() throws IOException {
        Path lp = lp("exit 0");
        SystemPrinters printers = printers(lp, office());
        Files.delete(lp);

        assertThat(failure(printers).reason()).isEqualTo(Reason.NO_LP);
    }

    @Test
    void interruptedItStopsTheProgram() throws Exception {
        Path begun = folder.resolve("begun");
        Path ended = folder.resolve("ended");
        SystemPrinters printers = printers(
                lp("trap 'echo stopped >" + ended + "; exit 1' TERM", "echo >" + begun, "while :; do sleep 0.1; done"),
                office());
        AtomicReference<PrintFailedException> told = new AtomicReference<>();
        Thread sending = Thread.ofPlatform().start(() -> told.set(failure(printers)));
        while (!Files.exists(begun)) {
            Thread.sleep(10);
        }
        sending.interrupt();
        sending.join();
        while (!Files.exists(ended)) {
            Thread.sleep(10);
        }

        assertThat(told.get().reason()).isEqualTo(Reason.NO_ANSWER);
    }

    private static PrintFailedException failure(SystemPrinters printers) {
        try {
            printers.send(PrintJob.of(PDF, "生态", Paper.A4, "Office"));
        } catch (PrintFailedException failed) {
            return failed;
        }
        throw new AssertionError("was printed");
    }
}
