package workreport.stress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a JSON file at random: its bytes, its values, or its structure. The same seed spoils in the same way. */
public final class Spoiling {

    private static final String[] PIECES = {
        "{}",
        "[]",
        "null",
        "true",
        "\"\"",
        "0",
        "-1",
        "1e9",
        "1e999",
        "1E-2147483647",
        "1e2147483647",
        "99999999999",
        "{\"id\": {}}",
        "[[0]]",
        "\"s1\"",
        "2.5",
        "\"../../etc/passwd\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "9".repeat(2000),
        "[".repeat(2000),
        "{\"a\":".repeat(600)
    };
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("GB18030"),
            Charset.forName("UTF-32BE"));
    private static final String MARKS = "{}[]\",:0.e-\\ ";

    private final Random random;

    public Spoiling(Random random) {
        this.random = random;
    }

    /** The file with one to three things wrong with it. */
    public byte[] of(byte[] whole) {
        byte[] spoilt = whole;
        for (int i = random.nextInt(3); i >= 0 && spoilt.length > 2; i--) {
            spoilt = switch (random.nextInt(3)) {
                case 0 -> bytes(spoilt);
                case 1 -> value(new String(spoilt, UTF_8)).getBytes(UTF_8);
                default -> structure(new String(spoilt, UTF_8)).getBytes(UTF_8);
            };
        }
        return spoilt;
    }

    private byte[] bytes(byte[] whole) {
        byte[] spoilt = whole.clone();
        int at = random.nextInt(spoilt.length - 1);
        switch (random.nextInt(8)) {
            case 0 -> spoilt[at] = (byte) random.nextInt(256);
            case 1 -> spoilt[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> spoilt[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            case 3 -> System.arraycopy(whole, at, spoilt, at + 1, spoilt.length - at - 1);
            case 4 -> spoilt = garbage(whole, at);
            case 5 -> spoilt = new String(whole, UTF_8).getBytes(ENCODINGS.get(random.nextInt(ENCODINGS.size())));
            case 6 -> spoilt = again(whole, at);
            default -> spoilt = Arrays.copyOf(spoilt, 1 + at);
        }
        return spoilt;
    }

    /** Some bytes of any kind put in. */
    private byte[] garbage(byte[] whole, int at) {
        byte[] more = new byte[1 + random.nextInt(64)];
        random.nextBytes(more);
        return joined(Arrays.copyOf(whole, at), more, Arrays.copyOfRange(whole, at, whole.length));
    }

    /** A stretch that comes twice, as when a disk has failed. */
    private byte[] again(byte[] whole, int at) {
        int end = Math.min(whole.length, at + 1 + random.nextInt(4096));
        return joined(Arrays.copyOf(whole, end), Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }

    /** Something else behind one of the colons or commas. */
    private String value(String text) {
        int at = value(text, random.nextInt(text.length()));
        return at < 0
                ? text
                : text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(end(text, at));
    }

    /** A value or field that is missing, comes twice, or stands where another was. */
    private String structure(String text) {
        int at = value(text, random.nextInt(text.length()));
        int other = value(text, random.nextInt(text.length()));
        if (at < 0 || other < 0) {
            return text;
        }
        String piece = text.substring(at, end(text, at));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(end(text, at));
            case 1 -> text.substring(0, at) + piece + ", " + text.substring(at);
            default -> text.substring(0, other) + piece + text.substring(end(text, other));
        };
    }

    /** Where the next value after a place begins; negative where there is none. */
    private int value(String text, int from) {
        int mark = text.indexOf(random.nextBoolean() ? ':' : ',', from);
        int at = mark + 1;
        while (mark >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return mark < 0 || at >= text.length() ? -1 : at;
    }

    private static int end(String text, int at) {
        int end = at;
        int depth = 0;
        while (end < text.length() && (depth > 0 || ",]}".indexOf(text.charAt(end)) < 0)) {
            depth += switch (text.charAt(end++)) {
                case '{', '[' -> 1;
                case '}', ']' -> -1;
                default -> 0;
            };
        }
        return end;
    }
}
