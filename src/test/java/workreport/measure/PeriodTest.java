package workreport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.check.InvalidModelException;
import workreport.check.Rule;
import workreport.check.Violation;

/** Years and spans of years: how they are written, how long they are, which cannot be. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021, 2021, true, 1",
        "2018..2021, 2018, 2021, false, 4",
        "2022..2026, 2022, 2026, false, 5",
        "1900, 1900, 1900, true, 1",
        "2199, 2199, 2199, true, 1",
        "2025..2026, 2025, 2026, false, 2"
    })
    void isReadAndWrittenInOneForm(String written, int from, int to, boolean year, int length) {
        Period period = Period.parse(written);

        assertThat(period).isEqualTo(new Period(from, to)).hasToString(written);
        assertThat(period.isYear()).isEqualTo(year);
        assertThat(period.length()).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "20211",
                "2021..2018",
                "2021..2021",
                "2021-2022",
                "2021..",
                "..2021",
                "2018..2019..2020",
                " 2021",
                "1899",
                "2200",
                "2190..2200",
                "２０２１",
                "2021\n",
                "年2021"
            })
    void thatCannotBeIsRefused(String written) {
        assertThatThrownBy(() -> Period.parse(written))
                .isInstanceOfSatisfying(
                        InvalidModelException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::rule)
                                .containsExactly(Rule.IMPOSSIBLE_PERIOD));
    }

    @Test
    void isOrderedByItsEndAndThenByItsStart() {
        assertThat(Stream.of("2022..2026", "2022", "2026", "2018..2021", "2017", "2021")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .isEqualTo(List.of("2017", "2018..2021", "2021", "2022", "2022..2026", "2026"));
    }
}
