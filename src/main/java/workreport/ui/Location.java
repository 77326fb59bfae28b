package workreport.ui;

import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.evidence.Report;
import workreport.find.ReportLink;

/**
 * Where the reader is.
 *
 * @param view the view that shows it
 * @param id what is looked at: in the text a section or paragraph, else an indicator, a theme or what a sheet is about;
 *     empty for nothing in particular
 * @param number the number in the text that the reader looks at, if it is one
 */
public record Location(View view, String id, @Nullable Anchor number) {

    /** The ways of looking at a report. */
    public enum View {
        READING,
        INDICATORS,
        COMPARISON,
        THEMES,
        SHEETS
    }

    /** A section or paragraph as a whole. */
    public static Location of(String id) {
        return new Location(View.READING, id, null);
    }

    /** A number in the text. */
    public static Location of(Anchor number) {
        return new Location(View.READING, number.paragraph(), number);
    }

    /** An indicator's page. */
    public static Location ofIndicator(String id) {
        return new Location(View.INDICATORS, id, null);
    }

    /** A theme's page. */
    public static Location ofTheme(String id) {
        return new Location(View.THEMES, id, null);
    }

    /** Where a link leads; the report as a whole is its beginning. */
    public static Location of(ReportLink.Reached reached, Report report) {
        return switch (reached.kind()) {
            case REPORT -> of(report.opening().getFirst().id());
            case SECTION -> of(reached.id());
            case PARAGRAPH -> reached.anchor() == null ? of(reached.id()) : of(reached.anchor());
            case INDICATOR -> ofIndicator(reached.id());
            case THEME -> ofTheme(reached.id());
        };
    }

    /** Whether it is in the text. */
    public boolean isObservation() {
        return view == View.READING;
    }

    /** Reads what {@link #toString()} writes; without its number. Anything else is taken for an id in the text. */
    public static Location parse(String written) {
        int colon = written.indexOf(':');
        return Code.find(View.class, written.substring(0, Math.max(0, colon)))
                .map(view -> new Location(view, written.substring(colon + 1), null))
                .orElseGet(() -> of(written));
    }

    /** {@code s2.1.p3} or {@code indicators:forest-cover}; the number is left out. */
    @Override
    public String toString() {
        return isObservation() ? id : Code.of(view) + ":" + id;
    }
}
