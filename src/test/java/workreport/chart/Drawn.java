package workreport.chart;

import static workreport.evidence.Sample.UNITS;
import static workreport.evidence.Sample.YEARS;

import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;

/** Charts of made-up indicators in English, in a typeface whose characters are all 6 points wide. */
final class Drawn {

    static final Notation ENGLISH = new Notation(Words.of(Language.EN), UNITS);

    private Drawn() {}

    /** A card where 2017 to 2026 are 30 points a year. */
    static Chart card(Indicator indicator) {
        return chart(indicator, 330, 100);
    }

    static Chart page(Indicator indicator) {
        return chart(indicator, 480, 240);
    }

    static Chart row(Indicator indicator) {
        return IndicatorChart.row(indicator, YEARS, ENGLISH, 96, 26).orElseThrow();
    }

    private static Chart chart(Indicator indicator, double width, double height) {
        return IndicatorChart.draw(indicator, YEARS, ENGLISH, width, height, text -> 6.0 * text.length());
    }
}
