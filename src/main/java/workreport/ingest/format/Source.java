package workreport.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** The bytes of a file. */
public final class Source {

    private final byte[] bytes;

    private Source(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes that are in memory already; not to be changed any more. */
    public static Source of(byte[] bytes) {
        return new Source(bytes);
    }

    /**
     * Takes a file into memory.
     *
     * @throws UnreadableException if it is no file, cannot be read, is too large, or changes meanwhile
     */
    public static Source of(Path path, Limits limits) throws UnreadableException {
        try {
            BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
            if (!before.isRegularFile()) {
                throw new UnreadableException(Reason.NOT_A_FILE);
            }
            if (before.size() > limits.fileBytes()) {
                throw tooLarge(limits);
            }
            try (InputStream in = Files.newInputStream(path)) {
                Source source = of(in, limits);
                if (source.bytes.length != before.size()) {
                    throw new UnreadableException(Reason.CHANGED_WHILE_READ);
                }
                return source;
            }
        } catch (IOException e) {
            throw new UnreadableException(Reason.NO_ACCESS, e, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Takes a stream into memory.
     *
     * @throws UnreadableException if there is more in it than allowed
     */
    public static Source of(InputStream in, Limits limits) throws IOException, UnreadableException {
        byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
        if (bytes.length > limits.fileBytes()) {
            throw tooLarge(limits);
        }
        return new Source(bytes);
    }

    /** The whole file. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether these characters of Latin-1 stand at an offset. */
    boolean has(int offset, String signature) {
        if (bytes.length < offset + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableException tooLarge(Limits limits) {
        return UnreadableException.tooLarge(limits.fileBytes());
    }
}
