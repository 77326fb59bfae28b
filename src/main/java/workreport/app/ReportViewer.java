package workreport.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * What JavaFX launches. The windows have this class's name as theirs (WM_CLASS on X11), by which a dock finds the program's
 * menu entry and so its icon: {@code StartupWMClass} in {@code report-viewer.desktop} is the same. It opens no window by
 * itself.
 */
public final class ReportViewer extends Application {

    private static final CompletableFuture<Void> UP = new CompletableFuture<>();

    /** For JavaFX, which makes one. */
    public ReportViewer() {}

    /** Brings JavaFX up, once; returns when it is, and throws what went wrong where it does not come. */
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

    @Override
    public void init() {
        Platform.setImplicitExit(false);
    }

    @Override
    public void start(Stage none) {
        UP.complete(null);
    }
}
