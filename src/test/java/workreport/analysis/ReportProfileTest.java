package workreport.analysis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
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

    /** Cards, tables, charts and sheets ask the profile how an indicator is going: nobody else judges it, and nobody twice. */
    @Test
    void onlyItsProfileJudgesAnIndicator() {
        JavaClasses program = new ClassFileImporter().importPath(Path.of("target/classes"));
        onlyCalledBy(Assessment.class, IndicatorProfile.class).check(program);
        onlyCalledBy(IndicatorProfile.class, ReportProfile.class).check(program);
    }

    private static ArchRule onlyCalledBy(Class<?> made, Class<?> maker) {
        return methods()
                .that()
                .areDeclaredIn(made)
                .and()
                .haveName("of")
                .should()
                .onlyBeCalled()
                .byClassesThat()
                .belongToAnyOf(maker);
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
