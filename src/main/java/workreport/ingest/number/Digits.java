package workreport.ingest.number;

import java.util.regex.Pattern;

/** Full-width digits, as older reports print them, in half width. */
final class Digits {

    private static final Pattern FULL = Pattern.compile("[０-９％℅]|(?<=[０-９])．(?=[０-９])");
    /** Typed for the percent sign that it looks like. */
    private static final String CARE_OF = "℅";

    private static final int SHIFT = '０' - '0';

    private Digits() {}

    /** The same text; every character stands where it stood. */
    static String plain(String text) {
        return FULL.matcher(text)
                .replaceAll(each -> each.group().equals(CARE_OF)
                        ? "%"
                        : Character.toString(each.group().charAt(0) - SHIFT));
    }
}
