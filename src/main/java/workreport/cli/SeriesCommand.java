package workreport.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;
import workreport.series.PlaceSeries;
import workreport.table.Csv;
import workreport.table.SeriesTable;

/**
 * {@code series [FILE…] --place PLACE}: what the reports of a place promised, and what the next ones say came of it. Without
 * files those of the library.
 */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {

    private final Words words;

    @Mixin
    private final PlaceFiles files = new PlaceFiles();

    @Option(names = "--place", required = true, paramLabel = "PLACE")
    private String place = "";

    @Option(names = "--code", paramLabel = "CODE")
    private String code = "";

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
        PlaceFiles.Reading reading = files.read(place, words);
        write(bytes(reading.series()));
        return reading.code();
    }

    private void refuseToWriteOver() throws CommandFailure {
        if (files.files().stream().anyMatch(file -> Input.isSame(out, file))) {
            throw CommandFailure.usage(words.say("output.over-report", out));
        }
    }

    private byte[] bytes(PlaceSeries series) {
        return switch (format) {
            case CSV -> Csv.of(SeriesTable.data(series, code));
            case XLSX -> SeriesTable.workbook(series, code);
            case DTA -> SeriesTable.stata(series, code, words);
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
