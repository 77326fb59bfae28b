package workreport.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.format.Archives;
import workreport.ingest.format.SampleFiles.Sample;

/**
 * Spoilt versions of a file without end: bytes of it, and where it is an archive or has markup, elements and values. The same seed
 * gives the same ones.
 */
final class SpoiltReports {

    private static final Pattern ELEMENT = Pattern.compile("<[^<>]+>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"<>]*\"|(?<=>)[^<>]+(?=<)|\\d+");
    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "2147483647",
            "-2147483648",
            "99999999999999",
            "1e308",
            "NaN",
            "",
            "%1%2%9",
            "A1048577",
            "ZZZZZZZ9",
            "\u0000",
            "&#xD800;",
            "&lt;",
            "&x;",
            "../../x",
            "一",
            "9".repeat(5000),
            "（一）".repeat(500),
            "<a>".repeat(300));

    private final Random random;
    private final Sample sample;

    SpoiltReports(long seed, Sample sample) {
        random = new Random(seed);
        this.sample = sample;
    }

    byte[] next() {
        if (random.nextInt(3) == 0) {
            return bytes(sample.bytes());
        }
        if (sample.parts().isEmpty()) {
            return new String(sample.bytes(), UTF_8).contains("<html")
                    ? markup(new String(sample.bytes(), UTF_8)).getBytes(UTF_8)
                    : bytes(sample.bytes());
        }
        Map<String, String> parts = new LinkedHashMap<>(sample.parts());
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<String> names = new ArrayList<>(parts.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(20) == 0 && parts.size() > 1) {
                parts.remove(name);
            } else {
                parts.computeIfPresent(name, (_, part) -> markup(part));
            }
        }
        return Archives.zip(parts);
    }

    private byte[] bytes(byte[] whole) {
        byte[] spoilt = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(5)) {
                case 0 -> spoilt[at] = (byte) random.nextInt(256);
                case 1 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(spoilt, at, Math.min(spoilt.length, at + 4), (byte) (random.nextInt(2) * -1));
                case 3 -> {
                    int from = random.nextInt(spoilt.length);
                    int length = Math.min(random.nextInt(300), spoilt.length - Math.max(at, from));
                    System.arraycopy(
                            whole,
                            Math.min(from, whole.length - length),
                            spoilt,
                            at,
                            Math.max(0, Math.min(length, whole.length - from)));
                }
                default -> spoilt = random.nextInt(4) == 0 ? Arrays.copyOf(spoilt, at + 1) : spoilt;
            }
            whole = spoilt.clone();
        }
        return spoilt;
    }

    private String markup(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> replaced(text, ELEMENT, element -> "");
            case 1 -> replaced(text, ELEMENT, element -> element.repeat(2 + random.nextInt(400)));
            case 2 ->
                replaced(text, ELEMENT, _ -> {
                    List<String> all = ELEMENT.matcher(text)
                            .results()
                            .map(each -> each.group())
                            .toList();
                    return all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
                });
            default ->
                replaced(text, VALUE, value -> {
                    String other = VALUES.get(random.nextInt(VALUES.size()));
                    return value.startsWith("\"") ? "\"" + other + "\"" : other;
                });
        };
    }

    private interface Change {
        String of(String found);
    }

    /** One of those that a pattern finds becomes something else. */
    private String replaced(String text, Pattern pattern, Change change) {
        long count = pattern.matcher(text).results().count();
        if (count == 0) {
            return text;
        }
        Matcher matcher = pattern.matcher(text);
        for (int i = random.nextInt((int) count); i >= 0; i--) {
            matcher.find();
        }
        return text.substring(0, matcher.start()) + change.of(matcher.group()) + text.substring(matcher.end());
    }
}
