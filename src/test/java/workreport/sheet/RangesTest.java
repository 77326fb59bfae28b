package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.sheet.Outcome.labels;
import static workreport.sheet.Outcome.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import workreport.analysis.Alignment;
import workreport.analysis.Assessment;
import workreport.analysis.Limits;
import workreport.analysis.ProgressStatus;
import workreport.analysis.Reason;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.evidence.Observation;
import workreport.load.MadeReports;

/** Ranges, from the model file to chart, table and paper: never one number, and never judged as one. */
class RangesTest {

    private static final Outcome REPORT = new Outcome(MadeReports.ranges());

    private static Observation last(String id) {
        return REPORT.profile(id).indicator().observations().getLast();
    }

    @Test
    void isJudgedWhereBothEndsAgree() {
        Assessment forest = REPORT.profile("forest").assessment();
        assertThat(forest.status()).isEqualTo(ProgressStatus.LIMITED);
        assertThat(forest.gap()).isEmpty();
        assertThat(REPORT.explanation("forest").sentence()).contains("Both ends of the range lead to this verdict.");

        assertThat(REPORT.profile("towns").assessment().status()).isEqualTo(ProgressStatus.MET);
    }

    @Test
    void isNotJudgedWhereTheyDoNot() {
        Assessment water = REPORT.profile("water").assessment();

        assertThat(water.status()).isEqualTo(ProgressStatus.NOT_JUDGED);
        assertThat(water.reason()).isEqualTo(Reason.RANGE);
        assertThat(REPORT.explanation("water").sentence()).contains("two ends lead to different verdicts");
    }

    @Test
    void hasNoOnePlaceAmongOthers() {
        Alignment alignment = Alignment.of(List.of(REPORT.profile("forest"), REPORT.profile("towns")));

        assertThat(alignment.entries()).isEmpty();
        assertThat(alignment.leftOut())
                .extracting(Alignment.LeftOut::reason)
                .containsExactly(Reason.RANGE, Reason.MET_ALREADY);
    }

    @Test
    void besideNumbersItCallsForCaution() {
        assertThat(REPORT.profile("forest")
                        .caution()
                        .note(REPORT.english.words())
                        .orElseThrow())
                .startsWith("A range is given beside single numbers");
        assertThat(REPORT.profile("output").caution().isNeeded()).isFalse();
    }

    /** Large and small would look like two things. */
    @Test
    void asAFigureItHasOneSize() {
        assertThat(labels(REPORT.page("output"))).contains("+4.5%–5%").doesNotContain("%");
    }

    @Test
    void bothEndsAreWrittenWithWhatTellsThemApart() {
        Map<String, String> cells = List.of("forest", "output", "energy", "jobless", "investment").stream()
                .collect(Collectors.toMap(
                        id -> id, id -> REPORT.english.cell(REPORT.profile(id).indicator(), last(id))));
        assertThat(cells)
                .containsEntry("forest", "28–30")
                .containsEntry("output", "+4.5%–5%")
                .containsEntry("energy", "−1%–−2%")
                .containsEntry("jobless", "4.5–5")
                .containsEntry("investment", "Σ 240–270");
        assertThat(REPORT.english.quantity(REPORT.profile("jobless").indicator(), last("jobless")))
                .isEqualTo("4.5%–5%");
        assertThat(REPORT.english.quantity(REPORT.profile("investment").indicator(), last("investment")))
                .isEqualTo("24–27 billion yuan");
    }

    @Test
    void itsEndsAreItsLimits() {
        assertThat(Limits.of(last("jobless")).lower()).isEqualByComparingTo("4.5");
        assertThat(Limits.of(last("jobless")).upper()).isEqualByComparingTo("5");
        assertThat(Limits.of(last("energy")).lower()).isEqualByComparingTo("-2");
        assertThat(Limits.of(last("energy")).upper()).isEqualByComparingTo("-1");
    }

    @Test
    void onAPathItIsABarFromEndToEnd() {
        Chart forest = REPORT.page("forest");
        Mark.Bar bar = forest.marks().stream()
                .filter(mark -> mark instanceof Mark.Bar)
                .map(mark -> (Mark.Bar) mark)
                .reduce((_, _) -> null)
                .orElseThrow();

        assertThat(bar.source()).isEqualTo(last("forest"));
        assertThat(bar.height()).isPositive();
        assertThat(labels(forest)).contains("target 28–30");
        assertThat(labels(forest)).noneMatch(label -> label.contains("needed"));
    }

    @Test
    void amongAmountsItHasAZoneFromEndToEnd() {
        Chart amounts = REPORT.page("investment");

        assertThat(amounts.marks())
                .filteredOn(mark -> mark instanceof Mark.Zone)
                .hasSize(1);
        assertThat(labels(amounts)).anyMatch(label -> label.contains("24–27 billion yuan"));
        assertThat(labels(amounts)).anyMatch(label -> label.contains("8 billion yuan–9 billion yuan"));
    }

    @Test
    void tablesHaveBothEnds() throws IOException {
        CSVRecord jobless = REPORT.observations().stream()
                .filter(row -> row.get("indicator").equals("jobless"))
                .findFirst()
                .orElseThrow();
        assertThat(jobless.toMap())
                .containsEntry("value", "4.5")
                .containsEntry("value_upper", "5")
                .containsEntry("lower", "4.5")
                .containsEntry("upper", "5")
                .containsEntry("printed", "4.5%—5%");
        assertThat(REPORT.observations().getFirst().get("value_upper")).isEmpty();
        assertThat(REPORT.indicators().getFirst().get("goal_value_upper")).isEqualTo("30");
    }

    @Test
    void aSheetPrintsIt() throws IOException {
        assertThat(text(REPORT.sheets(Labels.ZH)
                        .indicator(REPORT.profile("forest").indicator())))
                .contains("28%–30%", "区间");
        assertThat(text(REPORT.sheets(Labels.EN)
                        .selection(List.of(REPORT.profile("water").indicator()))))
                .contains("96–99", "Range undecided");
    }
}
