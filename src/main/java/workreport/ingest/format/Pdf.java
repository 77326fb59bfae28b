package workreport.ingest.format;

import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

/** PDF files, whose characters only have places: lines and paragraphs are put together again. */
public final class Pdf implements Format {

    private static final String SIGNATURE = "%PDF-";
    /** Some programs write something before the header. */
    private static final int HEAD = 1024;
    /** A page with fewer characters is a picture, perhaps with its number. */
    private static final int FEWEST_CHARACTERS = 5;

    @Override
    public FileKind kind() {
        return FileKind.PDF;
    }

    @Override
    public boolean isMine(Source source) {
        for (int i = 0; i < HEAD; i++) {
            if (source.has(i, SIGNATURE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        PdfFonts.use();
        PdfLog.begin();
        String password = options.password() == null ? "" : options.password();
        try (PDDocument document = Loader.loadPDF(source.bytes(), password)) {
            return Deadline.within(options.limits().time(), () -> read(document, options.limits()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Reason.PASSWORD, e);
        } catch (PdfGlyphs.StoppedException e) {
            throw e.isTooMuch
                    ? UnreadableException.tooLong(options.limits().characters())
                    : new UnreadableException(Reason.TOO_SLOW);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox fails in many ways on damaged files.
            throw new UnreadableException(Reason.DAMAGED, e, "pdf");
        }
    }

    private static List<GlyphPage> pages(PdfGlyphs reader, PDDocument document) throws UnreadableException {
        try {
            return reader.read(document);
        } catch (IOException e) {
            throw new UnreadableException(Reason.DAMAGED, e, "pdf");
        }
    }

    private static Extracted read(PDDocument document, Limits limits) throws UnreadableException {
        PdfGlyphs reader = new PdfGlyphs(limits);
        List<GlyphPage> pages = pages(reader, document);
        long empty = pages.stream().filter(each -> each.glyphs().isEmpty()).count();
        int readable = pages.stream().mapToInt(each -> each.glyphs().size()).sum();
        if (readable < reader.unknown()) {
            throw new UnreadableException(Reason.NO_CHARACTERS);
        }
        if (readable < FEWEST_CHARACTERS * pages.size()) {
            boolean isSpoilt = pages.isEmpty() || PdfLog.complaints() + reader.broken() > 0;
            throw isSpoilt ? new UnreadableException(Reason.DAMAGED, "pdf") : new UnreadableException(Reason.SCAN);
        }
        BlockCollector collector = new BlockCollector(limits);
        NavigableMap<Integer, Integer> lastLines = ParagraphJoiner.collect(pages, collector);
        for (Glyph each : reader.repeated()) {
            collector.leaveOut(Position.line(0), each.text(), LeftOut.Reason.REPEATED);
        }
        for (PageAside each : reader.asides()) {
            each.leaveOut(lastLines, collector);
        }
        if (empty > 0) {
            collector.warn(Warning.Kind.PAGES_WITHOUT_TEXT, empty);
        }
        if (reader.unknown() > 0) {
            collector.warn(Warning.Kind.CHARACTERS_LOST, reader.unknown());
        }
        if (reader.broken() + PdfLog.complaints() > 0) {
            collector.warn(Warning.Kind.PART_DAMAGED, reader.broken() + PdfLog.complaints());
        }
        return collector.finish(FileKind.PDF);
    }
}
