package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;

class UnitWordsTest {

    private static final Words EN = Words.of(Language.EN);
    private static final Words ZH = Words.of(Language.ZH);

    private static String english(Told told) {
        return UnitWords.number(told.promised(2023), EN);
    }

    @Test
    void englishSaysUnitsAsItDoesElsewhere() {
        assertThat(List.of(
                        english(Told.level("产值", "2.8", "亿元")),
                        english(Told.level("产值", "280", "万元").bound(Bound.AT_LEAST)),
                        english(Told.total("就业", "3500", "人")),
                        english(Told.total("企业", "1.2", "万家")),
                        english(Told.growth("产值", "-5").to("-4.5").bound(Bound.ABOUT))))
                .containsExactly("280 million yuan", "≥2.8 million yuan", "3,500 people", "12,000 家", "≈−4.5%–5%");
        assertThat(UnitWords.unit(PrintedUnit.of("亿元"), EN)).isEqualTo("100 million yuan");
        assertThat(UnitWords.unit(PrintedUnit.of("家"), EN)).isEqualTo("家");
        assertThat(UnitWords.unit(PrintedUnit.of(""), EN)).isEmpty();
    }

    @Test
    void chineseStaysAsPrinted() {
        assertThat(UnitWords.number(Told.level("产值", "1280", "万元").promised(2023), ZH))
                .isEqualTo("1280万元");
        assertThat(UnitWords.unit(PrintedUnit.of("万元"), ZH)).isEqualTo("万元");
    }

    @Test
    void whatIsComputedNeedsNoLevelInFewWords() {
        PlaceSeries series = PlaceSeries.of(List.of(
                Told.report(2023, List.of(Told.level("固定资产投资", "100", "亿元")), List.of(Told.growth("固定资产投资", "8"))),
                Told.report(2024, List.of(Told.level("固定资产投资", "110", "亿元")), List.of())));
        PromiseText text = new PromiseText(new Notation(EN, List.of()), true);
        Promise promise = series.promises().getFirst();

        assertThat(text.briefResult(promise)).isEqualTo("computed +10.0%");
        assertThat(text.result(promise)).isEqualTo("computed +10.0% (11 billion yuan◇)");
        assertThat(text.difference(promise)).isEqualTo("+2 points");
    }
}
