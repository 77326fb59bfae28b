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
                .map(line -> line.substring(
                        0, line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())))))
                .limit(LINES)
                .collect(Collectors.joining("\n"));
    }
}
