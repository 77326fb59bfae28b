package workreport.ingest.number;

import java.util.regex.Pattern;

/** Figures of full width, as older reports print them, in half width. */
final class Digits {

    private static final Pattern FULL = Pattern.compile("[０-９％]|(?<=[０-９])．(?=[０-９])");
    private static final int SHIFT = '０' - '0';

    private Digits() {}

    /** The same text; every character stands where it stood. */
    static String plain(String text) {
        return FULL.matcher(text)
                .replaceAll(each -> Character.toString(each.group().charAt(0) - SHIFT));
    }
}
