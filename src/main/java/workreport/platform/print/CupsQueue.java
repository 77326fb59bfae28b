package workreport.platform.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.PrintException;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;
import workreport.platform.Paper;

/** Sends one PDF to a CUPS queue by its program {@code lp}. */
final class CupsQueue {

    private static final Path LP = Path.of("/usr/bin/lp");

    private final Path lp;
    private volatile @Nullable Process running;
    private volatile boolean stopped;

    /** @param lp the program */
    CupsQueue(Path lp) {
        this.lp = lp;
    }

    /** The program on this machine, if it has CUPS. */
    static Optional<Path> ofSystem() {
        return Files.isExecutable(LP) ? Optional.of(LP) : Optional.empty();
    }

    /**
     * Prints, and returns when the queue has accepted all of it.
     *
     * @param pdf the pages that are to be printed
     * @param knowsPaper whether the printer lists the job's paper
     * @throws PrintException with the complaint of the print service
     */
    void print(PrintJob job, byte[] pdf, boolean knowsPaper) throws PrintException, IOException {
        Process process = new ProcessBuilder(command(job, knowsPaper))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        running = process;
        if (stopped) {
            process.destroy();
        }
        boolean complete = true;
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        } catch (IOException refused) {
            // It ended before it had read everything; it says why below.
            complete = false;
        }
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (code(process) != 0 || !complete) {
            throw new PrintException(complaint.strip().replaceAll("\\s+", " "));
        }
    }

    private List<String> command(PrintJob job, boolean knowsPaper) {
        List<String> command = new ArrayList<>(List.of(lp.toString(), "-s", "-d", job.printer(), "-t", job.title()));
        command.addAll(List.of("-n", String.valueOf(job.copies()), "-o", "job-sheets=none"));
        if (knowsPaper) {
            command.addAll(List.of("-o", "media=" + media(job.paper())));
        }
        job.duplex().sides().map(Sides::toString).ifPresent(sides -> command.addAll(List.of("-o", "sides=" + sides)));
        return command;
    }

    /** As CUPS calls it. */
    private static String media(Paper paper) {
        return switch (paper) {
            case A4 -> "A4";
            case LETTER -> "Letter";
        };
    }

    private static int code(Process process) throws PrintException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new PrintException(stopped);
        }
    }

    /** Cancels the job under way. */
    void stop() {
        stopped = true;
        Process process = running;
        if (process != null) {
            process.destroy();
        }
    }
}
