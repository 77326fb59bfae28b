package workreport.library;

import java.util.Optional;
import workreport.evidence.Report;

/** Something that people have made of reports and that can be sent with them, such as notes. */
public interface ReportPart {

    /** The name of the part in the file that is sent, such as {@code notes.json}. */
    String name();

    /** Whether it is the reader's own, and is sent only if they wish. */
    boolean isPersonal();

    /** What there is about a report; empty if nothing. */
    Optional<byte[]> give(Report report);

    /**
     * Merges what was sent with what is here already. What cannot be understood is ignored.
     *
     * @param report the id of the report that it comes with
     */
    void take(String report, byte[] sent);
}
