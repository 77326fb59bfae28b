package workreport.ingest.format;

import java.util.List;
import java.util.Optional;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * A report as one file that can be sent: an archive with the file that the report was read from, its text, and what people have
 * made of it. Its first part says what it is, unpacked, so that it is recognised by its first bytes.
 */
public final class ReportArchive {

    /** The part that says what kind of archive it is, and what it says. */
    public static final String TYPE_PART = "mimetype";

    public static final String TYPE = "application/vnd.workreport+zip";

    /** The bytes of the file that the report was read from. */
    public static final String ORIGINAL = "original";

    private static final int FIRST_NAME = 30;

    private final Zip zip;

    private ReportArchive(Zip zip) {
        this.zip = zip;
    }

    /** Whether a file begins as such an archive does. */
    public static boolean isOne(Source source) {
        return Zip.isZip(source) && source.has(FIRST_NAME, TYPE_PART + TYPE);
    }

    /**
     * Reads the list of parts; each is unpacked only when asked for.
     *
     * @throws UnreadableException if it is damaged or has too many
     */
    public static ReportArchive of(Source source, Limits limits) throws UnreadableException {
        return new ReportArchive(Zip.of(source, limits));
    }

    /**
     * The file that the report was read from. It is never an archive of this kind itself.
     *
     * @throws UnreadableException if it is not there, damaged or larger than allowed
     */
    public Source original() throws UnreadableException {
        Source original =
                Source.of(part(ORIGINAL).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, ORIGINAL)));
        if (isOne(original)) {
            throw new UnreadableException(Reason.DAMAGED, ORIGINAL);
        }
        return original;
    }

    /**
     * Unpacks a part.
     *
     * @return empty if there is no such part
     * @throws UnreadableException if it is damaged, encrypted or larger than allowed
     */
    public Optional<byte[]> part(String name) throws UnreadableException {
        return zip.part(name);
    }

    /** The names of all parts, in the order of the archive. */
    public List<String> names() {
        return List.copyOf(zip.names());
    }
}
