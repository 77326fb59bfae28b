package workreport.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

/**
 * How long the program takes to answer a reader, in its real window, and what memory it has then:
 * {@code UseBenchmark NAME ROUNDS FILE}. A time is from the key or click to the second layout after it, so two frames (up
 * to 33 ms) are part of it. Prints lines of group, name, value and unit, set apart by tabs; times in milliseconds are
 * medians, memory is the share of this process (PSS) in MiB.
 */
public final class UseBenchmark {

    private static final int WARM_UP = 3;
    private static final int FRAMES = 600;
    private static final double NOTCH = -60;
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private final String name;
    private final int rounds;
    private final Driver driver;
    private final Random random = new Random(2022);

    /** What is timed, in milliseconds. */
    private interface Action {
        double run() throws Exception;
    }

    private UseBenchmark(String name, int rounds, Driver driver) {
        this.name = name;
        this.rounds = rounds;
        this.driver = driver;
    }

    /** Prints the lines. */
    public static void main(String[] arguments) throws Exception {
        UseBenchmark benchmark =
                new UseBenchmark(arguments[0], Integer.parseInt(arguments[1]), Driver.open(arguments[2]));
        benchmark.memory("memory once it is open");
        benchmark.use();
        benchmark.memory("memory after that session");
        benchmark.watch();
        System.exit(0);
    }

    private void use() throws Exception {
        median("jump to any section", this::jump);
        Node text = driver.node(Node.class, "#reading");
        driver.scroll(text, NOTCH, FRAMES);
        double[] frames = driver.scroll(text, -NOTCH, FRAMES);
        Arrays.sort(frames);
        print("scroll, work of a frame", frames[FRAMES / 2], "ms");
        print("scroll, the worst 1 % of frames", frames[FRAMES * 99 / 100], "ms");
        driver.press(KeyCode.CONTROL, KeyCode.F);
        print("first search (粮食)", find("粮食"), "ms");
        median("search for another word (粮食, 生态)", () -> find(word("粮食", "生态")));
        median("search for the commonest word (的, 在)", () -> find(word("的", "在")));
        median("next hit", () -> driver.press(KeyCode.ENTER));
        driver.press(KeyCode.ESCAPE);
        median("numbers marked or not", () -> driver.press(KeyCode.CONTROL, KeyCode.M));
        median("theme switch", () -> driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D));
        median("language switch", () -> driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L));
    }

    private double jump() throws Exception {
        TreeView<?> outline = driver.node(TreeView.class, "#outline");
        int row = random.nextInt(driver.ask(outline::getExpandedItemCount));
        return driver.act(() -> outline.getSelectionModel().select(row));
    }

    private double find(String word) throws Exception {
        TextField field = driver.node(TextField.class, "#find");
        return driver.act(() -> field.setText(word));
    }

    /** The one that is not in the field. */
    private String word(String one, String other) throws Exception {
        TextField field = driver.node(TextField.class, "#find");
        return driver.ask(field::getText).equals(one) ? other : one;
    }

    /** How long the window gives no answer at most; on its own, as the asking takes time itself. */
    private void watch() throws Exception {
        try (Watch watch = new Watch()) {
            for (int i = 0; i < rounds; i++) {
                jump();
            }
            driver.press(KeyCode.CONTROL, KeyCode.F);
            for (String word : new String[] {"粮", "粮食", "的"}) {
                find(word);
            }
            driver.press(KeyCode.ESCAPE);
            driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            print("longest wait for an answer", watch.longest(), "ms");
        }
    }

    private void median(String what, Action action) throws Exception {
        double[] times = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double time = action.run();
            if (i >= 0) {
                times[i] = time;
            }
        }
        Arrays.sort(times);
        print(what, times[rounds / 2], "ms");
    }

    private void memory(String what) throws IOException {
        Matcher share = PSS.matcher(Files.readString(Path.of("/proc/self/smaps_rollup")));
        print(what, share.find() ? Double.parseDouble(share.group(1)) / 1024 : 0, "MiB");
    }

    private void print(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%s\t%s\t%.1f\t%s", what, name, value, unit));
    }
}
