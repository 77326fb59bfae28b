package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    private static final int YEAR = 2021;

    @ParameterizedTest
    @CsvSource({
        "2020年工作回顾, 2020, false",
        "“十三五”时期经济社会发展回顾, 2016..2020, false",
        "过去五年的工作, 2016..2020, false",
        "本届政府工作回顾, 2016..2020, false",
        "“十四五”时期的主要目标任务, 2021..2025, true",
        "今后五年的奋斗目标, 2021..2025, true",
        "2021年政府重点工作任务, 2021, true",
        "过去四年工作回顾, 2017..2020, false",
        "十五届人民政府工作回顾, 2016..2020, false",
        "今年的主要工作, 2021, true",
        "全面加强政府自身建设, 2021, true",
    })
    void aTitleTellsYearsAndWhetherItPlans(String title, String period, boolean plan) {
        Scope scope = Scope.ofChapter(title, YEAR, Term.FULL, Scope.unknown(YEAR));

        assertThat(scope.period()).hasToString(period);
        assertThat(scope.plan()).isEqualTo(plan);
        assertThat(scope.understood()).isTrue();
    }

    @Test
    void aTitleThatTellsNothingIsNotUnderstood() {
        assertThat(Scope.ofChapter("各位代表", YEAR, Term.FULL, Scope.unknown(YEAR)).understood())
                .isFalse();
    }

    @Test
    void fiveYearPlansAreCounted() {
        assertThat(Scope.planStart("十一")).isEqualTo(2006);
        assertThat(Scope.planStart("十四")).isEqualTo(2021);
        assertThat(Scope.planStart("十")).isEqualTo(2001);
        assertThat(Scope.planStart("九")).isEqualTo(1996);
    }
}
