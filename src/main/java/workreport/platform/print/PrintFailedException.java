package workreport.platform.print;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;

/** Thrown where a job was not printed. */
public final class PrintFailedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String printer;
    private final String detail;

    /** Why a job was not printed. */
    public enum Reason {
        /** No printer of that name was found. */
        UNKNOWN,
        /** Its queue takes no jobs at present. */
        NOT_ACCEPTING,
        /** It takes neither PDF nor pages. */
        UNSUITABLE,
        /** On Linux, /usr/bin/lp is missing, the program that hands jobs to the print service. */
        NO_LP,
        /** The print service accepted the job but did not report on it in time. */
        NO_ANSWER,
        /** Refused for a reason that only the print service knows. */
        REFUSED
    }

    /**
     * @param detail what the print service said, empty if nothing
     */
    public PrintFailedException(Reason reason, String printer, String detail, @Nullable Throwable cause) {
        super(printer + ": " + Code.of(reason) + ": " + detail, cause);
        this.reason = reason;
        this.printer = printer;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** What the print service said, empty if nothing. */
    public String detail() {
        return detail;
    }

    public String printer() {
        return printer;
    }
}
