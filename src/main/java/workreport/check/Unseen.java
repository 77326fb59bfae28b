package workreport.check;

/** Invisible characters. */
public final class Unseen {

    private Unseen() {}

    /**
     * Whether a character has no shape of its own but moves the cursor, ends a line, or changes the direction of writing. Half
     * of a surrogate pair counts too; spaces do not.
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
