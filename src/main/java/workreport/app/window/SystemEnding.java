package workreport.app.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Has something kept where the system ends the program, at logout or by SIGTERM. */
final class SystemEnding {

    /** In seconds. */
    private static final long PATIENCE = 3;

    private final Thread ending;

    /** @param keep called on the JavaFX thread */
    SystemEnding(Runnable keep) {
        ending = new Thread(() -> await(keep), "ending");
    }

    /** From now on. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** There is nothing more to keep. */
    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException endingAlready) {
            // Everything is kept: it has nothing more to do.
        }
    }

    private static void await(Runnable keep) {
        CountDownLatch kept = new CountDownLatch(1);
        Platform.runLater(() -> {
            keep.run();
            kept.countDown();
        });
        try {
            kept.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
