package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.app.file.OpenFailure;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.language.Words;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.load.FaultyFileException;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.YearReport;

/** {@code [FILE…] [--library DIR]}: the reports of a place that a command is about. Without files those of the library. */
final class PlaceFiles {

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--joins", paramLabel = "FILE")
    private @Nullable Path joins;

    /**
     * The reports beside each other.
     *
     * @param code of the command's exit, as far as reading them goes
     */
    record Reading(PlaceSeries series, int code) {}

    /** All files that are named, which must not be written over. */
    List<Path> files() {
        return joins == null
                ? files
                : Stream.concat(files.stream(), Stream.of(joins)).toList();
    }

    /** Whether files are named, or a library, or what a reader said. */
    boolean isGiven() {
        return !files.isEmpty() || library.isGiven() || joins != null;
    }

    /** Whether a file of what a reader said of names is named. */
    boolean hasJoins() {
        return joins != null;
    }

    /**
     * Reads those of a place; what is left out is said in a line.
     *
     * @throws CommandFailure if there is none
     */
    Reading read(String place, Words words) throws CommandFailure {
        Joins said = joins(place, words);
        Reports read = reports(List.of(place), words);
        return new Reading(PlaceSeries.of(read.reports(), said), read.code());
    }

    /**
     * Reports of places.
     *
     * @param code of the command's exit, as far as reading them goes
     */
    record Reports(List<YearReport> reports, int code) {}

    /**
     * Reads those of several places; what is left out is said in a line.
     *
     * @throws CommandFailure if there is none of one of them
     */
    Reports reports(List<String> places, Words words) throws CommandFailure {
        int code = ExitCode.FINE;
        List<YearReport> reports = new ArrayList<>();
        for (Text text : texts(places)) {
            try {
                Optional<YearReport> report =
                        ReportStatements.of(text.name(), text.content().read().report());
                if (report.isEmpty() || report.get().place().isEmpty()) {
                    Output.complain(words.say("series.unplaced", text.name()));
                    code = ExitCode.FAILED;
                } else if (places.stream().anyMatch(report.get()::isOf)) {
                    reports.add(report.get());
                } else {
                    Output.complain(words.say(
                            "series.other-place", text.name(), report.get().place()));
                }
            } catch (FaultyFileException | UnreadableException | IOException failed) {
                new OpenFailure(Path.of(text.name()), failed).lines(words).forEach(Output::complain);
                code = ExitCode.FAILED;
            }
        }
        for (String place : places) {
            if (reports.stream().noneMatch(report -> report.isOf(place))) {
                throw CommandFailure.failed(words.say("series.none", place));
            }
        }
        return new Reports(reports, code);
    }

    /** What a reader said of names, if a file of it is named; that it counts is said. */
    private Joins joins(String place, Words words) throws CommandFailure {
        if (joins == null) {
            return Joins.empty(place);
        }
        try {
            Joins said = JoinsFile.read(joins);
            if (!YearReport.isSamePlace(said.report(), place)) {
                throw CommandFailure.failed(words.say("series.joins.other-place", joins, said.report()));
            }
            Output.complain(
                    words.say("series.joins.applied", joins, said.entries().size()));
            return said;
        } catch (IOException unreadable) {
            throw CommandFailure.failed(words.say("series.joins.unreadable", joins, unreadable.getMessage()));
        }
    }

    /** A report to be read, under the name that is told to people. */
    private record Text(String name, Content content) {}

    private interface Content {

        ReadReport read() throws IOException, FaultyFileException, UnreadableException;
    }

    /** The files named, and those of the library if it is asked for or no file is named. */
    private List<Text> texts(List<String> places) {
        List<Text> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(new Text(file.toString(), () -> Input.readAny(file)));
        }
        if (files.isEmpty() || library.isGiven()) {
            Library opened = library.open();
            for (Entry entry : opened.entries()) {
                if (!entry.id().equals(Bundled.ID)
                        && places.stream().anyMatch(place -> YearReport.isSamePlace(entry.place(), place))) {
                    texts.add(new Text(entry.file(), () -> ReportImport.read(opened.file(entry.id()))));
                }
            }
        }
        return texts;
    }
}
