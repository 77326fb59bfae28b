package workreport.ingest.format;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param charset that of a text, chosen by a person; null to detect it
 * @param password of an encrypted file; null if there is none
 */
public record ReadOptions(
        Limits limits, @Nullable Charset charset, @Nullable String password) {

    public static final ReadOptions STANDARD = new ReadOptions(Limits.STANDARD, null, null);
}
