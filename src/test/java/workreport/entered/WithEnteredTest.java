package workreport.entered;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.entered.Entries.figure;
import static workreport.entered.Entries.value;
import static workreport.entered.Entries.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.check.Code;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.State;
import workreport.load.MadeReports;
import workreport.measure.Measure;

/** Entered values come beside what the report says, at the right indicator or nowhere. */
class WithEnteredTest {

    private static final Report REPORT = MadeReports.untranslated();

    private static List<Observation> entered(Report report, String indicator) {
        return report.indicators().stream()
                .filter(each -> each.id().equals(indicator))
                .flatMap(each -> each.observations().stream())
                .filter(observation -> observation.state() == State.ENTERED)
                .toList();
    }

    @Test
    void aValueStandsBesideWhatTheReportSays() {
        Report with = WithEntered.of(REPORT, values(value("a", "森林覆盖率", figure("2025", Measure.LEVEL, "25.30", "%"))));

        assertThat(entered(with, "forest")).singleElement().satisfies(observation -> {
            assertThat(observation.value()).hasToString("25.30");
            assertThat(observation.entered().orElseThrow().title()).isEqualTo("统计公报");
            assertThat(observation.unit()).isNull();
        });
        assertThat(with.observationCount()).isEqualTo(REPORT.observationCount() + 1);
        assertThat(with.allParagraphs().toList())
                .isEqualTo(REPORT.allParagraphs().toList());
    }

    @Test
    void withoutValuesItIsTheReportItself() {
        assertThat(WithEntered.of(REPORT, values())).isSameAs(REPORT);
        assertThat(WithEntered.of(
                        REPORT,
                        values(value("a", "森林覆盖率", figure("2025", Measure.LEVEL, "25.30", "%"))
                                .withdrawn(true))))
                .isSameAs(REPORT);
    }

    @Test
    void aUnitOfTheSameKindIsKept() {
        Report with = WithEntered.of(REPORT, values(value("a", "粮食产量", figure("2025", Measure.LEVEL, "310000", "吨"))));

        assertThat(entered(with, "grain"))
                .singleElement()
                .extracting(Observation::unit)
                .isEqualTo("ton");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            森林覆盖率,       level,  %,    forest
            粮食产量,         level,  万吨, grain
            粮食产量,         growth, %,    grain
            粮食总产量,       level,  万吨, grain
            全县粮食总产,     level,  吨,   grain
            粮食产量,         level,  %,    -
            粮食产量,         level,  万亩, -
            粮食产量,         level,  亿斤, -
            森林覆盖率,       level,  公里, -
            草原植被盖度,     level,  %,    -
            全市粮食总产量,   level,  万吨, -
            """)
    void aValueFindsItsIndicatorOrNone(String name, String measure, String unit, String indicator) {
        Figure figure = figure("2025", Code.find(Measure.class, measure).orElseThrow(), "7", unit);

        Optional<Indicator> found = WithEntered.indicator(REPORT, value("a", name, figure));

        assertThat(found.map(Indicator::id).orElse("-")).isEqualTo(indicator);
        assertThat(WithEntered.of(REPORT, values(value("a", name, figure))).observationCount())
                .isEqualTo(REPORT.observationCount() + (found.isPresent() ? 1 : 0));
    }
}
