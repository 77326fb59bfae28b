package workreport.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Undoes what happens when a program takes bytes for another character set and saves what it sees: 政府 becomes 鏀垮簻 or
 * æ”¿åºœ.
 */
final class DoubleEncoding {

    /** The character set that a text was mistakenly read in, and the one it was written in. */
    private record Mistake(Charset readIn, Charset writtenIn) {}

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(CharsetDetector.GB18030, StandardCharsets.UTF_8),
            new Mistake(WESTERN, StandardCharsets.UTF_8),
            new Mistake(WESTERN, CharsetDetector.GB18030));

    private static final int SAMPLE = 1 << 14;

    private DoubleEncoding() {}

    /** The original text; unchanged if it already is Chinese, or if nothing turns it into Chinese. */
    static Decoded undone(Decoded decoded) {
        String sample = decoded.text().substring(0, Math.min(decoded.text().length(), SAMPLE));
        if (isAscii(sample) || CommonCharacters.share(sample) >= CharsetDetector.CERTAIN) {
            return decoded;
        }
        return MISTAKES.stream()
                .filter(each -> CommonCharacters.share(undone(sample, each).text()) >= CharsetDetector.CERTAIN)
                .findFirst()
                .map(each -> undone(decoded.text(), each))
                .orElse(decoded);
    }

    private static Decoded undone(String text, Mistake mistake) {
        byte[] bytes = mistake.readIn().equals(WESTERN) ? western(text) : text.getBytes(mistake.readIn());
        return Decoded.of(bytes, 0, mistake.writtenIn());
    }

    /** Bytes that windows-1252 leaves undefined pass through, as in most programs. */
    private static byte[] western(String text) {
        byte[] bytes = text.getBytes(WESTERN);
        for (int i = 0; i < Math.min(bytes.length, text.length()); i++) {
            if (text.charAt(i) >= 0x80 && text.charAt(i) < 0xA0) {
                bytes[i] = (byte) text.charAt(i);
            }
        }
        return bytes;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }
}
