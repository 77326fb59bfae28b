package workreport.sheet;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import workreport.document.Bilingual;
import workreport.paint.Typefaces;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.YearReport;

/** Every kind of sheet that can be made of the reports of a place: what they promised, and what came of it. */
public final class PlaceSheets {

    private final PlaceStationery stationery;
    private final Typefaces typefaces;
    private final Fitting fitting;

    /**
     * @param place whose reports they are
     * @param international whether verdicts are in the words used internationally, not in the offices'
     * @param cancelled polled while a sheet is made
     */
    public PlaceSheets(
            PlaceSeries series,
            Bilingual place,
            SheetOptions options,
            boolean international,
            Typefaces typefaces,
            BooleanSupplier cancelled) {
        this.typefaces = typefaces;
        stationery = new PlaceStationery(series, place, options, international);
        fitting = new Fitting(typefaces, cancelled);
    }

    /**
     * One indicator through the years: its chart, what was promised and told, and the sentences.
     *
     * @throws CancellationException if cancelled, as from all the others
     */
    public Sheet indicator(IndicatorSeries indicator) {
        return fitting.of(setting -> new SeriesSheet(stationery, typefaces, indicator).make(setting));
    }

    /**
     * How many promises came out how. It keeps to one page: what was never mentioned again is listed as far as there is room. In
     * letters so large that not even the counts fit, it takes what it needs.
     */
    public Sheet scoreCard() {
        int all = new ScoreCardSheet(stationery).forgotten();
        Optional<Sheet> best = card(all);
        if (best.isPresent()) {
            return best.get();
        }
        best = card(0);
        if (best.isEmpty()) {
            return fitting.of(setting -> new ScoreCardSheet(stationery).make(setting, all));
        }
        int listed = 0;
        int tooMany = all;
        while (tooMany - listed > 1) {
            int half = (listed + tooMany) / 2;
            Optional<Sheet> fits = card(half);
            if (fits.isPresent()) {
                best = fits;
                listed = half;
            } else {
                tooMany = half;
            }
        }
        return best.orElseThrow();
    }

    private Optional<Sheet> card(int listed) {
        return fitting.onOnePage(setting -> new ScoreCardSheet(stationery).make(setting, listed));
    }

    /** All promises of a report with what came of them. */
    public Sheet promises(YearReport report) {
        return fitting.of(setting -> new PromisesSheet(stationery, typefaces, report).make(setting));
    }
}
