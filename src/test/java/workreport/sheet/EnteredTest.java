package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.sheet.Outcome.labels;
import static workreport.sheet.Outcome.shapes;
import static workreport.sheet.Outcome.text;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import workreport.analysis.Alignment;
import workreport.analysis.IndicatorProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.load.MadeReports;

/** What a person has entered, from the model file to chart, table and paper: it never looks like a number of the text. */
class EnteredTest {

    private static final Outcome REPORT = new Outcome(MadeReports.entered());
    private static final String FROM = "Entered from 某县2023年统计公报, p. 3, https://example.org/2023.html (张三, 2024-03-05)";

    @Test
    void theTextIsJudgedByAndALaterResultStandsBesideIt() {
        IndicatorProfile forest = REPORT.profile("forest");

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
        assertThat(REPORT.explanation("water").sentence()).contains("It rests on a value that a person entered.");
        assertThat(REPORT.explanation("forest").sentence()).doesNotContain("entered");
    }

    @Test
    void aChartHasAMarkOfItsOwnForItWithItsSource() {
        Chart forest = REPORT.page("forest");

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
        assertThat(shapes(REPORT.page("jobs"))).contains(Shape.DIAMOND);
        assertThat(labels(REPORT.page("jobs"))).contains("◆", "4.2%◆: " + FROM);
        assertThat(labels(REPORT.page("greens"))).contains("≥38◆");
    }

    @Test
    void whatIsStillToGoIsWrittenAsElsewhere() {
        assertThat(REPORT.explanation("greens").gap()).contains("20,000 mu to go");
        assertThat(REPORT.explanation("forest").gap()).contains("1.0 percentage point to go");
    }

    @Test
    void theSheetOfAThemeIsHeadedByItsKind() throws IOException {
        assertThat(text(REPORT.sheets(Labels.EN)
                        .theme(REPORT.report.report().themes().getFirst())))
                .startsWith("Theme\n");
    }

    @Test
    void aComparisonShowsIt() {
        Chart chart = AlignmentChart.draw(
                Alignment.of(List.of(REPORT.profile("water"))), REPORT.english, 600, text -> 6.0 * text.length());

        assertThat(shapes(chart)).containsExactly(Shape.DIAMOND, Shape.CROSS, Shape.DIAMOND);
    }

    @Test
    void theTableHasNoPlaceInTheTextForIt() throws IOException {
        List<CSVRecord> rows = REPORT.observations();

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
        Indicator forest = REPORT.profile("forest").indicator();
        assertThat(text(REPORT.sheets(Labels.EN).indicator(forest)))
                .contains("24.9◆", "entered, not in the report", "p. 3")
                .contains("Entered from");
        assertThat(text(REPORT.sheets(Labels.ZH)
                        .selection(List.of(REPORT.profile("greens").indicator()))))
                .contains("≥38◆", "◆ 录入，非报告所载");
    }
}
