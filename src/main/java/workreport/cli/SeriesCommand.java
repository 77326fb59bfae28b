package workreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.entered.EnteredValues;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;
import workreport.series.SideBySide;
import workreport.series.YearReport;
import workreport.table.Csv;
import workreport.table.LongTable;
import workreport.table.SeriesTable;
import workreport.table.SideBySideTable;

/**
 * {@code series [FILE…] --place PLACE}: what the reports of a place promised, and what the next ones say came of it. Without
 * files those of the library.
 */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {

    private final Words words;

    @Mixin
    private final PlaceFiles files = new PlaceFiles();

    @Mixin
    private final EnteredOption entered = new EnteredOption();

    @Option(names = "--place", required = true, paramLabel = "PLACE")
    private List<String> places = new ArrayList<>();

    @Option(names = "--side-by-side")
    private boolean sideBySide;

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
        if (sideBySide) {
            return callSideBySide();
        }
        if (places.size() != 1) {
            throw CommandFailure.usage(words.say("series.one-place", places.size()));
        }
        String place = places.getFirst();
        PlaceFiles.Reading reading = files.read(place, words);
        write(bytes(SeriesTable.of(reading.series(), code, entered.read(place, words))));
        return reading.code();
    }

    /** A comparison for each year for which at least two of the places have a report. */
    private int callSideBySide() throws CommandFailure, UnwritableException {
        if (places.size() < 2) {
            throw CommandFailure.usage(words.say("series.two-places"));
        }
        if (files.hasJoins() || !code.isEmpty()) {
            throw CommandFailure.usage(words.say("series.not-side-by-side"));
        }
        PlaceFiles.Reports read = files.reports(places, words);
        Map<Integer, List<YearReport>> years = read.reports().stream()
                .collect(Collectors.groupingBy(YearReport::year, TreeMap::new, Collectors.toList()));
        List<SideBySide> all = new ArrayList<>();
        Map<String, EnteredValues> values = new HashMap<>();
        for (YearReport report : read.reports()) {
            if (!values.containsKey(report.place())) {
                values.put(report.place(), entered.among(report.place(), places, words));
            }
        }
        entered.sayApplied(words);
        for (List<YearReport> year : years.values()) {
            SideBySide made = SideBySide.of(year, values);
            if (made.reports().size() > 1) {
                all.add(made);
            }
        }
        if (all.isEmpty()) {
            throw CommandFailure.failed(words.say("series.no-common-year"));
        }
        write(bytes(SideBySideTable.of(all)));
        return read.code();
    }

    private void refuseToWriteOver() throws CommandFailure {
        if (Stream.concat(files.files().stream(), entered.files().stream()).anyMatch(file -> Input.isSame(out, file))) {
            throw CommandFailure.usage(words.say("output.over-report", out));
        }
    }

    private byte[] bytes(LongTable<?> table) {
        return switch (format) {
            case CSV -> Csv.of(table.data());
            case XLSX -> table.workbook();
            case DTA -> table.stata(words);
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
