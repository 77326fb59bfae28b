package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import workreport.analysis.Alignment;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.table.Csv;
import workreport.table.ObservationsTable;

/** What a person has entered, from the model file to chart, table and paper: it never looks like a number of the text. */
class EnteredTest {

    private static final ReportProfile REPORT = new ReportProfile(MadeReports.entered());
    private static final Notation ENGLISH =
            new Notation(Words.of(Language.EN), REPORT.report().units());
    private static final String FROM = "Entered from 某县2023年统计公报, p. 3, https://example.org/2023.html (张三, 2024-03-05)";

    private static IndicatorProfile profile(String id) {
        return REPORT.of(REPORT.contents().indicator(id).orElseThrow());
    }

    private static Chart page(String id) {
        return IndicatorChart.draw(profile(id), ENGLISH, 760, 340, text -> 6.0 * text.length());
    }

    private static Stream<String> labels(Chart chart) {
        return chart.marks().stream()
                .filter(mark -> mark instanceof Mark.Label)
                .map(mark -> ((Mark.Label) mark).text());
    }

    private static List<Shape> shapes(Chart chart) {
        return chart.marks().stream()
                .filter(mark -> mark instanceof Mark.Dot)
                .map(mark -> ((Mark.Dot) mark).shape())
                .toList();
    }

    @Test
    void theTextIsJudgedByAndALaterResultStandsBesideIt() {
        IndicatorProfile forest = profile("forest");

        assertThat(forest.trajectory().current().value()).isEqualByComparingTo("24.5");
        assertThat(forest.trajectory().later())
                .extracting(Observation::value)
                .singleElement()
                .asString()
                .isEqualTo("24.9");
        assertThat(forest.assessment().restsOnEntered()).isFalse();
    }

    @Test
    void aVerdictOnWhatWasEnteredSaysSo() {
        assertThat(new Explanation(profile("water"), ENGLISH).sentence())
                .contains("It rests on a value that a person entered.");
        assertThat(new Explanation(profile("forest"), ENGLISH).sentence()).doesNotContain("entered");
    }

    @Test
    void aChartHasAMarkOfItsOwnForItWithItsSource() {
        Chart forest = page("forest");

        assertThat(forest.marks())
                .filteredOn(mark -> mark instanceof Mark.Dot dot && dot.shape() == Shape.DIAMOND)
                .allSatisfy(
                        mark -> assertThat(((Mark.Dot) mark).source().entered()).isPresent());
        assertThat(shapes(forest)).contains(Shape.HOLLOW_CIRCLE, Shape.FILLED_CIRCLE, Shape.DIAMOND, Shape.CROSS);
        assertThat(labels(forest)).contains("24.9◆", "24.9%◆: " + FROM);
        assertThat(forest.description()).contains("2023: 24.9% (entered)");
    }

    @Test
    void figuresAndFloorsAreMarkedToo() {
        assertThat(shapes(page("jobs"))).contains(Shape.DIAMOND);
        assertThat(labels(page("jobs"))).contains("◆", "4.2%◆: " + FROM);
        assertThat(labels(page("greens"))).contains("≥38◆");
    }

    @Test
    void aComparisonShowsIt() {
        Chart chart =
                AlignmentChart.draw(Alignment.of(List.of(profile("water"))), ENGLISH, 600, text -> 6.0 * text.length());

        assertThat(shapes(chart)).containsExactly(Shape.DIAMOND, Shape.CROSS, Shape.DIAMOND);
    }

    @Test
    void theTableHasNoPlaceInTheTextForIt() throws IOException {
        String csv = new String(
                Csv.of(ObservationsTable.data(REPORT.report().indicators(), REPORT, ENGLISH)), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows =
                format.parse(new StringReader(csv.replace("\uFEFF", ""))).getRecords();

        assertThat(rows.get(0).toMap())
                .containsEntry("source_kind", "text")
                .containsEntry("source_from", "")
                .containsEntry("printed", "24.1%");
        assertThat(rows.get(3).toMap())
                .containsEntry("value", "24.9")
                .containsEntry("source_kind", "entered")
                .containsEntry("source_from", "某县2023年统计公报; 3; https://example.org/2023.html")
                .containsEntry("source_when", "2024-03-05")
                .containsEntry("source_by", "张三")
                .containsEntry("paragraph", "")
                .containsEntry("start", "")
                .containsEntry("printed", "")
                .containsEntry("quote", "");
    }

    @Test
    void aSheetMarksItAndNamesItsSource() throws IOException {
        SheetOptions english = SheetOptions.STANDARD.with(Labels.EN);
        Indicator forest = profile("forest").indicator();
        assertThat(text(new Sheets(REPORT, english, Sample.TYPEFACES).indicator(forest)))
                .contains("24.9◆", "entered, not in the report", "p. 3")
                .contains("Entered from");
        SheetOptions chinese = SheetOptions.STANDARD.with(Labels.ZH);
        assertThat(text(new Sheets(REPORT, chinese, Sample.TYPEFACES)
                        .selection(List.of(profile("greens").indicator()))))
                .contains("≥38◆", "◆ 录入，非报告所载");
    }

    private static String text(Sheet sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
