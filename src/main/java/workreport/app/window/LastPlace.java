package workreport.app.window;

import java.util.List;
import workreport.app.session.Preferences;
import workreport.evidence.Report;
import workreport.ui.Location;
import workreport.ui.ViewType;

/** Where the reader is in a report: kept as they go, and found again at the next start. */
record LastPlace(Report report, Preferences preferences) {

    /** Where the reader was last; the report's opening at a first start, or if that place is gone. */
    Location find(List<ViewType<?>> types) {
        Location opening = Location.of(report.id(), report.start());
        Location last = Location.parse(report.id(), preferences.place(report.id()));
        return types.stream()
                .filter(type -> has(type, last))
                .findFirst()
                .map(type -> last.id().isEmpty() ? type.places().first(last, opening) : last)
                .orElse(opening);
    }

    /** Whether one of the views has a place. */
    static boolean isIn(List<ViewType<?>> types, Location place) {
        return types.stream().anyMatch(type -> has(type, place));
    }

    private static boolean has(ViewType<?> type, Location place) {
        return type.id().equals(place.view()) && type.places().has(place);
    }

    /** @param line the first character of the line at the top of the text, counted in the paragraph of the place */
    void keep(Location place, int line) {
        preferences.visit(report.id(), place.written(), place.isInText() ? line : 0);
    }
}
