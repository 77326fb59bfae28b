package workreport.ingest.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
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
        List<String> pages = pages(file);
        if (pages.isEmpty()) {
            throw new UnreadableException(Reason.DAMAGED, "text/html");
        }
        return pages.size() == 1 ? Html.read(body(pages.getFirst()), FileKind.MHTML, options) : longest(pages, options);
    }

    /** A page may be a frame around another one, which has the text. The others are advertisements and the like: they are listed. */
    private static Extracted longest(List<String> pages, ReadOptions options) throws UnreadableException {
        List<Extracted> read = new ArrayList<>();
        UnreadableException failure = new UnreadableException(Reason.EMPTY);
        for (String page : pages) {
            try {
                read.add(Html.read(body(page), FileKind.MHTML, options));
            } catch (UnreadableException e) {
                if (e.reason() != Reason.EMPTY && e.reason() != Reason.CHARSET_UNDECIDED) {
                    throw e;
                }
                failure = e;
            }
        }
        if (read.isEmpty()) {
            throw failure;
        }
        Extracted text = Collections.max(read, Comparator.comparingInt(Mhtml::length));
        List<LeftOut> leftOut = new ArrayList<>(text.leftOut());
        for (Extracted other : read) {
            if (other != text) {
                leftOut.addAll(other.leftOut());
                other.blocks()
                        .forEach(block ->
                                leftOut.add(new LeftOut(Position.line(0), text(block), LeftOut.Reason.PAGE_CHROME)));
            }
        }
        return new Extracted(text.format(), text.blocks(), leftOut, text.warnings());
    }

    private static int length(Extracted extracted) {
        return extracted.blocks().stream().mapToInt(each -> text(each).length()).sum();
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Table table ->
                table.rows().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
            case Block.Note note -> note.text();
        };
    }

    private static List<String> pages(String file) {
        Matcher boundary = BOUNDARY.matcher(file);
        if (!boundary.find()) {
            return List.of(file);
        }
        List<String> pages = new ArrayList<>();
        for (String part : file.split(Pattern.quote("--" + boundary.group(1).strip()))) {
            Matcher end = BLANK_LINE.matcher(part.stripLeading());
            String head = end.find() ? part.stripLeading().substring(0, end.start()) : "";
            if (TYPE.matcher(head).find()) {
                pages.add(part.stripLeading());
            }
        }
        return pages;
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
