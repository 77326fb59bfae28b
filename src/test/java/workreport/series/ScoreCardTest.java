package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.series.Told.growth;
import static workreport.series.Told.level;
import static workreport.series.Told.report;
import static workreport.series.Told.total;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private static final PlaceSeries SERIES = PlaceSeries.of(List.of(
            report(
                    2022,
                    List.of(),
                    List.of(
                            growth("地区生产总值", "6"),
                            total("新建公路", "50", "公里"),
                            total("改造老旧小区", "15", "个"),
                            growth("全体居民人均可支配收入", "8"),
                            growth("实际利用外资", "5"),
                            total("植树造林", "3", "万亩"))),
            report(
                    2023,
                    List.of(
                            growth("地区生产总值", "6.5"),
                            total("新建公路", "48", "公里"),
                            total("改造老旧小区", "15", "个"),
                            growth("城镇居民人均可支配收入", "8.2"),
                            growth("农村居民人均可支配收入", "9")),
                    List.of(growth("实际利用外资", "6"), level("森林覆盖率", "33", "%").in(2025)))));

    private final ScoreCard card = SERIES.card();

    private static List<String> names(List<Promise> promises) {
        return promises.stream().map(promise -> promise.statement().name()).toList();
    }

    @Test
    void eachCountIsAList() {
        assertThat(names(card.lists().get(Verdict.EXCEEDED))).containsExactly("地区生产总值");
        assertThat(names(card.lists().get(Verdict.MET))).containsExactly("改造老旧小区");
        assertThat(names(card.lists().get(Verdict.MISSED))).containsExactly("新建公路");
        assertThat(names(card.lists().get(Verdict.UNANSWERED))).containsExactly("实际利用外资", "植树造林");
    }

    @Test
    void aPromiseWithTwoResultsCountsOnce() {
        assertThat(names(card.lists().get(Verdict.NOT_JUDGED))).containsExactly("全体居民人均可支配收入");
    }

    @Test
    void whatIsNotDueIsNotPartOfTheWhole() {
        assertThat(names(card.lists().get(Verdict.OPEN))).containsExactly("实际利用外资", "森林覆盖率");
        assertThat(card.due()).isEqualTo(6);
        assertThat(card.all()).isEqualTo(8);
    }

    @Test
    void whatIsPromisedAgainIsUnansweredAndNotForgotten() {
        assertThat(names(card.forgotten())).containsExactly("植树造林");
    }
}
