package workreport.library;

import java.util.Optional;
import java.util.function.Function;
import workreport.evidence.Report;
import workreport.platform.kept.Journal;
import workreport.platform.kept.JournalFile;

/**
 * A journal that can be sent with its report.
 *
 * @param files where the journal of a report is kept, by the report's id
 */
public record JournalPart<E extends Journal.Item<E>, J extends Journal<E, J>>(
        String name, boolean isPersonal, Function<String, JournalFile<E, J>> files) implements ReportPart {

    @Override
    public Optional<byte[]> give(Report report) {
        return files.apply(report.id()).bytes();
    }

    @Override
    public void take(String report, byte[] sent) {
        files.apply(report).join(sent);
    }
}
