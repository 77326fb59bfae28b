package workreport.benchmark;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Does something in each frame, and times the frame's work on the JavaFX thread: what is done, styles, layout, and handing it
 * to the painter; not the wait for the screen.
 */
final class Frames extends AnimationTimer {

    private final double[] times;
    private final Runnable action;
    private final CompletableFuture<double[]> done;
    private int count;

    Frames(int frames, Runnable action, CompletableFuture<double[]> done) {
        times = new double[frames];
        this.action = action;
        this.done = done;
    }

    @Override
    public void handle(long now) {
        long start = System.nanoTime();
        action.run();
        int frame = count++;
        // Comes after all that the frame still has to do.
        Platform.runLater(() -> {
            times[frame] = (System.nanoTime() - start) / 1e6;
            if (frame == times.length - 1) {
                done.complete(times);
            }
        });
        if (count == times.length) {
            stop();
        }
    }
}
