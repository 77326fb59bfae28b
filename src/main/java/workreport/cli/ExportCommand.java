package workreport.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.table.Codebook;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.LinksTable;
import workreport.table.ObservationsTable;
import workreport.table.Table;
import workreport.table.Workbooks;
import workreport.table.Xlsx;

/** {@code export}: the observations or the indicators as a file for a spreadsheet. */
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
        return output.write(words, (report, notation) -> {
            List<Indicator> indicators = report.report().indicators();
            return switch (format) {
                case CSV -> Csv.of(data(data == null ? Data.READINGS : data, indicators, report, notation));
                case XLSX ->
                    data == null
                            ? Workbooks.all(indicators, report, notation)
                            : Xlsx.of(sheets(data, indicators, report, notation));
            };
        });
    }

    /** For other programs: the same in either language. */
    private static Table data(Data wanted, List<Indicator> indicators, ReportProfile report, Notation notation) {
        return switch (wanted) {
            case INDICATORS -> IndicatorsTable.data(indicators, report, notation);
            case READINGS -> ObservationsTable.data(indicators, report, notation);
            case LINKS -> LinksTable.data(indicators, report, notation);
            case CODEBOOK -> Codebook.table(report, notation);
        };
    }

    /** What belongs to one of the tables in a workbook, always with the codebook. */
    private static List<Table> sheets(
            Data wanted, List<Indicator> indicators, ReportProfile report, Notation notation) {
        Table codebook = Codebook.table(report, notation);
        return switch (wanted) {
            case INDICATORS -> List.of(IndicatorsTable.worded(indicators, report, notation), codebook);
            case READINGS ->
                List.of(
                        ObservationsTable.worded(indicators, report, notation),
                        ObservationsTable.data(indicators, report, notation),
                        codebook);
            case LINKS -> List.of(LinksTable.data(indicators, report, notation), codebook);
            case CODEBOOK -> List.of(codebook);
        };
    }
}
