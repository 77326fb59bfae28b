package workreport.ingest.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

/**
 * Word's format from 1997 to 2003, which WPS wrote too ([MS-DOC]). Only the text is read, not its formatting or the numbers of
 * automatic lists, and the reader is told so.
 */
public final class Doc implements Format {

    private static final String MAIN = "WordDocument";
    private static final int SIGNATURE = 0xA5EC;
    /** That of Word 97; earlier ones have no table of pieces in a stream of its own. */
    private static final int FIRST_VERSION = 101;

    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int COMPRESSED = 1 << 30;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    public FileKind kind() {
        return FileKind.DOC;
    }

    @Override
    public boolean isMine(Source source) {
        return CompoundFile.isCompound(source);
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        CompoundFile file = new CompoundFile(source);
        if (file.has("EncryptedPackage")) {
            // A .docx or .xlsx with a password is in such a container.
            throw new UnreadableException(Reason.PASSWORD);
        }
        byte[] main = file.stream(MAIN).orElseThrow(() -> new UnreadableException(Reason.UNKNOWN_FORMAT));
        try {
            return read(file, ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN), options);
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException
                | ArithmeticException e) {
            throw new UnreadableException(Reason.DAMAGED, e, MAIN);
        }
    }

    private static Extracted read(CompoundFile file, ByteBuffer main, ReadOptions options) throws UnreadableException {
        int flags = main.getShort(10);
        if ((main.getShort(0) & 0xFFFF) != SIGNATURE || (main.getShort(2) & 0xFFFF) < FIRST_VERSION) {
            throw new UnreadableException(Reason.SAVE_AS_DOCX);
        }
        if ((flags & ENCRYPTED) != 0) {
            throw new UnreadableException(Reason.PASSWORD);
        }
        String table = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        byte[] pieces = file.stream(table).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, table));
        String text = text(main, ByteBuffer.wrap(pieces).order(ByteOrder.LITTLE_ENDIAN), options.limits());
        BlockCollector collector = new BlockCollector(options.limits());
        new DocText(main, collector).read(text);
        boolean hasLists = main.getInt(0x2E6) > 0;
        if (hasLists) {
            collector.warn(Warning.Kind.NUMBERS_MISSING, "");
        }
        return collector.finish(FileKind.DOC);
    }

    /** The text lies in pieces, in the order in which it was once typed and saved; a table gives the order of reading. */
    private static String text(ByteBuffer main, ByteBuffer table, Limits limits) throws UnreadableException {
        int at = main.getInt(0x1A2);
        while (table.get(at) == 1) {
            at += 3 + table.getShort(at + 1);
        }
        int length = table.getInt(at + 1);
        int start = at + 5;
        int count = (length - 4) / 12;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int characters = table.getInt(start + 4 * (i + 1)) - table.getInt(start + 4 * i);
            int place = table.getInt(start + 4 * (count + 1) + 8 * i + 2);
            if (characters < 0 || text.length() + characters > limits.characters()) {
                throw UnreadableException.tooLong(limits.characters());
            }
            boolean isNarrow = (place & COMPRESSED) != 0;
            byte[] piece = new byte[isNarrow ? characters : characters * 2];
            main.get(isNarrow ? (place & ~COMPRESSED) / 2 : place, piece);
            text.append(new String(piece, isNarrow ? WESTERN : StandardCharsets.UTF_16LE));
        }
        return text.toString();
    }
}
