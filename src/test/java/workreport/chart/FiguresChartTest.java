package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.model.Sample.YEARS;
import static workreport.model.Sample.actual;
import static workreport.model.Sample.indicator;
import static workreport.model.Sample.target;

import org.junit.jupiter.api.Test;
import workreport.model.Bound;
import workreport.model.Comparability;
import workreport.model.Indicator;
import workreport.model.Measure;

/** The marks of whole charts of figures, worked out by hand. */
class FiguresChartTest {

    private static final Indicator APART = indicator(
            "yuan",
            Comparability.MISLEADING,
            actual("2018..2021", Measure.TOTAL, "50"),
            target("2022", Measure.LEVEL, "60", Bound.AT_MOST));

    @Test
    void readingsStandSideBySide() {
        Chart chart = Drawn.card(APART);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 12.0 12.0 CAUTION ⚠",
                        "label 51.0 54.8 32.0 CURRENT 50 <- 50",
                        "label 88.0 54.8 13.0 CURRENT yuan <- 50",
                        "bar 27.5 68.5 8.0 12.0 CURRENT 2018–2021: 50 yuan in all <- 50",
                        "label 43.5 78.8 12.0 TICK 2018–2021 in all",
                        "label 208.0 54.8 32.0 NEXT ≤60 <- 60",
                        "label 261.0 54.8 13.0 NEXT yuan <- 60",
                        "dot 211.5 74.5 UPRIGHT_EDGE NEXT Target 2022: ≤60 yuan <- 60",
                        "label 223.5 78.8 12.0 TICK 2022 target");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 50 yuan in all; Target 2022: ≤60 yuan. Not to be compared: The end of the term.");
    }

    @Test
    void onAPageTheyAreLarge() {
        Chart chart = Drawn.page(APART);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 360.0 16.0 12.0 CAUTION ⚠ Not to be compared",
                        "label 71.5 140.4 56.0 CURRENT 50 <- 50",
                        "label 132.5 140.4 18.0 CURRENT yuan <- 50",
                        "bar 57.0 163.4 8.0 12.0 CURRENT 2018–2021: 50 yuan in all <- 50",
                        "label 73.0 174.4 14.0 TICK 2018–2021 in all",
                        "label 297.5 140.4 56.0 NEXT ≤60 <- 60",
                        "label 386.5 140.4 18.0 NEXT yuan <- 60",
                        "dot 318.5 169.4 UPRIGHT_EDGE NEXT Target 2022: ≤60 yuan <- 60",
                        "label 330.5 174.4 14.0 TICK 2022 target");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 50 yuan in all; Target 2022: ≤60 yuan. Not to be compared: The end of the term.");
    }

    @Test
    void aProjectsSizeStandsWithoutASymbol() {
        Chart chart = Drawn.card(indicator("yuan", target("2022", Measure.PROJECT_SIZE, "50", Bound.EXACT)));

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 133.5 54.8 32.0 SIZE 50 <- 50",
                        "label 170.5 54.8 13.0 SIZE yuan <- 50",
                        "label 84.0 78.8 12.0 TICK Project size, plan for 2022");
        assertThat(chart.description()).isEqualTo("Cover — Project size: 50 yuan (plan for 2022).");
    }

    @Test
    void aTableHasNoChartOfThem() {
        assertThat(IndicatorChart.row(APART, YEARS, Drawn.ENGLISH, 96, 26)).isEmpty();
    }
}
