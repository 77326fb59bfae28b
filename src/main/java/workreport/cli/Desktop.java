package workreport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workreport.app.ReportViewer;
import workreport.app.file.OpenFailure;
import workreport.app.file.OpenRequest;
import workreport.app.window.WindowManager;
import workreport.find.ReportLink;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReadReport;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** Opens the window, or says in one line what the machine lacks for it. */
final class Desktop {

    private final Words words;

    Desktop(Words words) {
        this.words = words;
    }

    /** Opens a window where the reader was last; or else on the report that comes with the program. */
    int showLast() throws InterruptedException, CommandFailure {
        return show(Desktop::last, null);
    }

    /**
     * Opens a window on a report's file. Where it can be read only with an answer, the window asks for it.
     *
     * @param evenIfFaulty whether a window opens also if there is something wrong with the file, and says what
     */
    int show(Path file, boolean evenIfFaulty) throws InterruptedException, CommandFailure {
        return show(() -> evenIfFaulty ? orBundled(read(file)) : read(file), null);
    }

    /** Opens a window where the reader was last, takes files and folders into the library, and shows how that goes on. */
    int take(List<Path> files) throws InterruptedException, CommandFailure {
        return show(() -> last().taking(files), null);
    }

    /**
     * Opens a window and waits until it and all that were opened from it are closed. The report is read while JavaFX comes up;
     * what is wrong with its file is told before anything that is wrong with the screen.
     *
     * @param request reads what is opened
     * @param start where a link leads; without one the reader is where they were last
     * @return the exit code
     * @throws CommandFailure where no window can be opened
     */
    int show(Supplier<OpenRequest> request, ReportLink.@Nullable Reached start)
            throws InterruptedException, CommandFailure {
        CompletableFuture<OpenRequest> reading = CompletableFuture.supplyAsync(request);
        String lack = lacksDisplay() ? noDisplay() : startToolkit();
        if (lack == null && !ReportViewer.dress()) {
            lack = words.say("desktop.no-temporary", System.getProperty("java.io.tmpdir"));
        }
        OpenRequest opening = finished(reading);
        if (lack == null && isAsked(opening.unopened())) {
            opening = orBundled(opening);
        } else if (opening.unopened() != null) {
            opening.unopened().lines(words).forEach(Output::complain);
        }
        if (opening.report() == null) {
            return ExitCode.FAILED;
        }
        if (lack != null) {
            throw CommandFailure.usage(lack);
        }
        try {
            finished(ReportViewer.open(opening, opening.report(), start, words.language(), System.err::println));
            return ExitCode.FINE;
        } finally {
            ReportViewer.end();
        }
    }

    /** Whether the window asks for what a file lacks; what came from standard input cannot be read again. */
    private static boolean isAsked(@Nullable OpenFailure unopened) {
        return unopened != null && unopened.isQuestion() && !Input.isStandard(unopened.file());
    }

    /** The result; what failed there is thrown here. */
    private static <T> T finished(CompletableFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Error error -> throw error;
                case RuntimeException unexpected -> throw unexpected;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** The file that was read last; or else the report that comes with the program. */
    private static OpenRequest last() {
        return WindowManager.lastFile()
                .filter(Files::isRegularFile)
                .map(file -> orBundled(read(file)))
                .orElseGet(() -> new OpenRequest(bundled(), null));
    }

    private static ReadReport bundled() {
        return new ReadReport(ReportFile.bundled());
    }

    private static OpenRequest orBundled(OpenRequest asked) {
        return asked.report() == null ? new OpenRequest(bundled(), null, asked.unopened()) : asked;
    }

    private static OpenRequest read(Path file) {
        try {
            return new OpenRequest(Input.take(file, WindowManager.options(file)), location(file));
        } catch (FaultyFileException | IOException | UnreadableException failed) {
            return new OpenRequest(null, null, new OpenFailure(file, failed));
        }
    }

    /** Where a report can be read again; nowhere if it came from standard input or with the program. */
    static @Nullable Path location(@Nullable Path file) {
        return file == null || Input.isStandard(file)
                ? null
                : file.toAbsolutePath().normalize();
    }

    private String noDisplay() {
        boolean wayland = System.getenv("WAYLAND_DISPLAY") != null;
        return words.say(wayland ? "trouble.no-xwayland" : "desktop.no-display");
    }

    /** Starts JavaFX, or says what it lacks. */
    private @Nullable String startToolkit() {
        String failure = quietly(ReportViewer::bringUp);
        return failure == null
                ? null
                : words.say(failure.contains("DISPLAY") ? "desktop.no-display" : "desktop.no-toolkit");
    }

    /** On Linux a desktop program needs X, unless the platform needs no screen at all. */
    private static boolean lacksDisplay() {
        String display = System.getenv("DISPLAY");
        return System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("glass.platform") == null
                && (display == null || display.isBlank());
    }

    /** Keeps JavaFX from printing stack traces about a missing display or library; what it prints tells what is missing. */
    private static @Nullable String quietly(Runnable start) {
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            start.run();
            return null;
        } catch (RuntimeException | Error failed) {
            return failed + "\n" + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(console);
        }
    }
}
