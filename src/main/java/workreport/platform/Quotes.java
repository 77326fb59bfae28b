package workreport.platform;

/**
 * Which font the quotation marks “ ” ‘ ’ of a text come from. In Chinese type they are as wide as a character; amid English
 * words that looks like blanks, so there they come from a font of their own.
 */
public final class Quotes {

    /** A Chinese character says about as much as that many letters. */
    private static final int LETTERS = 3;

    private Quotes() {}

    /** The font for a character of a text that is set in some font. */
    public static FontFile face(FontFile wanted, String text, int character) {
        return isQuote(character) && isWestern(text) ? wanted.quotes() : wanted;
    }

    public static boolean isQuote(int character) {
        return character >= 0x2018 && character <= 0x2019 || character >= 0x201C && character <= 0x201D;
    }

    /** Whether a text is written in letters and not in Chinese, save for a word or two. */
    static boolean isWestern(String text) {
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long letters = text.codePoints().filter(Character::isAlphabetic).count() - han;
        return letters > LETTERS * han;
    }

    /** Whether it is such a text and has such marks. */
    public static boolean areWestern(String text) {
        return text.codePoints().anyMatch(Quotes::isQuote) && isWestern(text);
    }
}
