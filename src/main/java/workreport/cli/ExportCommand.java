package workreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.UnwritableException;
import workreport.table.Codebook;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.LinksTable;
import workreport.table.ObservationsTable;
import workreport.table.Table;
import workreport.table.Workbooks;
import workreport.table.Xlsx;

/** {@code export}: the observations or the indicators as a file for a spreadsheet. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Words words;
    private final ReportOption source;

    @Option(names = "--format", required = true, paramLabel = "csv|xlsx")
    private Format format = Format.CSV;

    @Option(names = "--data", paramLabel = "indicators|readings|links|codebook")
    private @Nullable Data data;

    @Mixin
    private final EnteredOption entered = new EnteredOption();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    ExportCommand(Words words, ReportOption source) {
        this.words = words;
        this.source = source;
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
    public Integer call() throws CommandFailure, UnwritableException {
        source.alsoReads(entered.files());
        Target target = new Target(words, source, out);
        target.refuseToWriteOver();
        target.refuseOtherEnding(format);
        Report report = source.read(words);
        target.refuseToWriteOver();
        Words inside = language == null ? words : Words.of(language);
        target.write(bytes(entered.profile(report, words), new Notation(inside, report.units())));
        return ExitCode.FINE;
    }

    private byte[] bytes(ReportProfile report, Notation notation) {
        List<Indicator> indicators = report.report().indicators();
        return switch (format) {
            case CSV -> Csv.of(data(data == null ? Data.READINGS : data, indicators, report, notation));
            case XLSX ->
                data == null
                        ? Workbooks.all(indicators, report, notation)
                        : Xlsx.of(sheets(data, indicators, report, notation));
        };
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
