package workreport.ingest;

/** White space of all widths: besides the usual ones no-break, ideographic and em spaces. */
public final class Blank {

    private Blank() {}

    public static boolean is(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }

    /** The text without white space at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (start < end && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without any white space. */
    public static String remove(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
