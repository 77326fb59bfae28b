package workreport.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Knocks at the JavaFX thread again and again: the longest wait is how long the window gave no answer. */
final class Watch implements AutoCloseable {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);

    private volatile boolean open = true;
    private volatile long answered;
    private volatile long longest;

    Watch() {
        Thread.ofPlatform().daemon().name("watch").start(this::knock);
    }

    private void knock() {
        while (open) {
            long asked = System.nanoTime();
            Platform.runLater(() -> answered = System.nanoTime());
            while (answered < asked && open) {
                LockSupport.parkNanos(PAUSE);
            }
            longest = Math.max(longest, System.nanoTime() - asked);
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** The longest wait until now, in milliseconds. */
    double longest() {
        return longest / 1e6;
    }

    @Override
    public void close() {
        open = false;
    }
}
