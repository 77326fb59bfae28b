package workreport.ingest;

import java.util.List;
import java.util.Locale;

/** A file that cannot be read, with the reason. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<String> details;

    /** Why a file cannot be read; the details named here come with it. */
    public enum Reason {
        /** There is no such file, or reading it is not permitted: the system's reason. */
        NO_ACCESS,
        /** A folder, a device or a pipe. */
        NOT_A_FILE,
        /** Nothing in it, or nothing but white space. */
        EMPTY,
        /** None of the formats that can be read. */
        UNKNOWN_FORMAT,
        /** A Word file that must be saved as .docx first. */
        SAVE_AS_DOCX,
        /** More bytes than the limit: in megabytes. */
        TOO_LARGE,
        /** More characters than the limit: limit. */
        TOO_LONG,
        /** More files inside, or tags, than the limit: limit. */
        TOO_MANY_PARTS,
        /** Unpacks to an implausible size: the part. */
        ZIP_BOMB,
        /** Nested deeper than the limit: limit. */
        NESTED_TOO_DEEP,
        /** Truncated or damaged: the part. */
        DAMAGED,
        /** Has fewer bytes, or more, than when reading began. */
        CHANGED_WHILE_READ,
        /** Needs a password, or a different one. */
        PASSWORD,
        /** Pictures of pages, without text. */
        SCAN,
        /** Has text, but its fonts do not say which characters they show. */
        NO_CHARACTERS,
        /** Text whose character set cannot be determined: the candidates. */
        CHARSET_UNDECIDED,
        /** A table with a report in each row, where one report is wanted: how many. */
        SEVERAL_REPORTS,
        /** Took longer than the limit. */
        TOO_SLOW,
        /** Needed more memory than the limit: in megabytes. */
        TOO_MUCH_MEMORY
    }

    public UnreadableException(Reason reason, String... details) {
        super(reason + " " + String.join(", ", details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** For a file with more bytes than may be read. */
    public static UnreadableException tooLarge(long mostBytes) {
        return new UnreadableException(Reason.TOO_LARGE, String.valueOf(mostBytes >> 20));
    }

    /** For a text with more characters than may be read. */
    public static UnreadableException tooLong(int mostCharacters) {
        return new UnreadableException(Reason.TOO_LONG, String.format(Locale.ROOT, "%,d", mostCharacters));
    }

    /** For a file with more parts, such as tags, than may be read. */
    public static UnreadableException tooManyParts(int most) {
        return new UnreadableException(Reason.TOO_MANY_PARTS, String.format(Locale.ROOT, "%,d", most));
    }

    /** With the cause. */
    public UnreadableException(Reason reason, Throwable cause, String... details) {
        this(reason, details);
        initCause(cause);
    }

    public Reason reason() {
        return reason;
    }

    /** The names or limits that belong to the reason. */
    public List<String> details() {
        return details;
    }
}
