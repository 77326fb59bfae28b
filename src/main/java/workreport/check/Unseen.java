package workreport.check;

/** Characters that nobody sees. */
public final class Unseen {

    private Unseen() {}

    /**
     * Whether a character is not shown itself, but moves the cursor, ends a line, or turns the direction of writing; half of
     * a pair counts as well. Blanks do not.
     *
     * @param character a code point
     */
    public static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
