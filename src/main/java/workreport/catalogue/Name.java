package workreport.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** How names and units are compared: without spaces and punctuation, whatever the width and case of their characters. */
final class Name {

    private Name() {}

    /** Only letters, digits, percent signs, and the strokes and colons of units. */
    static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(each -> Character.isLetterOrDigit(each) || "%‰/:".indexOf(each) >= 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
