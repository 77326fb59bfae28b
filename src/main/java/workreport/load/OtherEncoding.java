package workreport.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encoding of a text that is not UTF-8, if its bytes leave no doubt. */
final class OtherEncoding {

    /** Used for Chinese text on older systems; GBK and GB2312 are subsets of it. */
    private static final String CHINESE = "GB18030";

    private static final char REPLACEMENT = '\uFFFD';

    private OtherEncoding() {}

    /** The encoding's name, as {@code iconv} takes it. */
    static Optional<String> of(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            return Optional.of("UTF-16");
        }
        // JSON begins with a character of ASCII.
        if (first != 0 && second == 0) {
            return Optional.of("UTF-16LE");
        }
        if (first == 0 && second != 0) {
            return Optional.of("UTF-16BE");
        }
        return isChinese(bytes) ? Optional.of(CHINESE) : Optional.empty();
    }

    /**
     * Whether it is a Chinese text throughout. One in UTF-8 with a wrong byte in it has far more letters that are right in
     * UTF-8; one in Big5 has characters that nobody has defined in GB18030.
     */
    private static boolean isChinese(byte[] bytes) {
        // At the end it may only be cut off.
        String utf8 = new String(bytes, StandardCharsets.UTF_8).replaceFirst(REPLACEMENT + "+\\z", "");
        long wrong = utf8.chars().filter(each -> each == REPLACEMENT).count();
        long right =
                utf8.chars().filter(each -> each > 0x7F && each != REPLACEMENT).count();
        if (wrong <= right) {
            return false;
        }
        try {
            String text = Charset.forName(CHINESE)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.codePoints().anyMatch(Character::isIdeographic)
                    && text.codePoints().allMatch(OtherEncoding::isOfText);
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    private static boolean isOfText(int character) {
        return switch (Character.getType(character)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> false;
            case Character.CONTROL -> Character.isWhitespace(character);
            default -> true;
        };
    }
}
