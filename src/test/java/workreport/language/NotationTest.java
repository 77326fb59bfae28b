package workreport.language;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.UNITS;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Basis;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.ingest.report.UnitsUsed;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Numbers, units, bounds, periods and section numbers, in both languages. */
class NotationTest {

    private static final Notation ZH = new Notation(Words.of(Language.ZH), UNITS);
    private static final Notation EN = new Notation(Words.of(Language.EN), UNITS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "7|7",
                "24.8|24.8",
                "98.0|98.0",
                "0.50|0.50",
                "25475|25,475",
                "1234567.80|1,234,567.80",
                "-3.2|-3.2"
            })
    void numbersKeepTheirDecimals(BigDecimal value, String written) {
        assertThat(List.of(ZH.number(value), EN.number(value))).isEqualTo(List.of(written, written));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, STATED, 94, 94, 94",
        "ABOUT, STATED, 8, ≈8, ≈8",
        "AT_LEAST, STATED, 94, ≥94, ≥94",
        "OVER, HEADING, 270, >270, >270",
        "AT_MOST, STATED, 5, ≤5, ≤5",
        "EXACT, INFERRED, 32432, '32,432', '32,432*'",
        "ABOUT, INFERRED, 6, ≈6, ≈6*"
    })
    void boundsAndInferredYearsAreMarked(Bound bound, Basis basis, String value, String bounded, String marked) {
        Observation observation = observation("2021", Measure.LEVEL, Status.ACTUAL, value, bound, basis, null);

        assertThat(Stream.of(ZH, EN).map(notation -> notation.bounded(observation)))
                .containsExactly(bounded, bounded);
        assertThat(Stream.of(ZH, EN).map(notation -> notation.marked(observation)))
                .containsExactly(marked, marked);
    }

    @ParameterizedTest
    @CsvSource({"74.4, 74.4 trillion yuan", "0.9, 900 billion yuan", "0.00005, 50 million yuan"})
    void largeSumsAreWrittenInTheLargestWordThatFits(BigDecimal value, String en) {
        UnitsUsed units = new UnitsUsed();
        String trillions = units.id("万亿元");
        assertThat(new Notation(Words.of(Language.EN), units.all()).amount(value, trillions))
                .isEqualTo(en);
    }

    /** A unit that begins with figures must not lengthen the number before it. */
    @ParameterizedTest
    @CsvSource({
        "percent, 24.8, EXACT, 24.8%, 24.8%",
        "yuan, 32432, EXACT, '32,432元', '32,432 yuan'",
        "mu-10k, 39, EXACT, 39万亩, '39 × 10,000 mu'",
        "mu-10k, 62.2, OVER, >62.2万亩, '>62.2 × 10,000 mu'",
        "gw, 2, AT_LEAST, ≥2 GW, ≥2 GW"
    })
    void quantitiesCarryTheirUnit(String unit, String value, Bound bound, String zh, String en) {
        Observation observation = observation("2021", Measure.LEVEL, Status.ACTUAL, value, bound, Basis.STATED, null);

        assertThat(Stream.of(ZH, EN).map(notation -> notation.quantity(indicator(unit, observation), observation)))
                .containsExactly(zh, en);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021年, 2021", "2018..2021, 2018—2021年, 2018–2021"})
    void periodsAreYearsOrSpans(String period, String zh, String en) {
        assertThat(Stream.of(ZH, EN).map(notation -> notation.period(Period.parse(period))))
                .containsExactly(zh, en);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, LEVEL, ACTUAL, 2021年 6%, 2021: 6%",
        "2026, LEVEL, TARGET, 目标：2026年 6%, Target 2026: 6%",
        "2018..2021, TOTAL, ACTUAL, 2018—2021年合计 6%, 2018–2021: 6% in all",
        "2018..2021, YEARLY_MEAN, ACTUAL, 2018—2021年年均 6%, 2018–2021: 6% a year on average",
        "2022, GROWTH, TARGET, 目标：2022年增长 6%, Target 2022: growth of 6%",
        "2022..2026, GROWTH, TARGET, 目标：2022—2026年年均增长 6%, Target 2022–2026: growth of 6% a year",
        "2018..2021, CHANGE, ACTUAL, 2018—2021年变化 6%, 2018–2021: change of 6%",
        "2022..2026, HELD, TARGET, 目标：2022—2026年各年 6%, 'Target 2022–2026, every year: 6%'",
        "2018..2021, SPAN_RATE, ACTUAL, 2018—2021年总体 6%, 2018–2021 as a whole: 6%",
        "2021, PROJECT_SIZE, ACTUAL, 项目规模：6%（截至2021年）, Project size: 6% (as of 2021)",
        "2022, PROJECT_SIZE, TARGET, 项目规模：6%（2022年安排）, Project size: 6% (plan for 2022)"
    })
    void statementsNamePeriodKindAndQuantity(String period, Measure measure, Status status, String zh, String en) {
        Observation observation = observation(period, measure, status, "6", Bound.EXACT, Basis.STATED, null);

        assertThat(Stream.of(ZH, EN)
                        .map(notation -> notation.statement(indicator("percent", observation), observation)))
                .containsExactly(zh, en);
    }

    @ParameterizedTest
    @CsvSource({
        "2022..2026, HELD, 各年6, 6",
        "2018..2021, SPAN_RATE, 总体6, 6 overall",
        "2018..2021, YEARLY_MEAN, 年均6, 6/yr",
        "2022, PROJECT_SIZE, 规模6%, size 6%"
    })
    void aCellSaysWhatIsNoLevelOfAYear(String period, Measure measure, String zh, String en) {
        Observation observation = observation(period, measure, Status.ACTUAL, "6", Bound.EXACT, Basis.STATED, null);

        assertThat(Stream.of(ZH, EN).map(notation -> notation.cell(indicator("percent", observation), observation)))
                .containsExactly(zh, en);
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, 年份由原文写明。, The sentence states the year.",
        "HEADING, 年份依据本章标题。, The year comes from the chapter's title.",
        "INFERRED, 年份为推断：以任期末为准。, The year is inferred: The end of the term."
    })
    void aBasisIsGivenWithItsReason(Basis basis, String zh, String en) {
        Observation observation = observation("2021", Measure.LEVEL, Status.ACTUAL, "6", Bound.EXACT, basis, null);

        assertThat(Stream.of(ZH, EN).map(notation -> notation.basis(observation)))
                .containsExactly(zh, en);
    }

    @ParameterizedTest
    @CsvSource({
        "一、, 一, 1, 一 重点, 1 Focus",
        "四、, 四, 4, 四 重点, 4 Focus",
        "（六）, （六）, (6), （六）重点, (6) Focus",
        "（十）, （十）, (10), （十）重点, (10) Focus",
        "'', '', '', 重点, Focus"
    })
    void sectionNumbersAreFiguresInEnglish(String number, String zh, String en, String briefZh, String briefEn) {
        Section section = new Section(
                "s1",
                number,
                "重点工作。",
                "Focus of work",
                new Bilingual("重点", "Focus"),
                1,
                false,
                null,
                List.of(),
                List.of(),
                List.of());

        assertThat(Stream.of(ZH, EN).map(notation -> notation.number(section))).containsExactly(zh, en);
        assertThat(Stream.of(ZH, EN).map(notation -> notation.brief(section))).containsExactly(briefZh, briefEn);
        assertThat(section.title()).isEqualTo("重点工作");
    }
}
