package workreport;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.export.Csv;
import workreport.export.IndicatorsTable;
import workreport.export.ReadingsTable;
import workreport.export.Table;
import workreport.export.Xlsx;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Contents;
import workreport.model.Indicator;

/** {@code export}: the readings or the indicators as a file for a spreadsheet. */
@Command(name = "export", resourceBundle = "")
final class ExportCommand implements Callable<Integer> {

    private final Words words;

    @Option(names = "--format", required = true, paramLabel = "csv|xlsx")
    private Format format = Format.CSV;

    @Option(names = "--data", paramLabel = "indicators|readings")
    private @Nullable Data data;

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExportCommand(Words words) {
        this.words = words;
    }

    private enum Format {
        CSV,
        XLSX
    }

    private enum Data {
        INDICATORS,
        READINGS
    }

    @Override
    public Integer call() {
        return output.write(words, (contents, notation) -> switch (format) {
            case CSV -> Csv.of(table(data == null ? Data.READINGS : data, contents, notation));
            case XLSX ->
                Xlsx.of((data == null ? List.of(Data.READINGS, Data.INDICATORS) : List.of(data))
                        .stream()
                                .map(wanted -> table(wanted, contents, notation))
                                .toList());
        });
    }

    private Table table(Data wanted, Contents contents, Notation notation) {
        List<Indicator> indicators = contents.report().indicators();
        return switch (wanted) {
            case INDICATORS -> IndicatorsTable.of(indicators, contents, notation);
            case READINGS ->
                format == Format.CSV
                        ? ReadingsTable.data(indicators, contents, notation)
                        : ReadingsTable.worded(indicators, contents, notation);
        };
    }
}
