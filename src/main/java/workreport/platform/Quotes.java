package workreport.platform;

/**
 * Which font the quotation marks “ ” ‘ ’ of a text are set in. In Chinese type they are as wide as a character; among
 * English words that looks like extra spaces, so there they come from a font of their own.
 */
public final class Quotes {

    /** One Chinese character says about as much as this many letters. */
    private static final int LETTERS = 3;

    private Quotes() {}

    /** The font for one character of a text that is otherwise set in {@code wanted}. */
    public static FontFile face(FontFile wanted, String text, int character) {
        return isQuote(character) && isWestern(text) ? wanted.quotes() : wanted;
    }

    public static boolean isQuote(int character) {
        return character >= 0x2018 && character <= 0x2019 || character >= 0x201C && character <= 0x201D;
    }

    /** Whether a text is written in letters, apart from a Chinese word or two. */
    static boolean isWestern(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isAlphabetic).count() - han;
        return letters > LETTERS * han;
    }

    /** Whether a text is written in letters and has quotation marks. */
    public static boolean areWestern(String text) {
        return text.codePoints().anyMatch(Quotes::isQuote) && isWestern(text);
    }
}
