package workreport.ingest.report;

import java.time.Instant;
import workreport.ingest.outline.Mend;
import workreport.platform.kept.Journal;

/**
 * A mend with who made it and when.
 *
 * @param id unique and permanent
 * @param who the user's name on this computer
 */
public record LoggedMend(String id, Mend mend, String who, Instant changed) implements Journal.Item<LoggedMend> {

    @Override
    public LoggedMend changedAt(Instant moment) {
        return new LoggedMend(id, mend, who, moment);
    }
}
