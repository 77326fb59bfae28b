package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2022年1月6日在临川县第十七届, 2022-01-06",
        "2022年 1月6日, 2022-01-06",
        "二〇二二年一月六日, 2022-01-06",
        "二○二二年十二月三十一日, 2022-12-31",
        "——２０２２年１月６日, 2022-01-06",
        "发布于2022-01-06, 2022-01-06",
    })
    void daysAreReadInDigitsAndSpelt(String text, LocalDate day) {
        assertThat(Dates.day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年1月", "2022年2月30日", "一九年"})
    void whatIsNoDayIsNone(String text) {
        assertThat(Dates.day(text)).isEmpty();
    }

    @Test
    void aLineMayBeNothingButADate() {
        assertThat(Dates.isOnly("（二〇二二年一月）")).isTrue();
        assertThat(Dates.isOnly("2021年2月5日")).isTrue();
        assertThat(Dates.isOnly("2021年工作回顾")).isFalse();
    }

    @Test
    void yearsOfOtherThingsAreNone() {
        assertThat(Dates.year("1500年前")).isEmpty();
        assertThat(Dates.year("2024年重点工作")).hasValue(2024);
    }
}
