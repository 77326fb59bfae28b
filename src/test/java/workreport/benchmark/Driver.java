package workreport.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import workreport.Main;
import workreport.ui.Wheel;

/** The program itself in this process, used through keys and wheel as by a reader. Not on the JavaFX thread. */
final class Driver {

    private static final long PATIENCE = 120;
    /** After the second layout the text is where it goes, and handed to the painter; it may take up to two frames to come. */
    private static final int PULSES = 2;

    private final Scene scene;
    private final Robot robot;

    private Driver(Scene scene, Robot robot) {
        this.scene = scene;
        this.robot = robot;
    }

    /** Starts the program, and returns when its window is painted. */
    static Driver open(String... arguments) throws Exception {
        CompletableFuture<Scene> shown = new CompletableFuture<>();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(Stage.class::isInstance)
                        .limit(1)
                        .forEach(stage -> shown.complete(stage.getScene()));
            }
        });
        Thread.ofPlatform().daemon().start(() -> Main.main(arguments));
        Scene scene = shown.get(PATIENCE, TimeUnit.SECONDS);
        CompletableFuture<Robot> robot = new CompletableFuture<>();
        Platform.runLater(() -> robot.complete(new Robot()));
        Driver driver = new Driver(scene, robot.get());
        driver.rest();
        return driver;
    }

    <T> T ask(Callable<T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    private void run(Runnable action) throws Exception {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** The node of that id, of the type wanted. */
    <N extends Node> N node(Class<N> type, String selector) throws Exception {
        return ask(() -> type.cast(scene.lookup(selector)));
    }

    /** The same, on the JavaFX thread; empty while it is not there. */
    <N extends Node> Optional<N> find(Class<N> type, String selector) {
        return Optional.ofNullable(scene.lookup(selector)).map(type::cast);
    }

    /** Waits until so many layouts are done. */
    private void pulses(int count) throws Exception {
        CountDownLatch left = new CountDownLatch(count);
        Runnable done = () -> {
            left.countDown();
            Platform.requestNextPulse();
        };
        run(() -> {
            scene.addPostLayoutPulseListener(done);
            Platform.requestNextPulse();
        });
        if (!left.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the screen stands still");
        }
        run(() -> scene.removePostLayoutPulseListener(done));
    }

    /** Waits until nothing more happens. */
    void rest() throws Exception {
        pulses(10);
        Thread.sleep(200);
        pulses(3);
    }

    /** Does something in the window; milliseconds from there to the painted result. */
    double act(Runnable action) throws Exception {
        long start = System.nanoTime();
        run(action);
        pulses(PULSES);
        double time = (System.nanoTime() - start) / 1e6;
        rest();
        return time;
    }

    /** Presses keys together; milliseconds from there to the painted result. */
    double press(KeyCode... keys) throws Exception {
        return press(() -> true, keys);
    }

    /** Presses keys together; milliseconds from there until something is so, and painted. */
    double press(Callable<Boolean> wanted, KeyCode... keys) throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        EventHandler<KeyEvent> hear = key -> {
            if (key.getCode() == keys[keys.length - 1]) {
                came.countDown();
            }
        };
        run(() -> scene.addEventFilter(KeyEvent.KEY_PRESSED, hear));
        long start = System.nanoTime();
        run(() -> {
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).reversed().forEach(robot::keyRelease);
        });
        if (!came.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no answer to " + List.of(keys));
        }
        while (!ask(wanted)) {
            pulses(1);
        }
        pulses(PULSES);
        double time = (System.nanoTime() - start) / 1e6;
        run(() -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, hear));
        rest();
        return time;
    }

    /** Turns the wheel over a node in so many frames; the work of each frame in milliseconds. */
    double[] scroll(Node over, double delta, int count) throws Exception {
        CompletableFuture<double[]> frames = new CompletableFuture<>();
        run(() -> new Frames(count, () -> Event.fireEvent(over, wheel(over, delta)), frames).start());
        return frames.get(PATIENCE, TimeUnit.SECONDS);
    }

    private static ScrollEvent wheel(Node over, double delta) {
        Point2D middle = over.localToScene(
                over.getLayoutBounds().getCenterX(), over.getLayoutBounds().getCenterY());
        return Wheel.turn(middle.getX(), middle.getY(), false, delta);
    }
}
