package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import workreport.analysis.ReportProfile;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValues;
import workreport.entered.WithEntered;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.series.YearReport;

/**
 * {@code --entered}: what a person entered in the window for the place of a report. It counts only if its file is named; places that
 * stand side by side have a file each.
 */
final class EnteredOption {

    @Option(names = "--entered", paramLabel = "FILE", descriptionKey = "entered")
    private List<Path> files = List.of();

    private final Map<Path, EnteredValues> read = new LinkedHashMap<>();

    /** The files that are named; they must not be written over. */
    List<Path> files() {
        return files;
    }

    /**
     * The values entered for a place, with a message that they are used. Empty if no file is named.
     *
     * @throws CommandFailure if a file cannot be read, or is of another place
     */
    EnteredValues read(String place, Words words) throws CommandFailure {
        EnteredValues entered = among(place, List.of(place), words);
        sayApplied(words);
        return entered;
    }

    /**
     * What was entered for one of several places.
     *
     * @throws CommandFailure if a file cannot be read, or is of none of them
     */
    EnteredValues among(String place, List<String> places, Words words) throws CommandFailure {
        EnteredValues all = EnteredValues.empty(place);
        for (Path file : files) {
            if (!read.containsKey(file)) {
                read.put(file, read(file, places, words));
            }
            EnteredValues entered = read.get(file);
            if (YearReport.isSamePlace(entered.report(), place)) {
                all = all.merge(entered);
            }
        }
        return all;
    }

    /** Says which files count. */
    void sayApplied(Words words) {
        read.forEach((file, entered) -> Output.complain(words.say(
                "entered.applied",
                file,
                entered.valid().count(),
                entered.kinds().count())));
    }

    private static EnteredValues read(Path file, List<String> places, Words words) throws CommandFailure {
        try {
            EnteredValues entered = EnteredFile.read(file);
            if (places.stream().noneMatch(place -> YearReport.isSamePlace(entered.report(), place))) {
                throw CommandFailure.failed(words.say("entered.other-place", file, entered.report()));
            }
            return entered;
        } catch (IOException unreadable) {
            throw CommandFailure.failed(words.say("entered.not-entered", file, unreadable.getMessage()));
        }
    }

    /**
     * A report with what was entered for its place; how much of it has no indicator in the report is said.
     *
     * @throws CommandFailure as {@link #read}
     */
    ReportProfile profile(Report report, Words words) throws CommandFailure {
        if (files.isEmpty()) {
            return new ReportProfile(report);
        }
        EnteredValues entered = read(report.place().zh(), words);
        long homeless = entered.valid()
                .filter(value -> WithEntered.indicator(report, value).isEmpty())
                .count();
        if (homeless > 0) {
            Output.complain(words.say("entered.homeless", homeless));
        }
        return ReportProfile.of(report, entered);
    }
}
