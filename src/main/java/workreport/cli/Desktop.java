package workreport.cli;

import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import workreport.Main;
import workreport.app.OpenRequest;
import workreport.app.ReportViewer;
import workreport.app.WindowManager;
import workreport.evidence.Report;
import workreport.find.ReportLink;
import workreport.language.Words;
import workreport.ui.Fonts;

/** Brings JavaFX up, or says in one line why it does not come. */
public final class Desktop {

    private final Words words;

    public Desktop(Words words) {
        this.words = words;
    }

    /**
     * Opens a window and waits until it and all that were opened from it are closed. The report is read while JavaFX comes up;
     * what is wrong with its file is told before anything that is wrong with the screen.
     *
     * @param reading reads what is opened
     * @param start where a link leads; without one the reader is where they were last
     * @return the exit code: 0, 1 where there is no report to be shown, or 2 where no window can be opened
     */
    public int show(Supplier<OpenRequest> reading, ReportLink.@Nullable Reached start) throws InterruptedException {
        CompletableFuture<OpenRequest> report = CompletableFuture.supplyAsync(reading);
        String lack = lacksDisplay() ? noDisplay() : startToolkit();
        CompletableFuture<Void> theme = CompletableFuture.completedFuture(null);
        if (lack == null) {
            // While the report is still being read.
            theme = CompletableFuture.runAsync(Desktop::dress, Platform::runLater);
            lack = Fonts.load() ? null : words.say("desktop.no-temporary", System.getProperty("java.io.tmpdir"));
        }
        OpenRequest opening = finished(report);
        if (opening.unopened() != null) {
            CheckCommand.tell(words, opening.unopened());
        }
        if (opening.report() == null) {
            return Main.FAILED;
        }
        if (lack != null) {
            System.err.println(lack);
            return Main.USAGE;
        }
        try {
            finished(open(opening, opening.report(), start, theme));
            return Main.FINE;
        } finally {
            Platform.exit();
        }
    }

    private CompletableFuture<Void> open(
            OpenRequest opening, Report report, ReportLink.@Nullable Reached start, CompletableFuture<Void> theme) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                theme.join();
                WindowManager.start(
                        report,
                        opening.source(),
                        start,
                        opening.unopened(),
                        words.language(),
                        System.err::println,
                        () -> closed.complete(null));
            } catch (RuntimeException | Error failed) {
                closed.completeExceptionally(failed);
            }
        });
        // The system's fonts are looked through at the first use of one: better here than where the window has to wait
        // for it.
        Font.getDefault();
        return closed;
    }

    /** What comes out of it; what went wrong in it goes wrong here. */
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

    private String noDisplay() {
        boolean wayland = System.getenv("WAYLAND_DISPLAY") != null;
        return words.say(wayland ? "trouble.no-xwayland" : "desktop.no-display");
    }

    /** Brings JavaFX up, or says what it lacks. */
    private @Nullable String startToolkit() {
        String failure = quietly(ReportViewer::bringUp);
        return failure == null
                ? null
                : words.say(failure.contains("DISPLAY") ? "desktop.no-display" : "desktop.no-toolkit");
    }

    /** The theme in its compiled form: it need not be parsed. */
    private static void dress() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
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
