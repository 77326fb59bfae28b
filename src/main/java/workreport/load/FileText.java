package workreport.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import workreport.check.Rule;

/** The bytes of a model file as text. Only UTF-8 is accepted, with or without a byte order mark. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What Java substitutes for malformed bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    private FileText() {}

    /**
     * @throws FaultyFileException if the bytes are not UTF-8; the fault names the place of the first wrong byte
     */
    static String decode(String file, byte[] bytes) throws FaultyFileException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 && !startsWithZero(bytes) ? withoutMark(text) : strictly(file, bytes);
    }

    /** As every JSON text in UTF-16 or UTF-32 does, within its first two bytes. */
    private static boolean startsWithZero(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Slower, and takes twice the memory. */
    private static String strictly(String file, byte[] bytes) throws FaultyFileException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        Optional<String> other = OtherEncoding.of(bytes);
        if (other.isPresent()) {
            Position here = result.isError() ? Position.behind(text) : Position.START;
            throw new FaultyFileException(
                    file,
                    List.of(new Fault(here.line(), here.column(), "", Rule.OTHER_ENCODING, List.of(other.get()))));
        }
        if (result.isError()) {
            Position here = Position.behind(text);
            String wrong = HexFormat.of().withUpperCase().toHexDigits(bytes[in.position()]);
            throw new FaultyFileException(
                    file, List.of(new Fault(here.line(), here.column(), "", Rule.NOT_UTF8, List.of(wrong))));
        }
        return text;
    }
}
