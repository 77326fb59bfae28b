package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.dialog.UnsavedWork;
import workreport.app.session.Session;
import workreport.app.session.SessionFile;
import workreport.app.session.SessionFiles;
import workreport.entered.EnteredFile;
import workreport.ingest.report.MendLogs;
import workreport.joins.JoinsFile;
import workreport.language.Language;
import workreport.load.ReportFile;
import workreport.notes.NotesFile;
import workreport.platform.print.NoPrinters;
import workreport.review.ReviewFile;
import workreport.ui.Action;
import workreport.ui.TestWindow;

/**
 * Uses the program as a monkey would: keys, clicks, drags, wheel and sizes at random. Nothing may fail, the program answers
 * all the time, and what it holds does not grow. {@code -Dmonkey.actions} and {@code -Dmonkey.seed} choose how long and
 * which; what was done is the same for the same seed.
 */
class MonkeyTest {

    private static final int ACTIONS = Integer.getInteger("monkey.actions", 150);
    private static final long SEED = Long.getLong("monkey.seed", 2022);
    /** Growth is looked for only in runs in which everything has been opened by half time. */
    private static final int LONG_RUN = 2000;
    /** After so many actions a long run says how far it is. */
    private static final int REPORTED = 250;

    private static final Session START =
            SessionFiles.first(chosen -> chosen.frameProperty().set(new Session.Frame(900, 700, false)));
    private static final Path GOOD = Path.of("data/xinghe-2022/report.json").toAbsolutePath();
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.ESCAPE,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.F6,
            KeyCode.F10,
            KeyCode.L,
            KeyCode.S,
            KeyCode.DIGIT2);

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Deque<String> done = new ArrayDeque<>();
    private Thread.UncaughtExceptionHandler before;
    private String notes = "notes";
    private int asked;
    private boolean leaving;
    private WindowManager desk;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"format\": 1");
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> take(failure));
        SessionFile file = new SessionFile(folder.resolve("session.json"));
        file.save(START);
        robot.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> take(failure));
            SystemServices outside = new SystemServices(
                    _ -> toOpen(),
                    _ -> List.of(toOpen()),
                    _ -> toWrite(),
                    _ -> asked++ % 2 == 0 ? folder.toFile() : null,
                    _ -> {},
                    (window, sheet) -> window.print(sheet, new NoPrinters()),
                    this::answer,
                    (_, _) -> asked++ % 2 == 0);
            desk = new WindowManager(
                    file,
                    id -> NotesFile.in(folder.resolve(notes), id),
                    id -> ReviewFile.in(folder.resolve("reviews"), id),
                    new MendLogs(folder.resolve("mends")),
                    place -> EnteredFile.in(folder.resolve("entered"), place),
                    place -> JoinsFile.in(folder.resolve("joins"), place),
                    Language.ZH,
                    complaint -> failures.add(new IllegalStateException(complaint)),
                    _ -> outside,
                    _ -> List.of(),
                    () -> {});
            open();
        });
    }

    @AfterEach
    void stop() {
        robot.run(this::closeAll);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    /**
     * JavaFX's headless screen cannot paint what hangs over its edge, and its robot cannot press or turn the wheel where there
     * is no window; no other screen has those faults.
     */
    private void take(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean overTheEdge = cause instanceof IndexOutOfBoundsException && isIn(cause, "HeadlessWindow");
        boolean besideAll = cause instanceof NullPointerException && isIn(cause, "HeadlessRobot");
        if (!overTheEdge && !besideAll) {
            failures.add(failure);
        }
    }

    private static boolean isIn(Throwable failure, String place) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless." + place));
    }

    private void open() {
        desk.open(new Stage(), ReportFile.bundled(), null);
    }

    /** The monkey answers as it likes, unless the test itself wants all windows to go. */
    private void answer(ReportWindow window, UnsavedWork.Question question) {
        if (leaving) {
            question.answer().accept(true);
        } else {
            window.dialogs().ask(question);
        }
    }

    /** Closes everything, whatever goes on, and begins anew with one window. */
    private void beginAnew() {
        robot.run(() -> {
            closeAll();
            open();
        });
    }

    private void closeAll() {
        // A question that is still open is answered with no.
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                .forEach(Window::hide);
        leaving = true;
        desk.quit();
        leaving = false;
    }

    private File toOpen() {
        return switch (asked++ % 3) {
            case 0 -> GOOD.toFile();
            case 1 -> folder.resolve("broken.json").toFile();
            default -> null;
        };
    }

    private File toWrite() {
        return switch (asked++ % 3) {
            case 0 -> folder.resolve("saved-" + asked).toFile();
            case 1 -> folder.resolve("missing").resolve("saved").toFile();
            default -> null;
        };
    }

    @Test
    void nothingFailsAndNothingGrowsWhateverIsDone() {
        long half = 0;
        for (int i = 0; i < ACTIONS; i++) {
            act(i);
            if (ACTIONS >= LONG_RUN && i % REPORTED == 0) {
                System.out.printf("seed %d: %d actions done%n", SEED, i);
            }
            if (i == ACTIONS / 2 && ACTIONS >= LONG_RUN) {
                half = heldAlone();
            }
        }
        if (ACTIONS >= LONG_RUN) {
            long end = heldAlone();
            System.out.printf(
                    "seed %d: %d actions done, %d bytes held half way, %d at the end%n", SEED, ACTIONS, half, end);
            assertThat(end).as("bytes held, seed %d", SEED).isLessThan(half + half / 4 + (8 << 20));
        }
    }

    private void act(int number) {
        try {
            once(number);
            robot.ask(() -> true);
            if (number % 8 == 0) {
                robot.settle();
            }
        } catch (RuntimeException | AssertionError failed) {
            take(failed);
            robot.release(new MouseButton[0]);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("seed %d, action %d, after %s".formatted(SEED, number, done), failures.getFirst());
        }
    }

    private void once(int number) {
        int kind = random.nextInt(100);
        double across = random.nextDouble();
        double down = random.nextDouble();
        int which = random.nextInt(1 << 20);
        List<Window> windows = robot.ask(
                () -> Window.getWindows().stream().filter(Window::isShowing).toList());
        List<Stage> stages = windows.stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        if (stages.isEmpty() || stages.size() > 6) {
            beginAnew();
            return;
        }
        // Popups come last, and lie above the rest.
        Window window = windows.get(windows.size() - 1 - (which % 3) * (windows.size() - 1) / 3);
        double x = window.getX() + across * window.getWidth();
        double y = window.getY() + down * window.getHeight();
        if (kind < 38) {
            List<Action> actions = desk.windows().getLast().shared().actions().all();
            Action action = actions.get(which % actions.size());
            note(number, action.id());
            robot.push((KeyCodeCombination) action.keys().getFirst());
        } else if (kind < 58) {
            KeyCode key = KEYS.get(which % KEYS.size());
            note(number, key);
            robot.type(key);
        } else if (kind < 82) {
            MouseButton button = which % 5 == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
            note(number, button + " at " + (int) x + "," + (int) y);
            point(x, y);
            robot.clickOn(button);
        } else if (kind < 89) {
            note(number, "drag from " + (int) x + "," + (int) y);
            point(x, y);
            robot.drag(MouseButton.PRIMARY)
                    .moveBy(which % 200 - 100, which / 200 % 200 - 100)
                    .drop();
        } else if (kind < 95) {
            note(number, "wheel");
            point(x, y);
            robot.scroll(which % 5 + 1, which % 2 == 0 ? VerticalDirection.UP : VerticalDirection.DOWN);
        } else {
            Stage stage = stages.get(which % stages.size());
            note(number, "size");
            robot.run(() -> {
                stage.setWidth(640 + across * 320);
                stage.setHeight(480 + down * 420);
            });
        }
    }

    /** At once: a pointer that passes over all that lies between would take nine tenths of the time. */
    private void point(double x, double y) {
        robot.robotContext().getBaseRobot().moveMouse(new Point2D(x, y));
        robot.ask(() -> true);
    }

    private void note(int number, Object action) {
        done.add(number + " " + action);
        if (done.size() > 30) {
            done.remove();
        }
    }

    /**
     * What the program holds with one window that was just opened, in bytes. It is always the same window, without what the
     * monkey has chosen and written: a large page of a sheet or a hundred notes are no leak. Nor is what is held softly.
     */
    private long heldAlone() {
        notes = "notes-" + asked++;
        robot.run(() -> {
            closeAll();
            desk.preferences().set(START);
            open();
        });
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            robot.settle();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
