package workreport.chart;

import static workreport.evidence.Sample.UNITS;
import static workreport.evidence.Sample.YEARS;

import workreport.analysis.IndicatorProfile;
import workreport.analysis.Profiles;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;

/** Charts of made-up indicators in English, in the typeface of {@link Letters}. */
final class Drawn {

    static final Notation ENGLISH = new Notation(Words.of(Language.EN), UNITS);

    private Drawn() {}

    static IndicatorProfile profile(Indicator indicator) {
        return profile(indicator, YEARS);
    }

    static IndicatorProfile profile(Indicator indicator, Milestones milestones) {
        return Profiles.of(indicator, milestones, UNITS);
    }

    static Chart card(Indicator indicator) {
        return chart(indicator, 330, 100);
    }

    static Chart page(Indicator indicator) {
        return chart(indicator, 480, 240);
    }

    static Chart row(Indicator indicator) {
        return IndicatorChart.row(profile(indicator), ENGLISH, 96, 26).orElseThrow();
    }

    private static Chart chart(Indicator indicator, double width, double height) {
        return IndicatorChart.draw(profile(indicator), ENGLISH, width, height, Letters::width);
    }
}
