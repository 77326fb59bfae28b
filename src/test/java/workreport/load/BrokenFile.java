package workreport.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small model file with something wrong in it, as {@code broken.txt} lists them: {@code #} its name, {@code -} what
 * is taken out of {@code small.json}, {@code +} what comes in instead, {@code !} a fault to be found. {@code ⏎} is a
 * line break.
 *
 * @param faults line:column, rule, pointer and message of each, in the order of the file
 */
record BrokenFile(String name, String text, List<String> faults) {

    static final String SMALL = resource("small.json");

    static Stream<BrokenFile> all() {
        return Stream.of(resource("broken.txt").strip().split("\n\n")).map(BrokenFile::of);
    }

    private static BrokenFile of(String written) {
        String name = "";
        String text = SMALL;
        String out = "";
        List<String> faults = new ArrayList<>();
        for (String line : written.split("\n")) {
            String rest = line.substring(Math.min(2, line.length())).replace('⏎', '\n');
            switch (line.charAt(0)) {
                case '#' -> name = rest;
                case '-' -> out = rest;
                case '+' -> text = edit(text, out, rest);
                case '!' -> faults.add(rest);
                default -> throw new IllegalStateException(line);
            }
        }
        return new BrokenFile(name, text, faults);
    }

    /** Text with one stretch replaced, which must stand there once. */
    static String edit(String text, String out, String in) {
        int at = text.indexOf(out);
        if (at < 0 || text.indexOf(out, at + 1) >= 0) {
            throw new IllegalStateException("not there exactly once: " + out);
        }
        return text.substring(0, at) + in + text.substring(at + out.length());
    }

    private static String resource(String name) {
        try (InputStream in = BrokenFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
