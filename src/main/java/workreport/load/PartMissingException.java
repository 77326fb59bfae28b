package workreport.load;

import java.io.Serial;

/** Stops the making of a record whose fault is told already. */
final class PartMissingException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PartMissingException() {
        super(null, null, false, false);
    }
}
