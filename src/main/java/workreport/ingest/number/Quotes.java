package workreport.ingest.number;

/** Which characters stand within quotation marks, brackets or the marks of a title. */
final class Quotes {

    private static final String OPEN = "“《（(〈「『";
    private static final String SHUT = "”》）)〉」』";

    private Quotes() {}

    /** A mark that is never closed is ignored. */
    static boolean[] in(String text) {
        boolean[] quoted = new boolean[text.length()];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            int pair = OPEN.indexOf(each);
            if (pair >= 0 && text.indexOf(SHUT.charAt(pair), at) > 0) {
                depth++;
            }
            quoted[at] = depth > 0;
            if (SHUT.indexOf(each) >= 0 && depth > 0) {
                depth--;
            }
        }
        return quoted;
    }
}
