package workreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.outline.DraftReader;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;
import workreport.series.PlaceSeries;
import workreport.series.TextStatements;
import workreport.series.YearReport;
import workreport.table.Csv;
import workreport.table.SeriesTable;

/** {@code series FILE… --place PLACE}: what the reports of a place promised, and what the next ones say came of it. */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--place", required = true, paramLabel = "PLACE")
    private String place = "";

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
        int code = ExitCode.FINE;
        List<YearReport> reports = new ArrayList<>();
        for (Path file : files) {
            try {
                Optional<YearReport> report =
                        TextStatements.of(file.toString(), DraftReader.read(Formats.read(file, ReadOptions.STANDARD)));
                if (report.isEmpty()) {
                    Output.complain(words.say("series.unplaced", file));
                    code = ExitCode.FAILED;
                } else if (report.get().isOf(place)) {
                    reports.add(report.get());
                } else {
                    Output.complain(
                            words.say("series.other-place", file, report.get().place()));
                }
            } catch (UnreadableException unreadable) {
                Output.complain(words.say("import.failed", file, FailureText.of(unreadable, words)));
                code = ExitCode.FAILED;
            }
        }
        if (reports.isEmpty()) {
            throw CommandFailure.failed(words.say("series.none", place));
        }
        write(bytes(PlaceSeries.of(reports)));
        return code;
    }

    private void refuseToWriteOver() throws CommandFailure {
        if (files.stream().anyMatch(file -> Input.isSame(out, file))) {
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
