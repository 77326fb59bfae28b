import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * How long programs take from their launch to the picture that stays, and what memory they then have. The screen is looked
 * at some sixty times a second; a picture counts as the last one when less than two thousandths of its pixels still change
 * afterwards (a caret blinks). So it holds for any program. It is looked at in the memory of the screen itself, the file SCREEN
 * that Xvfb writes with {@code -fbdir}: asking the X server for pictures would keep it from serving the program.
 *
 * <pre>java Launch.java RUNS SCREEN PICTURES NAME COMMAND [NAME COMMAND]…</pre>
 *
 * Some programs add small pieces late (a bar at the side); so a second time tells when all but a hundredth was there.
 *
 * Programs are started in turns, so that whatever else the machine does falls on all of them, and in another order each
 * round, as what one leaves behind slows the next; the first round is thrown away.
 * The display has to be empty otherwise. Times are in milliseconds; memory is the sum of the shares (PSS) of all processes
 * of a program, in MiB. Ratios are to the first program's median.
 */
public final class Launch {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);
    /** Looking costs processor time that the program then lacks: so not oftener than this, in milliseconds. */
    private static final long LOOK = 15;

    private static final double STILL = 0.002;
    private static final double NEARLY = 0.01;
    private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

    private record Frame(long at, int[] pixels) {}

    /** The screen's memory, in the format of xwd: a header of big-endian numbers of four bytes, colours, pixels. */
    private record Screen(MemorySegment pixels, int width) {

        private static final ValueLayout.OfInt NUMBER = ValueLayout.JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN);
        private static final int COLOUR = 12;

        static Screen of(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global());
                int width = all.getAtIndex(NUMBER, 4);
                int height = all.getAtIndex(NUMBER, 5);
                long start = all.getAtIndex(NUMBER, 0) + (long) COLOUR * all.getAtIndex(NUMBER, 19);
                if (all.getAtIndex(NUMBER, 12) != width * Integer.BYTES) {
                    throw new IOException(file + " has not four bytes a pixel");
                }
                return new Screen(all.asSlice(start, (long) width * height * Integer.BYTES), width);
            }
        }

        /** The pixels as they are now; the very same array where they have not changed. */
        int[] look(int[] before) {
            return pixels.mismatch(MemorySegment.ofArray(before)) < 0 ? before : pixels.toArray(ValueLayout.JAVA_INT_UNALIGNED);
        }

        void save(Path file) throws IOException {
            int[] now = look(new int[0]);
            BufferedImage picture = new BufferedImage(width, now.length / width, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, width, picture.getHeight(), now, 0, width);
            ImageIO.write(picture, "png", file.toFile());
        }
    }

    private record Run(double painted, double nearly, double processor, double memory) {}

    private final Screen screen;
    private final Path pictures;

    private Launch(Screen screen, Path pictures) throws IOException {
        this.screen = screen;
        this.pictures = Files.createDirectories(pictures);
    }

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        Launch launch = new Launch(Screen.of(Path.of(arguments[1])), Path.of(arguments[2]));
        Map<String, String> commands = new LinkedHashMap<>();
        Map<String, List<Run>> results = new LinkedHashMap<>();
        for (int i = 3; i < arguments.length; i += 2) {
            commands.put(arguments[i], arguments[i + 1]);
            results.put(arguments[i], new ArrayList<>());
        }
        List<String> names = new ArrayList<>(commands.keySet());
        for (int round = 0; round <= runs; round++) {
            Collections.shuffle(names, new Random(round));
            for (String name : names) {
                Run run = launch.run(name, commands.get(name));
                if (round > 0) {
                    results.get(name).add(run);
                }
            }
        }
        print(results);
        System.exit(0);
    }

    private static void print(Map<String, List<Run>> results) {
        System.out.println("program                         painted   least    most   ratio    99 %  processor   PSS MiB");
        double first = 0;
        for (var result : results.entrySet()) {
            double[] painted = sorted(result.getValue().stream().mapToDouble(Run::painted).toArray());
            double median = median(painted);
            first = first == 0 ? median : first;
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %8.0f %7.0f %7.0f %7.2f %7.0f %10.0f %9.0f%n",
                    result.getKey(),
                    median,
                    painted[0],
                    painted[painted.length - 1],
                    median / first,
                    median(result.getValue(), Run::nearly),
                    median(result.getValue(), Run::processor),
                    median(result.getValue(), Run::memory));
        }
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> value) {
        return median(sorted(runs.stream().mapToDouble(value).toArray()));
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Run run(String name, String command) throws Exception {
        List<Frame> frames = new ArrayList<>();
        frames.add(new Frame(0, screen.look(new int[0])));
        int[] empty = frames.getFirst().pixels();
        long start = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", "exec " + command)
                .redirectErrorStream(true)
                .redirectOutput(pictures.resolve(name.replaceAll("\\W+", "-") + ".log").toFile())
                .start();
        long changed = start;
        boolean shown = false;
        while (System.nanoTime() - start < LONGEST && !(shown && System.nanoTime() - changed > QUIET)) {
            Thread.sleep(LOOK);
            long now = System.nanoTime();
            int[] before = frames.getLast().pixels();
            int[] pixels = screen.look(before);
            if (pixels != before) {
                frames.add(new Frame(now - start, pixels));
                shown |= change(pixels, empty) > 0.05;
                if (change(pixels, before) > STILL) {
                    changed = now;
                }
            }
        }
        if (!shown) {
            throw new IllegalStateException(name + " showed nothing within a minute");
        }
        Run run = new Run(
                within(frames, STILL) / 1e6, within(frames, NEARLY) / 1e6, processor(process), memory(process) / 1024.0);
        screen.save(pictures.resolve(name.replaceAll("\\W+", "-") + ".png"));
        end(process, empty);
        return run;
    }

    /** When the first of those pictures came that all differ from the last one in no more than a share of its pixels. */
    private static long within(List<Frame> frames, double share) {
        int[] last = frames.getLast().pixels();
        long at = frames.getLast().at();
        for (Frame frame : frames.reversed()) {
            if (change(frame.pixels(), last) > share) {
                return at;
            }
            at = frame.at();
        }
        return at;
    }

    private static double change(int[] one, int[] other) {
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                different++;
            }
        }
        return (double) different / one.length;
    }

    private static Stream<ProcessHandle> all(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static double memory(Process process) {
        return all(process)
                .mapToDouble(one -> {
                    try {
                        var pss = PSS.matcher(Files.readString(Path.of("/proc/" + one.pid() + "/smaps_rollup")));
                        return pss.find() ? Double.parseDouble(pss.group(1)) : 0;
                    } catch (IOException gone) {
                        return 0;
                    }
                })
                .sum();
    }

    /** Processor time of a program's processes until now, in milliseconds. */
    private static double processor(Process process) {
        return all(process)
                .mapToDouble(one -> one.info().totalCpuDuration().map(time -> time.toNanos() / 1e6).orElse(0.0))
                .sum();
    }

    /** Ends a program and waits until its window is gone. */
    private void end(Process process, int[] empty) throws Exception {
        List<ProcessHandle> handles = all(process).toList();
        handles.forEach(ProcessHandle::destroy);
        for (ProcessHandle handle : handles) {
            try {
                handle.onExit().get(3, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException stubborn) {
                handle.destroyForcibly();
            }
        }
        long end = System.nanoTime() + LONGEST;
        while (change(screen.look(empty), empty) > STILL && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        Thread.sleep(1500);
    }
}
