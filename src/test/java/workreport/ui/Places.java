package workreport.ui;

import workreport.document.Anchor;

/** Places in the report that comes with the program. */
public final class Places {

    private static final String REPORT = Sample.report().id();

    private Places() {}

    public static Location of(String id) {
        return Location.of(REPORT, id);
    }

    public static Location of(Anchor number) {
        return Location.of(REPORT, number);
    }

    public static Location ofIndicator(String id) {
        return new Location.AtIndicator(REPORT, id);
    }

    public static Location ofTheme(String id) {
        return new Location.AtTheme(REPORT, id);
    }

    public static Location in(Location.View view, String id) {
        return Location.in(view, REPORT, id);
    }

    public static Location parse(String written) {
        return Location.parse(REPORT, written);
    }
}
