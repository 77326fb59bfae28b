package workreport.ingest.format;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a text begins if it is read in a character set, for a person to choose.
 *
 * @param beginning the first lines that are not all ASCII, which is the same in most character sets; without markup
 */
public record CharsetPreview(Charset charset, String beginning) {

    private static final int SAMPLE = 1 << 14;
    private static final int LINES = 3;
    private static final int LENGTH = 160;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*+>");

    /** In each character set that Chinese is written in, the likeliest first. */
    public static List<CharsetPreview> of(Source source) {
        byte[] sample = Arrays.copyOf(source.bytes(), Math.min(SAMPLE, source.bytes().length));
        return CharsetDetector.CANDIDATES.stream()
                .sorted(Comparator.comparingDouble((Charset each) -> -CharsetDetector.share(sample, each))
                        .thenComparing(each -> Decoded.of(sample, 0, each).lost()))
                .map(each -> new CharsetPreview(each, beginning(new String(sample, each))))
                .toList();
    }

    private static String beginning(String text) {
        return MARKUP.matcher(text)
                .replaceAll("\n")
                .lines()
                .map(line -> Blanks.strip(Blanks.visible(line)))
                .filter(line -> line.chars().anyMatch(each -> each >= 0x80))
                .map(CharsetPreview::legible)
                .limit(LINES)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The beginning of a line, with a sign for each character that no Chinese text has. Read in a wrong character set a text has
     * characters of any script, in orders that JavaFX cannot lay out.
     */
    private static String legible(String line) {
        return line.codePoints()
                .limit(LENGTH)
                .map(each -> isUsual(each) ? each : Decoded.REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUsual(int character) {
        return character >= ' ' && character < 0x7F
                || character >= 0x2010 && character <= 0x2027
                || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF01 && character <= 0xFF5E
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
