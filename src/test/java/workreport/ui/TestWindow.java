package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window on the headless screen, dressed as the program's own, with a robot that uses it. Each test gets a fresh one;
 * whatever goes wrong on the JavaFX thread fails the test.
 */
public final class TestWindow extends FxRobot implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> STYLES =
            List.of("palette.css", "interface.css", "reading.css", "charts.css", "notes.css");
    /** In seconds; only a test that fails waits that long. */
    private static final long PATIENCE = 60;

    private static final int PULSES = 4;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Runnable> endings = new ArrayList<>();
    private Stage stage;

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        bringUp();
        stage = FxToolkit.registerStage(Stage::new);
        run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
            String theme = new PrimerLight().getUserAgentStylesheetBSS();
            if (!theme.equals(Application.getUserAgentStylesheet())) {
                Fonts.load();
                Application.setUserAgentStylesheet(theme);
            }
        });
    }

    /** JavaFX may be there already: the program itself brings it up in tests of the command line. */
    private static void bringUp() {
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException already) {
            assertThat(already).hasMessage("Toolkit already initialized");
        }
        Platform.setImplicitExit(false);
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.cleanupInput(this);
        run(() -> {
            endings.reversed().forEach(Runnable::run);
            endings.clear();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        FxToolkit.cleanupStages();
        if (!failures.isEmpty()) {
            throw new AssertionError("failed on the JavaFX thread", failures.getFirst());
        }
    }

    /** Does something on the JavaFX thread once the test is over, such as letting go of what it has opened. */
    public void atEnd(Runnable ending) {
        endings.add(ending);
    }

    /** The stage, not shown yet. */
    public Stage stage() {
        return stage;
    }

    /** Shows something made on the JavaFX thread, in the program's own styles. */
    public <T extends Parent> T show(double width, double height, Supplier<T> made) {
        T shown = ask(() -> {
            T root = made.get();
            Scene scene = new Scene(root, width, height);
            STYLES.forEach(style -> scene.getStylesheets()
                    .add(Fonts.class.getResource("/workreport/css/" + style).toExternalForm()));
            stage.setScene(scene);
            stage.show();
            return root;
        });
        settle();
        return shown;
    }

    // TestFX waits after each key of a chord, and at a chord's end; once is enough.

    @Override
    public TestWindow press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return handled();
    }

    @Override
    public TestWindow release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        return handled();
    }

    /** Presses keys together. */
    @Override
    public TestWindow push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        robotContext().getKeyboardRobot().releaseNoWait(List.of(keys).reversed().toArray(KeyCode[]::new));
        return handled();
    }

    @Override
    public TestWindow push(KeyCodeCombination chord) {
        List<KeyCode> keys = new ArrayList<>();
        add(keys, KeyCode.SHIFT, chord.getShift());
        add(keys, KeyCode.ALT, chord.getAlt());
        add(keys, KeyCode.META, chord.getMeta());
        add(keys, KeyCode.CONTROL, chord.getControl());
        add(keys, KeyCode.SHORTCUT, chord.getShortcut());
        keys.add(chord.getCode());
        return push(keys.toArray(KeyCode[]::new));
    }

    private static void add(List<KeyCode> keys, KeyCode modifier, ModifierValue wanted) {
        if (wanted == ModifierValue.DOWN) {
            keys.add(modifier);
        }
    }

    /** Presses one key after the other. */
    @Override
    public TestWindow type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    private TestWindow handled() {
        WaitForAsyncUtils.waitForFxEvents(1);
        return this;
    }

    /** Asks something on the JavaFX thread. */
    public <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, question);
    }

    /** Does something on the JavaFX thread, and waits until all that follows from it is done. */
    public void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, action);
        settle();
    }

    /** Waits until all that was asked of the JavaFX thread is done, laid out and painted. */
    public void settle() {
        CountDownLatch pulses = new CountDownLatch(PULSES);
        AnimationTimer timer = ask(() -> Pulses.count(pulses));
        try {
            if (!pulses.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen stands still");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            Platform.runLater(timer::stop);
        }
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    /** Counts the pulses of the screen; at each of them everything is laid out anew. */
    private static final class Pulses extends AnimationTimer {

        private final CountDownLatch left;

        private Pulses(CountDownLatch left) {
            this.left = left;
        }

        static AnimationTimer count(CountDownLatch left) {
            Pulses pulses = new Pulses(left);
            pulses.start();
            return pulses;
        }

        @Override
        public void handle(long now) {
            left.countDown();
        }
    }

    /** Waits until something is so, and fails if it does not come to be so. */
    public void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(condition));
        } catch (TimeoutException never) {
            throw new AssertionError("never came to be so", never);
        }
        settle();
    }

    /** The one node that a selector finds. */
    public <T extends Node> T node(String selector) {
        return lookup(selector).query();
    }
}
