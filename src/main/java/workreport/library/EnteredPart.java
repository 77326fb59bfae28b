package workreport.library;

import java.util.Optional;
import java.util.function.Function;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.platform.kept.JournalFile;

/**
 * The values that the reader entered for the place of a report. They count for all reports of the place, so they say themselves which
 * one that is.
 *
 * @param files where the values of a place are kept, by its Chinese name
 */
public record EnteredPart(Function<String, JournalFile<EnteredValue, EnteredValues>> files) implements ReportPart {

    @Override
    public String name() {
        return "entered.json";
    }

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
        EnteredFile.place(sent).ifPresent(place -> files.apply(place).join(sent));
    }
}
