package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workreport.analysis.Column.Role;
import workreport.evidence.Indicator;
import workreport.load.ReportFile;

/** A report's profile: each indicator is judged once, and the columns are those of its milestones. */
class ReportProfileTest {

    private final ReportProfile report = new ReportProfile(ReportFile.bundled());

    /** Whoever asks gets the same profile: nobody else can make one. */
    @Test
    void anIndicatorIsJudgedOnce() {
        Indicator indicator = report.report().indicators().getFirst();
        IndicatorProfile profile = report.of(indicator);

        assertThat(report.of(indicator)).isSameAs(profile);
        assertThat(report.all().getFirst()).isSameAs(profile);
        assertThat(report.of(report.contents().theme(indicator.theme()).orElseThrow()))
                .anyMatch(each -> each == profile);
        assertThat(IndicatorProfile.class.getConstructors()).isEmpty();
    }

    /** Open columns are shown only where something stands in them. */
    @Test
    void aTermHasFourColumns() {
        assertThat(report.columns())
                .extracting(Column::role)
                .containsExactly(Role.BASELINE, Role.CURRENT, Role.NEXT, Role.GOAL);
        assertThat(report.aims().years()).isEqualTo("2026");
    }
}
