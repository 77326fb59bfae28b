package workreport.ingest.format;

import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;

/** A format of files. Implementations hold nothing between two files. */
public interface Format {

    FileKind kind();

    /** Whether a file is of this format, told by its first bytes or its parts, never by its name. */
    boolean isMine(Source source);

    /**
     * Reads a file that is of this format.
     *
     * @throws UnreadableException if it cannot be read within the limits
     */
    Extracted read(Source source, ReadOptions options) throws UnreadableException;
}
