package workreport.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * Finds out which character set a Chinese text is written in. Declarations are ignored: pages that declare gb2312
 * use characters that it lacks, and converted files keep the old declaration.
 */
final class CharsetDetector {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5");

    /** In the order in which they are offered if none is certain. */
    static final List<Charset> CANDIDATES =
            List.of(StandardCharsets.UTF_8, GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** How many bytes of a text are looked at. */
    private static final int SAMPLE = 1 << 16;
    /** Chinese has twice as many common characters, and bytes in a wrong character set half as many. */
    static final double CERTAIN = 0.3;

    private CharsetDetector() {}

    /**
     * @param chosen by a person; null to detect it
     * @throws UnreadableException if nothing fits; the details name the candidates
     */
    static Decoded decode(byte[] bytes, @Nullable Charset chosen) throws UnreadableException {
        Optional<Charset> marked = marked(bytes);
        int start = marked.map(each -> each == StandardCharsets.UTF_8 ? 3 : 2).orElse(0);
        if (chosen != null || marked.isPresent()) {
            return Decoded.of(bytes, start, chosen != null ? chosen : marked.get());
        }
        Decoded utf8 = Decoded.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.lost() == 0 && utf8.text().indexOf('\0') < 0) {
            return DoubleEncoding.undone(utf8);
        }
        // Zero bytes do not tell UTF-16 from others: 一 is U+4E00, so its zero can be in either place.
        return CANDIDATES.stream()
                .filter(each -> share(bytes, each) >= CERTAIN)
                .max(Comparator.comparingDouble(each -> share(bytes, each)))
                .map(each -> Decoded.of(bytes, 0, each))
                .orElseThrow(() -> new UnreadableException(
                        Reason.CHARSET_UNDECIDED,
                        CANDIDATES.stream().map(Charset::name).toArray(String[]::new)));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        Source source = Source.of(bytes);
        if (source.has(0, "\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (source.has(0, "\u00FF\u00FE")) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return source.has(0, "\u00FE\u00FF") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** How many of the characters are common ones, if bytes are read in a character set. */
    static double share(byte[] bytes, Charset charset) {
        return CommonCharacters.share(new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset));
    }
}
