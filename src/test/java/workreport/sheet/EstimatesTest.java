package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.sheet.Outcome.labels;
import static workreport.sheet.Outcome.shapes;
import static workreport.sheet.Outcome.text;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import workreport.analysis.ProgressStatus;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.paint.MarkStyle;

/** Estimates, from the model file to chart, table and paper: they stand in for results only where there are none, and say so. */
class EstimatesTest {

    private static final Outcome REPORT = new Outcome(MadeReports.estimates());

    @Test
    void withoutAResultTheVerdictGoesByTheEstimateAndSaysSo() {
        assertThat(REPORT.profile("forest").assessment().status()).isEqualTo(ProgressStatus.SLOW);
        assertThat(REPORT.explanation("forest").verdict()).isEqualTo("Speed up (as estimated)");
        assertThat(REPORT.explanation("forest").sentence()).contains("The report has no result");
        assertThat(REPORT.explanation("forest").gap().orElseThrow()).endsWith("(as estimated)");
    }

    @Test
    void aResultGoesBeforeAnEstimateOfTheSameYear() {
        assertThat(REPORT.profile("water").trajectory().current().value()).isEqualByComparingTo("94.5");
        assertThat(REPORT.explanation("water").verdict()).doesNotContain("estimated");
        assertThat(REPORT.explanation("water").gap().orElseThrow()).doesNotContain("estimated");
    }

    @Test
    void anEstimateBesideResultsCallsForCaution() {
        assertThat(REPORT.profile("forest").caution().note(REPORT.english.words()))
                .contains("An estimate is given beside results; it is not a result itself.");
        assertThat(REPORT.profile("investment").caution().isNeeded()).isFalse();
    }

    @Test
    void aPathShowsItByAMarkOfItsOwn() {
        Chart forest = REPORT.page("forest");

        assertThat(shapes(forest)).contains(Shape.HOLLOW_CIRCLE, Shape.SQUARE, Shape.CROSS);
        assertThat(labels(forest)).contains("24.6 (est.)").anyMatch(label -> label.endsWith("(as estimated)"));
        assertThat(forest.description()).contains("Estimate: 2022: 24.6%");
        assertThat(shapes(REPORT.page("investment"))).contains(Shape.SQUARE);
    }

    @Test
    void itsBarHasABrokenOutline() {
        List<Mark.Bar> bars = REPORT.page("jobs").marks().stream()
                .filter(mark -> mark instanceof Mark.Bar)
                .map(mark -> (Mark.Bar) mark)
                .toList();

        assertThat(bars).hasSize(2);
        assertThat(MarkStyle.of(bars.getFirst()).dashes()).isEmpty();
        assertThat(MarkStyle.of(bars.getLast()).dashes()).isNotEmpty();
        assertThat(MarkStyle.of(bars.getLast()).fill()).isEmpty();
    }

    @Test
    void tablesTellItsStatus() throws IOException {
        assertThat(REPORT.observations()).extracting(row -> row.get("status")).contains("actual", "estimate", "target");
        CSVRecord forest = REPORT.indicators().getFirst();
        assertThat(forest.get("baseline_status")).isEqualTo("actual");
        assertThat(forest.get("current_status")).isEqualTo("estimate");
        assertThat(forest.get("comparability")).isEqualTo("caution");
    }

    @Test
    void aCellAndASheetSayIt() throws IOException {
        Notation chinese =
                new Notation(Words.of(Language.ZH), REPORT.report.report().units());
        assertThat(chinese.cell(
                        REPORT.profile("forest").indicator(),
                        REPORT.profile("forest").trajectory().current()))
                .isEqualTo("24.6（预计）");
        assertThat(text(REPORT.sheets(Labels.EN)
                        .indicator(REPORT.profile("forest").indicator())))
                .contains("2022 (estimate)", "Speed up (as estimated)");
        assertThat(text(REPORT.sheets(Labels.ZH)
                        .selection(List.of(REPORT.profile("forest").indicator()))))
                .contains("24.6（预计）");
    }

    /** On a small card with two languages there is hardly any height left for them. */
    @Test
    void barsStandOnTheirAxis() {
        Notation chinese =
                new Notation(Words.of(Language.ZH), REPORT.report.report().units());
        Chart card = IndicatorChart.draw(
                REPORT.profile("jobs"), List.of(chinese, REPORT.english), 300, 92, text -> 6.0 * text.length());
        assertThat(card.marks())
                .filteredOn(mark -> mark instanceof Mark.Bar)
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(((Mark.Bar) bar).height()).isPositive());
    }
}
