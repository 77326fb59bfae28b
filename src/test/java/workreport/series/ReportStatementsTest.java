package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.ui.Whole;

/** The numbers of the report that comes with the program, which have been made indicators. */
class ReportStatementsTest {

    private final Report report = Whole.profile().report();
    private final YearReport year = ReportStatements.of(report).orElseThrow();

    @Test
    void theYearIsTheOneThatIsPlannedFor() {
        assertThat(year.year()).isEqualTo(report.milestones().next().orElseThrow());
        assertThat(year.place()).isEqualTo(report.place().zh());
    }

    @Test
    void eachNumberOfTheTextIsAStatementAtItsPlace() {
        long anchored = report.indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .filter(observation -> observation.anchor().isPresent())
                .count();

        assertThat(year.statements())
                .hasSize((int) anchored)
                .allSatisfy(statement -> assertThat(Whole.profile()
                                .contents()
                                .paragraph(statement.passage().paragraph())
                                .orElseThrow()
                                .at(statement.passage().anchor()))
                        .isEqualTo(statement.passage().text()));
    }

    @Test
    void asAnObservationItIsWhatItWas() {
        assertThat(year.statements()).allSatisfy(statement -> {
            assertThat(statement.observation().signed()).isEqualByComparingTo(statement.value());
            assertThat(statement.observation().bound()).isEqualTo(statement.bound());
        });
    }

    @Test
    void whatManyReportsShareHasAnEnglishName() {
        assertThat(year.statements())
                .filteredOn(statement -> statement.topic().id().equals("gdp"))
                .isNotEmpty()
                .allSatisfy(statement -> {
                    assertThat(statement.name(Language.ZH)).isEqualTo(statement.name());
                    assertThat(statement.name(Language.EN)).contains("GDP");
                });
        assertThat(year.statements())
                .filteredOn(statement -> statement.topic().id().isEmpty())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.name(Language.EN)).isEqualTo(statement.name()));
    }

    @Test
    void whatHasNoUnitIsNotSaidToHaveNone() {
        assertThat(year.statements())
                .noneMatch(statement -> statement.unit().symbol().contains("无"));
    }
}
