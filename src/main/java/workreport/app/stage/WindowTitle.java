package workreport.app.stage;

/**
 * What a window is called towards the window manager, which shows it on the frame, in the task bar and where windows are
 * switched. JavaFX hands characters beyond U+FFFF over in broken bytes, and then nothing of the title can be relied on; so
 * each is replaced by 〓, which in print stands for a character that is not at hand. Inside the window they are right.
 */
public final class WindowTitle {

    private static final int GETA = '〓';
    private static final int LAST = 0xFFFF;

    private WindowTitle() {}

    public static String of(String title) {
        return title.codePoints()
                .map(character -> character > LAST || isLoneHalf(character) ? GETA : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneHalf(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }
}
