package workreport.library;

import java.util.Optional;
import java.util.function.Function;
import workreport.evidence.Report;
import workreport.platform.kept.Journal;
import workreport.platform.kept.JournalFile;

/**
 * What the reader has made for the place of a report. It applies to all reports of the place, so it names the place itself.
 *
 * @param place the place that such a file is of, by its Chinese name; empty if it is none
 * @param files where that of a place is kept
 */
public record PlacePart<E extends Journal.Item<E>, J extends Journal<E, J>>(
        String name, Function<byte[], Optional<String>> place, Function<String, JournalFile<E, J>> files)
        implements ReportPart {

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Optional<byte[]> give(Report report) {
        return files.apply(report.place().zh()).bytes();
    }

    @Override
    public void take(String report, byte[] sent) {
        place.apply(sent).ifPresent(name -> files.apply(name).join(sent));
    }
}
