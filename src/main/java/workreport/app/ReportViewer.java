package workreport.app;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.file.OpenRequest;
import workreport.app.window.WindowManager;
import workreport.find.ReportLink;
import workreport.ingest.report.ReadReport;
import workreport.language.Language;
import workreport.ui.Fonts;

/**
 * What JavaFX launches. The windows have this class's name as theirs (WM_CLASS on X11), by which a dock finds the program's
 * menu entry and so its icon: {@code StartupWMClass} in {@code report-viewer.desktop} is the same. It opens no window by
 * itself.
 */
public final class ReportViewer extends Application {

    private static final CompletableFuture<Void> UP = new CompletableFuture<>();

    /** For JavaFX, which makes one. */
    public ReportViewer() {}

    /** Starts JavaFX, once; returns when it is up, and throws if it fails to start. */
    public static void bringUp() {
        Thread launcher = new Thread(
                () -> {
                    try {
                        // Returns when JavaFX has ended.
                        launch(ReportViewer.class);
                    } catch (RuntimeException | Error failed) {
                        UP.completeExceptionally(failed);
                    }
                },
                "launcher");
        launcher.setDaemon(true);
        launcher.start();
        UP.join();
    }

    /**
     * Loads the fonts and sets the theme.
     *
     * @return false if there is no room for the fonts in the temporary folder
     */
    public static boolean dress() {
        // In its compiled form it need not be parsed; it is set while the fonts are read.
        Platform.runLater(() -> setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS()));
        return Fonts.load();
    }

    /**
     * Opens a window.
     *
     * @param start where a link leads; without one the reader is where they were last
     * @param complain receives a message about something that could not be saved for the next start
     * @return done when this window and all that were opened from it are closed
     */
    public static CompletableFuture<Void> open(
            OpenRequest asked,
            ReadReport report,
            ReportLink.@Nullable Reached start,
            Language language,
            Consumer<String> complain) {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                WindowManager.start(report, asked, start, language, complain, () -> closed.complete(null));
            } catch (RuntimeException | Error failed) {
                closed.completeExceptionally(failed);
            }
        });
        // The system's fonts are scanned at the first use of one: better here than on the JavaFX thread.
        Font.getDefault();
        return closed;
    }

    /** Shuts JavaFX down. */
    public static void end() {
        Platform.exit();
    }

    @Override
    public void init() {
        Platform.setImplicitExit(false);
    }

    @Override
    public void start(Stage none) {
        UP.complete(null);
    }
}
