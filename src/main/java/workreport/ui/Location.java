package workreport.ui;

import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.evidence.Report;
import workreport.find.ReportLink;

/** Where the reader is: in which report, in which view of it, and at what. */
public sealed interface Location {

    /** The report's id. */
    String report();

    /** What is looked at; empty for nothing in particular. */
    String id();

    /** The view that shows it. */
    View view();

    /** The number in the text that the reader looks at, if it is one. */
    default @Nullable Anchor number() {
        return null;
    }

    /** Whether it is in the text. */
    default boolean isInText() {
        return view() == View.READING;
    }

    /** The ways of looking at a report. */
    enum View {
        READING,
        INDICATORS,
        COMPARISON,
        THEMES,
        SHEETS
    }

    /**
     * A section, a paragraph or a number in one of them.
     *
     * @param id that of the section or paragraph
     */
    record InText(String report, String id, @Nullable Anchor number) implements Location {

        @Override
        public View view() {
            return View.READING;
        }
    }

    /** An indicator's page, beside the table of all. */
    record AtIndicator(String report, String id) implements Location {

        @Override
        public View view() {
            return View.INDICATORS;
        }
    }

    /** The indicators that are ticked, side by side. */
    record Comparison(String report) implements Location {

        @Override
        public String id() {
            return "";
        }

        @Override
        public View view() {
            return View.COMPARISON;
        }
    }

    /** A theme's page. */
    record AtTheme(String report, String id) implements Location {

        @Override
        public View view() {
            return View.THEMES;
        }
    }

    /**
     * A sheet.
     *
     * @param id what it is about
     */
    record AtSheet(String report, String id) implements Location {

        @Override
        public View view() {
            return View.SHEETS;
        }
    }

    /** A section or paragraph as a whole. */
    static Location of(String report, String id) {
        return new InText(report, id, null);
    }

    /** A number in the text. */
    static Location of(String report, Anchor number) {
        return new InText(report, number.paragraph(), number);
    }

    /** What has that id in a view; nothing in particular where it is empty. */
    static Location in(View view, String report, String id) {
        return switch (view) {
            case READING -> new InText(report, id, null);
            case INDICATORS -> new AtIndicator(report, id);
            case COMPARISON -> new Comparison(report);
            case THEMES -> new AtTheme(report, id);
            case SHEETS -> new AtSheet(report, id);
        };
    }

    /** Where a link leads; the report as a whole is its beginning. */
    static Location of(ReportLink.Reached reached, Report report) {
        return switch (reached.kind()) {
            case REPORT -> of(report.id(), report.start());
            case SECTION -> of(report.id(), reached.id());
            case PARAGRAPH ->
                reached.anchor() == null ? of(report.id(), reached.id()) : of(report.id(), reached.anchor());
            case INDICATOR -> new AtIndicator(report.id(), reached.id());
            case THEME -> new AtTheme(report.id(), reached.id());
        };
    }

    /** Reads what {@link #written()} gives. Anything else is taken for an id in the text. */
    static Location parse(String report, String written) {
        int colon = written.indexOf(':');
        return Code.find(View.class, written.substring(0, Math.max(0, colon)))
                .map(view -> in(view, report, written.substring(colon + 1)))
                .orElseGet(() -> of(report, written));
    }

    /** {@code s2.1.p3} or {@code indicators:forest-cover}; the report and the number are left out. */
    default String written() {
        return isInText() ? id() : Code.of(view()) + ":" + id();
    }
}
