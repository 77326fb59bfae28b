package workreport.ui.sheets;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import workreport.entered.EnteredValues;
import workreport.series.PlaceSeries;
import workreport.ui.PlaceReports;

/**
 * What sheets of a place are made from.
 *
 * @param reports those of the place
 * @param entered what was entered for it, as far as it is to be shown
 * @param international whether verdicts on promises are in the words used internationally
 */
public record PlacePromises(
        PlaceReports reports, ObservableValue<EnteredValues> entered, BooleanProperty international) {

    /** What there is now; the same as before while nothing has changed. */
    PlaceSubjects subjects(PlaceSubjects before) {
        PlaceSeries series = reports.seriesProperty().get();
        return series == null || before.isOf(series, entered.getValue())
                ? before
                : new PlaceSubjects(series, entered.getValue());
    }

    /** Calls back for all that changes what there is, while something is shown. */
    void whileShown(ObservableValue<Boolean> shown, Runnable changed) {
        shown.subscribe(now -> {
            if (now) {
                reports.refresh();
            }
        });
        reports.seriesProperty().when(shown).subscribe(_ -> changed.run());
        entered.when(shown).subscribe(_ -> changed.run());
        international.when(shown).subscribe((_, _) -> changed.run());
    }

    /** The key of the message that says why there is no sheet; empty if there is one. */
    String nothing() {
        return reports.seriesProperty().get() == null ? "place.reading" : "preview.nothing-of-place";
    }
}
