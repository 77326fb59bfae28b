package workreport.platform;

import java.nio.file.Path;

/** The program was installed without one of its fonts, or has lost it. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param file where it should be
     */
    MissingFontException(Path file) {
        super(file.toString());
    }
}
