package workreport.ingest.format;

import java.util.Set;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** Text without markup, in any character set that Chinese is written in. */
public final class PlainText implements Format {

    /** How many bytes are looked at to tell whether it is text at all. */
    private static final int HEAD = 4096;

    private static final Set<Integer> CONTROLS_OF_TEXTS = Set.of((int) '\t', (int) '\n', 0x0B, 0x0C, (int) '\r', 0x1A);

    @Override
    public FileKind kind() {
        return FileKind.TEXT;
    }

    /** Anything without control characters, except zeros as in UTF-16. */
    @Override
    public boolean isMine(Source source) {
        byte[] bytes = source.bytes();
        int end = Math.min(bytes.length, HEAD);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int each = bytes[i] & 0xFF;
            controls += each != 0 && each < ' ' && !CONTROLS_OF_TEXTS.contains(each) ? 1 : 0;
        }
        // In UTF-16 the high byte of Chinese is 4E to 9F, but its low byte can be anything: one in twenty bytes looks
        // like
        // a control. In pictures and programs it is at least one in ten.
        return controls * 14 <= end;
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        if (source.bytes().length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        if (source.bytes().length > 4L * options.limits().characters()) {
            throw UnreadableException.tooLong(options.limits().characters());
        }
        return read(CharsetDetector.decode(source.bytes(), options.charset()).text(), options);
    }

    /** Reads text that is decoded already, such as that of the clipboard. */
    public Extracted read(String text, ReadOptions options) throws UnreadableException {
        BlockCollector collector = new BlockCollector(options.limits());
        TextLines lines = new TextLines(text);
        PagedLines paged = PagedLines.of(lines.all());
        int next = 0;
        for (String line : WrappedLines.join(paged.text())) {
            collector.paragraph(Position.line(paged.numbers().get(next++)), line);
        }
        for (PagedLines.PageNumber page : paged.pageNumbers()) {
            collector.leaveOut(Position.line(page.line()), page.text(), LeftOut.Reason.PAGE_NUMBER);
        }
        for (String standIn : lines.standIns()) {
            collector.leaveOut(Position.line(1), standIn, LeftOut.Reason.WRITTEN_OUT);
        }
        return collector.finish(FileKind.TEXT);
    }
}
