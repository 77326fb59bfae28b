package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.series.Told.growth;
import static workreport.series.Told.level;
import static workreport.series.Told.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorSeriesTest {

    @Test
    void resultsAreOfTheirYearsWhetherPromisedOrNot() {
        PlaceSeries series = PlaceSeries.of(List.of(
                report(2021, List.of(growth("地区生产总值", "5")), List.of(growth("地区生产总值", "6"))),
                report(2022, List.of(growth("全县地区生产总值", "6.3")), List.of()),
                report(2024, List.of(growth("地区生产总值", "7"), growth("海洋生产总值", "9")), List.of())));

        IndicatorSeries indicator = IndicatorSeries.of(series.promises().getFirst(), series);

        assertThat(indicator.results().keySet()).containsExactly(2020, 2021, 2023);
        assertThat(indicator.results().get(2021).value()).isEqualByComparingTo("6.3");
        assertThat(indicator.breaks()).isEmpty();
    }

    @Test
    void anotherDefinitionIsABreak() {
        PlaceSeries series = PlaceSeries.of(List.of(
                report(2013, List.of(growth("农村居民人均纯收入", "12")), List.of(growth("农村居民人均纯收入", "10"))),
                report(2014, List.of(growth("农村居民人均纯收入", "11")), List.of()),
                report(2015, List.of(growth("农村居民人均可支配收入", "9")), List.of(growth("农村居民人均可支配收入", "9")))));

        IndicatorSeries indicator = IndicatorSeries.of(series.promises().getLast(), series);

        assertThat(indicator.results().keySet()).containsExactly(2012, 2013, 2014);
        assertThat(indicator.breaks()).containsExactly(new SeriesBreak(2014, SeriesBreak.Kind.DEFINITION, null));
    }

    @Test
    void theCatalogueKnowsWhenALevelWasDefinedAnewButItsGrowthGoesOn() {
        assertThat(breaksOf(level("规模以上工业总产值", "50", "亿元").known("industrial-gross-output")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.year()).isEqualTo(2011);
                    assertThat(found.note()).isNotNull();
                });
        assertThat(breaksOf(growth("规模以上工业总产值", "5").known("industrial-gross-output")))
                .isEmpty();
    }

    @Test
    void growthInOtherPricesIsABreak() {
        PlaceSeries series = PlaceSeries.of(List.of(
                report(2013, List.of(growth("旅游收入", "5")), List.of()),
                report(2014, List.of(growth("旅游收入", "6").saying("按可比价增长")), List.of(growth("旅游收入", "6")))));

        assertThat(IndicatorSeries.of(series.promises().getFirst(), series).breaks())
                .containsExactly(new SeriesBreak(2013, SeriesBreak.Kind.PRICES, null));
    }

    private static List<ImpliedLevel> implied(Told level, Told... growths) {
        PlaceSeries series = PlaceSeries.of(
                List.of(report(2022, List.of(level), List.of(level)), report(2023, List.of(level), List.of(growths))));
        return IndicatorSeries.of(series.promises().getFirst(), series).implied();
    }

    @Test
    void aPromisedGrowthComesToALevelWhereNoneIsPromised() {
        Told level = level("旅游收入", "123.4", "亿元");

        assertThat(implied(level, growth("旅游收入", "11.5")))
                .singleElement()
                .satisfies(found -> assertThat(found.value()).isEqualTo("137.6"))
                .satisfies(found -> assertThat(found.year()).isEqualTo(2023));
        assertThat(implied(level, growth("旅游收入", "12")).getFirst().value()).isEqualTo("138");
        assertThat(implied(level, growth("旅游收入", "11.5"), level)).isEmpty();
        assertThat(implied(level, growth("旅游收入", "11").to("12"))).isEmpty();
        assertThat(implied(level, growth("旅游收入", "11").saying("按可比价增长"))).isEmpty();
        assertThat(implied(level("地区生产总值", "123.4", "亿元"), growth("地区生产总值", "11.5")))
                .isEmpty();
    }

    private static List<SeriesBreak> breaksOf(Told each) {
        PlaceSeries series = PlaceSeries.of(
                List.of(report(2011, List.of(each), List.of(each)), report(2012, List.of(each), List.of())));
        return IndicatorSeries.of(series.promises().getFirst(), series).breaks();
    }
}
