package workreport.ingest.format;

/** What counts as white space in a Chinese text, and which characters are invisible. */
final class Blanks {

    private Blanks() {}

    /** Spaces of all widths, tabs and line breaks. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    /** An invisible character: soft hyphens, marks of direction, control and zero-width characters. */
    static boolean isInvisible(int character) {
        return !isBlank(character)
                && switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT -> true;
                    // Noncharacters and lone surrogates cannot be written; variation selectors choose a shape.
                    case Character.SURROGATE -> true;
                    case Character.NON_SPACING_MARK -> character >= 0xFE00 && character <= 0xFE0F;
                    default -> (character & 0xFFFE) == 0xFFFE;
                };
    }

    /** The text without invisible characters. */
    static String visible(String text) {
        return text.codePoints()
                .filter(each -> !isInvisible(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text without blanks at either end. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
