package workreport;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.export.Codebook;
import workreport.export.Csv;
import workreport.export.IndicatorsTable;
import workreport.export.LinksTable;
import workreport.export.ReadingsTable;
import workreport.export.Table;
import workreport.export.Workbooks;
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

    @Option(names = "--data", paramLabel = "indicators|readings|links|codebook")
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
        READINGS,
        LINKS,
        CODEBOOK
    }

    @Override
    public Integer call() {
        return output.write(words, (contents, notation) -> {
            List<Indicator> indicators = contents.report().indicators();
            return switch (format) {
                case CSV -> Csv.of(data(data == null ? Data.READINGS : data, indicators, contents, notation));
                case XLSX ->
                    data == null
                            ? Workbooks.all(indicators, contents, notation)
                            : Xlsx.of(sheets(data, indicators, contents, notation));
            };
        });
    }

    /** For other programs: the same in either language. */
    private static Table data(Data wanted, List<Indicator> indicators, Contents contents, Notation notation) {
        return switch (wanted) {
            case INDICATORS -> IndicatorsTable.data(indicators, contents, notation);
            case READINGS -> ReadingsTable.data(indicators, contents, notation);
            case LINKS -> LinksTable.data(indicators, contents, notation);
            case CODEBOOK -> Codebook.table(contents, notation);
        };
    }

    /** What belongs to one of the tables in a workbook, always with the codebook. */
    private static List<Table> sheets(Data wanted, List<Indicator> indicators, Contents contents, Notation notation) {
        Table codebook = Codebook.table(contents, notation);
        return switch (wanted) {
            case INDICATORS -> List.of(IndicatorsTable.worded(indicators, contents, notation), codebook);
            case READINGS ->
                List.of(
                        ReadingsTable.worded(indicators, contents, notation),
                        ReadingsTable.data(indicators, contents, notation),
                        codebook);
            case LINKS -> List.of(LinksTable.data(indicators, contents, notation), codebook);
            case CODEBOOK -> List.of(codebook);
        };
    }
}
