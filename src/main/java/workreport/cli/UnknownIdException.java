package workreport.cli;

import java.io.Serial;

/** Thrown where an id names nothing; its message is for people. */
final class UnknownIdException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownIdException(String message) {
        super(message);
    }
}
