package workreport.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.ObservationsTable;

/** A made-up report in English, as charts, tables and sheets show it. */
final class Outcome {

    final ReportProfile report;
    final Notation english;

    Outcome(Report report) {
        this.report = new ReportProfile(report);
        english = new Notation(Words.of(Language.EN), report.units());
    }

    IndicatorProfile profile(String id) {
        return report.of(report.contents().indicator(id).orElseThrow());
    }

    Explanation explanation(String id) {
        return new Explanation(profile(id), english);
    }

    Chart page(String id) {
        return IndicatorChart.draw(profile(id), english, 760, 340, text -> 6.0 * text.length());
    }

    static List<String> labels(Chart chart) {
        return chart.marks().stream()
                .filter(mark -> mark instanceof Mark.Label)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    static List<Shape> shapes(Chart chart) {
        return chart.marks().stream()
                .filter(mark -> mark instanceof Mark.Dot)
                .map(mark -> ((Mark.Dot) mark).shape())
                .toList();
    }

    /** The rows of the observations' table. */
    List<CSVRecord> observations() throws IOException {
        return rows(Csv.of(ObservationsTable.data(report.report().indicators(), report, english)));
    }

    /** The rows of the indicators' table. */
    List<CSVRecord> indicators() throws IOException {
        return rows(Csv.of(IndicatorsTable.data(report.report().indicators(), report, english)));
    }

    private static List<CSVRecord> rows(byte[] csv) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return format.parse(new StringReader(text)).getRecords();
    }

    Sheets sheets(Labels labels) {
        return new Sheets(report, SheetOptions.STANDARD.with(labels), Sample.TYPEFACES);
    }

    static String text(Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
