package workreport.ui;

import org.jspecify.annotations.Nullable;
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

    /** The section or paragraph that contains the number; otherwise the place itself. */
    default Location whole() {
        return number() == null ? this : in(view(), report(), id());
    }

    /** Whether it is in the text. */
    default boolean isInText() {
        return view().equals(View.READING);
    }

    /**
     * A way of looking at a report.
     *
     * @param code under which its words are found, and its places are written
     */
    record View(String code) {

        public static final View READING = new View("reading");
        public static final View INDICATORS = new View("indicators");
        public static final View COMPARISON = new View("comparison");
        public static final View THEMES = new View("themes");
        public static final View SHEETS = new View("sheets");
        public static final View PLACE = new View("place");
        public static final View CHECK = new View("check");
        /** Its ids are those of other reports. */
        public static final View CHANGES = new View("changes");

        public static final View PLACES = new View("places");
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

    /** An id in a view that is not known here. */
    record InView(String report, View view, String id) implements Location {}

    /** A section or paragraph as a whole. */
    static Location of(String report, String id) {
        return new InText(report, id, null);
    }

    /** A number in the text. */
    static Location of(String report, Anchor number) {
        return new InText(report, number.paragraph(), number);
    }

    /** The place with an id in a view; nothing in particular if the id is empty. */
    static Location in(View view, String report, String id) {
        if (view.equals(View.READING)) {
            return new InText(report, id, null);
        } else if (view.equals(View.INDICATORS)) {
            return new AtIndicator(report, id);
        } else if (view.equals(View.COMPARISON)) {
            return new Comparison(report);
        } else if (view.equals(View.THEMES)) {
            return new AtTheme(report, id);
        } else if (view.equals(View.SHEETS)) {
            return new AtSheet(report, id);
        }
        return new InView(report, view, id);
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

    /** Reads what {@link #written()} gives. A name without a view is taken as an id in the text. */
    static Location parse(String report, String written) {
        int colon = written.indexOf(':');
        return colon > 0
                ? in(new View(written.substring(0, colon)), report, written.substring(colon + 1))
                : of(report, written);
    }

    /** {@code s2.1.p3} or {@code indicators:forest-cover}; the report and the number are left out. */
    default String written() {
        return isInText() ? id() : view().code() + ":" + id();
    }
}
