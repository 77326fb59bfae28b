package workreport.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** A web page in one file with its pictures (.mht), which browsers and Word save. */
public final class Mhtml implements Format {

    private static final int HEAD = 8192;
    private static final Pattern BEGINNING =
            Pattern.compile("(?is)(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?(?:MIME-Version|Content-Type):.*");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*\"?([^\"\\r\\n;]+)");
    private static final Pattern TYPE = Pattern.compile("(?im)^Content-Type:\\s*(?:text/html|application/xhtml)");
    private static final Pattern ENCODING = Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*([\\w-]+)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

    @Override
    public FileKind kind() {
        return FileKind.MHTML;
    }

    @Override
    public boolean isMine(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(head).matches() && head.matches("(?is).*Content-Type:\\s*(?:multipart/|text/html).*");
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        String file = new String(source.bytes(), StandardCharsets.ISO_8859_1);
        String page = page(file).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, "text/html"));
        return Html.read(body(page), FileKind.MHTML, options);
    }

    /** The first part that is a page; further ones are frames around it or advertisements. */
    private static Optional<String> page(String file) {
        Matcher boundary = BOUNDARY.matcher(file);
        if (!boundary.find()) {
            return Optional.of(file);
        }
        for (String part : file.split(Pattern.quote("--" + boundary.group(1).strip()))) {
            Matcher end = BLANK_LINE.matcher(part.stripLeading());
            String head = end.find() ? part.stripLeading().substring(0, end.start()) : "";
            if (TYPE.matcher(head).find()) {
                return Optional.of(part.stripLeading());
            }
        }
        return Optional.empty();
    }

    private static byte[] body(String part) throws UnreadableException {
        Matcher end = BLANK_LINE.matcher(part);
        if (!end.find()) {
            throw new UnreadableException(Reason.DAMAGED, "text/html");
        }
        Matcher encoding = ENCODING.matcher(part.substring(0, end.start()));
        String body = part.substring(end.end());
        if (!encoding.find()) {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }
        return switch (encoding.group(1).toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) throws UnreadableException {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Reason.DAMAGED, e, "base64");
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char each = body.charAt(i);
            if (each != '=') {
                bytes.write(each);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length() && isHex(body.charAt(i + 1)) && isHex(body.charAt(i + 2))) {
                bytes.write(Integer.parseInt(body, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write('=');
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isHex(char each) {
        return Character.digit(each, 16) >= 0 && each < 0x80;
    }
}
