package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.series.Told.growth;
import static workreport.series.Told.level;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.series.SideBySide.Reason;
import workreport.series.SideBySide.Row;

class SideBySideTest {

    private static final Told PRODUCT = level("地区生产总值", "100", "亿元").known("gdp");
    private static final Told GROWTH = growth("地区生产总值", "7").known("gdp");
    private static final Told FARM_INCOME = growth("农村居民人均可支配收入", "8").known("rural-income");

    private static YearReport of(String place, List<Told> results, List<Told> promises) {
        return new YearReport(
                place,
                place,
                "",
                2024,
                Stream.concat(
                                results.stream().map(each -> each.actual(2024)),
                                promises.stream().map(each -> each.promised(2024)))
                        .toList());
    }

    private static Row only(YearReport... reports) {
        List<Row> rows = SideBySide.of(List.of(reports), Map.of()).rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Set<Reason> refused(Row row, String place) {
        return row.refused().get(place).reasons();
    }

    @Test
    void placesOfOneRankHaveTheirAmountsInARow() {
        Row row = only(of("东山县", List.of(PRODUCT), List.of()), of("西湖市南山区", List.of(PRODUCT), List.of()));

        assertThat(row.values().keySet()).containsExactly("东山县", "西湖市南山区");
        assertThat(row.target()).isFalse();
        assertThat(row.refused()).isEmpty();
    }

    @Test
    void theTargetOfThoseAboveStandsBesideButNotTheirAmount() {
        YearReport county = of("西湖市南山县", List.of(PRODUCT), List.of(GROWTH));
        YearReport city = of("西湖市", List.of(PRODUCT), List.of(GROWTH));
        List<Row> rows = SideBySide.of(List.of(county, city), Map.of()).rows();

        assertThat(rows.getFirst().target()).isTrue();
        assertThat(rows.getFirst().values()).containsOnlyKeys("西湖市南山县", "西湖市");
        assertThat(rows.getLast().isComparable()).isFalse();
        assertThat(refused(rows.getLast(), "西湖市")).containsExactly(Reason.RANKS);
        assertThat(AreaRank.isAbove("西湖市", "西湖市南山县")).isTrue();
        assertThat(AreaRank.isAbove("国务院", "西湖市")).isTrue();
        assertThat(AreaRank.isAbove("西湖市南山县", "南山县")).isFalse();
    }

    @Test
    void anAmountIsRefusedEvenWhereGrowthsStandBesideEachOther() {
        List<Told> both = List.of(PRODUCT, GROWTH);
        List<Row> rows = SideBySide.of(List.of(of("西湖市南山县", both, List.of()), of("西湖市", both, List.of())), Map.of())
                .rows();

        assertThat(rows.stream().map(Row::isComparable)).containsExactly(true, false);
        assertThat(refused(rows.getLast(), "西湖市")).containsExactly(Reason.RANKS);
    }

    @Test
    void aGrowthAndALevelAreRefusedWithTheReason() {
        Row row = only(of("东山县", List.of(PRODUCT), List.of()), of("南山县", List.of(GROWTH), List.of()));

        assertThat(row.isComparable()).isFalse();
        assertThat(refused(row, "东山县")).contains(Reason.MEASURES);
        assertThat(refused(row, "南山县")).contains(Reason.MEASURES);
    }

    @Test
    void anotherPriceBasisIsNoRow() {
        Row row = only(
                of("东山县", List.of(FARM_INCOME), List.of()),
                of("南山县", List.of(FARM_INCOME), List.of()),
                of("北山县", List.of(FARM_INCOME.saying("实际增长")), List.of()));

        assertThat(row.values()).containsOnlyKeys("东山县", "南山县");
        assertThat(refused(row, "北山县")).containsExactly(Reason.PRICES);
    }

    @Test
    void whatAReportTellsInTwoWaysIsNotCompared() {
        Told other = growth("地区生产总值", "9").known("gdp");
        Row row = only(
                of("东山县", List.of(), List.of(GROWTH, other)),
                of("南山县", List.of(), List.of(GROWTH)),
                of("北山县", List.of(), List.of(GROWTH)));

        assertThat(row.values()).containsOnlyKeys("南山县", "北山县");
        assertThat(refused(row, "东山县")).containsExactly(Reason.TWICE);
    }

    @Test
    void otherYearsAndWhatOnlyOnePlaceTellsAreNoRows() {
        assertThat(SideBySide.of(
                                List.of(
                                        of("东山县", List.of(PRODUCT.in(2019)), List.of(GROWTH)),
                                        of("南山县", List.of(PRODUCT), List.of(GROWTH.in(2030)))),
                                Map.of())
                        .rows())
                .isEmpty();
    }

    @Test
    void whatWasEnteredForAPlaceStandsWhereItsReportIsSilent() {
        Figure figure = new Figure(
                Period.year(2023),
                Measure.LEVEL,
                Status.ACTUAL,
                new BigDecimal("1.2"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "万亿元",
                new Source.Entered("统计公报", null, null, LocalDate.EPOCH, "office"),
                "");
        EnteredValue value = new EnteredValue("v1", "地区生产总值", figure, Instant.EPOCH);
        EnteredValues values = EnteredValues.empty("北山县").holding(Map.of("v1", value), Map.of());
        Row row = SideBySide.of(
                        List.of(
                                of("东山县", List.of(PRODUCT), List.of()),
                                of("南山县", List.of(PRODUCT), List.of()),
                                of("北山县", List.of(), List.of())),
                        Map.of("北山县", values))
                .rows()
                .getFirst();

        assertThat(row.values()).containsOnlyKeys("东山县", "南山县");
        assertThat(row.entered()).containsOnlyKeys("北山县");
        assertThat(row.entered().get("北山县").value()).isEqualByComparingTo("12000");

        // Even if only one other place tells it.
        Row alone = SideBySide.of(
                        List.of(of("东山县", List.of(PRODUCT), List.of()), of("北山县", List.of(), List.of())),
                        Map.of("北山县", values))
                .rows()
                .getFirst();
        assertThat(alone.isComparable()).isTrue();
        assertThat(alone.values()).containsOnlyKeys("东山县");
        assertThat(alone.entered()).containsOnlyKeys("北山县");
    }
}
