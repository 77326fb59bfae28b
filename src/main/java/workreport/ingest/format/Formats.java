package workreport.ingest.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** All formats, and which of them a file is of. */
public final class Formats {

    /** The first that recognises a file reads it; plain text comes last, because nearly anything can pass for it. */
    private static final List<Format> ALL = List.of(
            new Docx(),
            new Odt(),
            new Ofd(),
            new Xlsx(),
            new Pdf(),
            new Doc(),
            new Mhtml(),
            new Html(),
            new DelimitedText(),
            new PlainText());

    private Formats() {}

    /** The format of a file, by its content; empty if it is none of them. */
    public static Optional<Format> of(Source source) {
        return ALL.stream().filter(each -> each.isMine(source)).findFirst();
    }

    /**
     * Reads a file of any format.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static Extracted read(Path path, ReadOptions options) throws UnreadableException {
        return read(Source.of(path, options.limits()), options);
    }

    /**
     * Reads the bytes of a file of any format.
     *
     * @throws UnreadableException with the reason why they cannot be read
     */
    public static Extracted read(Source source, ReadOptions options) throws UnreadableException {
        if (source.bytes().length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        return Deadline.within(options.limits().time(), () -> {
            Format format = of(source).orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_FORMAT));
            return format.read(source, options);
        });
    }
}
