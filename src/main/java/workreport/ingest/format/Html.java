package workreport.ingest.format;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

/** A web page that somebody saved. Nothing is fetched and no script is run. */
public final class Html implements Format {

    private static final int HEAD = 4096;
    /** With pictures in it a page can be long, but not its markup. */
    private static final int MOST_BYTES = 16 << 20;
    /** A page saved by Word has markup every few characters. */
    private static final int MOST_TAGS = 300_000;

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+"
                    + "<(?:!doctype\\s+html|html|head|body|meta|title|link|style|script|div|table|section|article|center|p|h[1-6])\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([A-Za-z0-9][A-Za-z0-9._-]*)", Pattern.CASE_INSENSITIVE);

    @Override
    public FileKind kind() {
        return FileKind.HTML;
    }

    @Override
    public boolean isMine(Source source) {
        return BEGINNING.matcher(head(source.bytes())).matches();
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        return read(source.bytes(), FileKind.HTML, options);
    }

    /** Reads a page that may have come inside another file. */
    static Extracted read(byte[] bytes, FileKind kind, ReadOptions options) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw UnreadableException.tooLarge(MOST_BYTES);
        }
        Optional<Charset> declared = declared(bytes);
        Decoded decoded = decode(bytes, declared, options);
        Document page = parse(decoded.text());
        BlockCollector collector = new BlockCollector(options.limits());
        if (declared.isPresent() && !isIn(declared.get(), decoded.charset())) {
            collector.warn(Warning.Kind.OTHER_CHARSET, decoded.charset().name());
        }
        collector.pieces(new HtmlReader(collector, HtmlHidden.of(page), HtmlChrome.of(page)).read(page));
        return collector.finish(kind);
    }

    /** The markup is taken in pieces, with a look at the clock before each. */
    private static Document parse(String text) throws UnreadableException {
        if (text.chars().filter(each -> each == '<').count() > MOST_TAGS) {
            throw UnreadableException.tooManyParts(MOST_TAGS);
        }
        try {
            return Parser.htmlParser().parseInput(new StoppableReader(text), "");
        } catch (UncheckedIOException stopped) {
            throw new UnreadableException(Reason.TOO_SLOW, stopped);
        }
    }

    /** A page with little Chinese leaves detection uncertain; then its declaration counts. */
    private static Decoded decode(byte[] bytes, Optional<Charset> declared, ReadOptions options)
            throws UnreadableException {
        try {
            return CharsetDetector.decode(bytes, options.charset());
        } catch (UnreadableException undecided) {
            if (undecided.reason() != Reason.CHARSET_UNDECIDED || declared.isEmpty()) {
                throw undecided;
            }
            return Decoded.of(bytes, 0, wider(declared.get()));
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher declared = DECLARED.matcher(head(bytes));
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Optional.of(Charset.forName(declared.group(1)))
                : Optional.empty();
    }

    private static boolean isIn(Charset declared, Charset found) {
        return wider(declared).equals(found);
    }

    /** A page declared as gb2312 may have characters that gb2312 lacks. */
    private static Charset wider(Charset charset) {
        return switch (charset.name().toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "x-mswin-936" -> CharsetDetector.GB18030;
            default -> charset;
        };
    }

    /** The beginning as far as it is ASCII, in whatever character set. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.replace("\0", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }
}
