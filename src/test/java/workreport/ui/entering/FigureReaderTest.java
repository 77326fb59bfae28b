package workreport.ui.entering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Bilingual;
import workreport.entered.Figure;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.ui.entering.FigureReader.FaultException;
import workreport.ui.entering.FigureReader.Typed;

class FigureReaderTest {

    private static final FigureReader READER = new FigureReader(LocalDate.of(2026, 11, 30), "王");

    private static Typed typed(String period, Measure measure, String value, String upper, Bound bound) {
        return new Typed(
                period,
                measure,
                Status.ACTUAL,
                bound,
                value,
                upper,
                new Bilingual("%", null),
                "统计公报",
                "",
                " ",
                " 初步数 ");
    }

    @ParameterizedTest
    @CsvSource({"25.30, 25.30", "２５．３％, 25.3", "'1,025.3 %', 1025.3", "−2.1, -2.1"})
    void aNumberAsPeopleWriteIt(String text, BigDecimal value) throws FaultException {
        Figure figure = READER.read(typed("2024", Measure.LEVEL, text, "", Bound.EXACT));
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.sense()).isEqualTo(Sense.INCREASE);
        assertThat(figure.source().page()).isNull();
        assertThat(figure.source().address()).isNull();
        assertThat(figure.note()).isEqualTo("初步数");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023",
        "2023年, 2023, 2023",
        "2021-2025, 2021, 2025",
        "2021年至2025年, 2021, 2025",
        "２０２１～２０２５, 2021, 2025"
    })
    void aTimeAsPeopleWriteIt(String text, int from, int to) {
        assertThat(FigureReader.years(text)).contains(new Period(from, to));
    }

    @Test
    void aFallHasItsSmallerNumberFirst() throws FaultException {
        Figure figure = READER.read(typed("2024", Measure.GROWTH, "-5", "-3", Bound.EXACT));
        assertThat(figure.sense()).isEqualTo(Sense.DECREASE);
        assertThat(figure.value()).isEqualTo("3");
        assertThat(figure.upper()).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "203, LEVEL, 1, '', EXACT, period",
        "2025-2021, TOTAL, 1, '', EXACT, period",
        "2021-2025, LEVEL, 1, '', EXACT, period",
        "2025, CHANGE, 1, '', EXACT, period",
        "2027, LEVEL, 1, '', EXACT, period",
        "2024, LEVEL, '', '', EXACT, value",
        "2024, LEVEL, 1e3, '', EXACT, value",
        "2024, LEVEL, 1.2.3, '', EXACT, value",
        "2024, LEVEL, 3亿元, '', EXACT, value",
        "2024, LEVEL, 0.12345678, '', EXACT, value",
        "2024, LEVEL, 5, 4, EXACT, upper",
        "2024, LEVEL, 4, 5, AT_LEAST, bound",
        "2024, GROWTH, -1, 2, EXACT, upper"
    })
    void whatIsWrongIsSaidOfItsField(
            String period, Measure measure, String value, String upper, Bound bound, String field) {
        FaultException fault = catchThrowableOfType(
                FaultException.class, () -> READER.read(typed(period, measure, value, upper, bound)));
        assertThat(fault.field()).isEqualTo(field);
    }
}
