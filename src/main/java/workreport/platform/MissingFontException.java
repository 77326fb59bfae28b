package workreport.platform;

import java.nio.file.Path;

/** Thrown where one of the program's own fonts is missing. */
public final class MissingFontException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param file where it should be
     */
    MissingFontException(Path file) {
        super(file.toString());
    }
}
