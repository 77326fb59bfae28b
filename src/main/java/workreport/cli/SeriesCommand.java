package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
import workreport.platform.Destination;
import workreport.platform.UnwritableException;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.YearReport;
import workreport.table.Csv;
import workreport.table.SeriesTable;

/**
 * {@code series [FILE…] --place PLACE}: what the reports of a place promised, and what the next ones say came of it. Without
 * files those of the library.
 */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--place", required = true, paramLabel = "PLACE")
    private String place = "";

    @Mixin
    private final LibraryOption library = new LibraryOption();

    @Option(names = "--joins", paramLabel = "FILE")
    private @Nullable Path joins;

    @Option(names = "--format", paramLabel = "csv|xlsx|dta")
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out = Path.of("-");

    SeriesCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        CSV,
        XLSX,
        DTA
    }

    @Override
    public Integer call() throws CommandFailure, UnwritableException {
        refuseToWriteOver();
        Joins said = joins();
        int code = ExitCode.FINE;
        List<YearReport> reports = new ArrayList<>();
        for (Text text : texts()) {
            try {
                Optional<YearReport> report =
                        ReportStatements.of(text.name(), text.content().read().report());
                if (report.isEmpty() || report.get().place().isEmpty()) {
                    Output.complain(words.say("series.unplaced", text.name()));
                    code = ExitCode.FAILED;
                } else if (report.get().isOf(place)) {
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
        if (reports.isEmpty()) {
            throw CommandFailure.failed(words.say("series.none", place));
        }
        write(bytes(PlaceSeries.of(reports, said)));
        return code;
    }

    /** What a reader said of names, if a file of it is named; that it counts is said. */
    private Joins joins() throws CommandFailure {
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
    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(new Text(file.toString(), () -> Input.readAny(file)));
        }
        if (files.isEmpty() || library.isGiven()) {
            Library opened = library.open();
            for (Entry entry : opened.entries()) {
                if (!entry.id().equals(Bundled.ID) && YearReport.isSamePlace(entry.place(), place)) {
                    texts.add(new Text(entry.file(), () -> ReportImport.read(opened.file(entry.id()))));
                }
            }
        }
        return texts;
    }

    private void refuseToWriteOver() throws CommandFailure {
        if (files.stream().anyMatch(file -> Input.isSame(out, file)) || joins != null && Input.isSame(out, joins)) {
            throw CommandFailure.usage(words.say("output.over-report", out));
        }
    }

    private byte[] bytes(PlaceSeries series) {
        return switch (format) {
            case CSV -> Csv.of(SeriesTable.data(series));
            case XLSX -> SeriesTable.workbook(series);
            case DTA -> SeriesTable.stata(series, words);
        };
    }

    private void write(byte[] bytes) throws UnwritableException {
        if (Input.isStandard(out)) {
            System.out.writeBytes(bytes);
            System.out.flush();
        } else {
            new Destination(out).write(bytes);
        }
    }
}
