package workreport;

import atlantafx.base.theme.PrimerLight;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import workreport.find.ReportLink;
import workreport.language.Words;
import workreport.view.Fonts;
import workreport.window.Desk;

/** Brings JavaFX up, or says in one line why it does not come. */
final class Desktop {

    private final Words words;

    Desktop(Words words) {
        this.words = words;
    }

    /**
     * Opens a window and waits until it and all that were opened from it are closed. The report is read while JavaFX comes up.
     *
     * @param reading reads what is opened
     * @param start where a link leads; without one the reader is where they were last
     * @return the exit code: 0, or 2 where no window can be opened
     */
    int show(Supplier<Opening> reading, ReportLink.@Nullable Reached start) throws InterruptedException {
        if (lacksDisplay()) {
            boolean wayland = System.getenv("WAYLAND_DISPLAY") != null;
            System.err.println(words.say(wayland ? "trouble.no-xwayland" : "desktop.no-display"));
            return Main.USAGE;
        }
        CompletableFuture<Opening> opening = CompletableFuture.supplyAsync(reading);
        CountDownLatch toolkit = new CountDownLatch(1);
        String failure = quietly(() -> Platform.startup(toolkit::countDown));
        if (failure != null) {
            System.err.println(words.say(failure.contains("DISPLAY") ? "desktop.no-display" : "desktop.no-toolkit"));
            return Main.USAGE;
        }
        toolkit.await();
        CompletableFuture<Void> closed = new CompletableFuture<>();
        try {
            // While the report is still being read.
            CompletableFuture<Void> theme = CompletableFuture.runAsync(Desktop::dress, Platform::runLater);
            if (!Fonts.load()) {
                System.err.println(words.say("desktop.no-temporary", System.getProperty("java.io.tmpdir")));
                return Main.USAGE;
            }
            Platform.runLater(() -> {
                try {
                    theme.join();
                    open(opening.join(), start, closed);
                } catch (RuntimeException | Error failed) {
                    closed.completeExceptionally(failed);
                }
            });
            closed.get();
            return Main.FINE;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            Platform.exit();
        }
    }

    /** The theme in its compiled form: it need not be parsed. */
    private static void dress() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
    }

    private void open(Opening opening, ReportLink.@Nullable Reached start, CompletableFuture<Void> closed) {
        Platform.setImplicitExit(false);
        Desk.start(
                opening.report(),
                opening.source(),
                start,
                words.language(),
                System.err::println,
                () -> closed.complete(null));
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
