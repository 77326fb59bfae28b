package workreport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import workreport.typeset.Archival;
import workreport.typeset.Bookmarks;
import workreport.typeset.Colours;
import workreport.typeset.Embedding;
import workreport.typeset.Layout;
import workreport.typeset.Page;
import workreport.typeset.PageFormat;
import workreport.typeset.PagePainter;
import workreport.typeset.Paginator;
import workreport.typeset.Producer;
import workreport.typeset.Structure;
import workreport.typeset.Typefaces;

/**
 * A sheet as PDF: tagged, PDF/A-2a and PDF/UA-1, with embedded fonts. The same sheet gives the same bytes, on any machine
 * and in any time zone. Not for use by two threads at a time.
 */
public final class SheetPdf {

    private final Typefaces typefaces;

    /** Told how far it is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param pages made
         * @param of them all
         */
        void made(int pages, int of);
    }

    /**
     * @param typefaces the fonts to measure with and to embed
     */
    public SheetPdf(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * A document.
     *
     * @param bytes of it; not to be changed
     * @param shortfalls where it is not as it was wanted
     */
    public record Made(byte[] bytes, LayoutWarnings shortfalls) {}

    /** The bytes of the document. */
    public byte[] bytes(Sheet sheet) {
        return make(sheet).bytes();
    }

    /** Makes the document. */
    public Made make(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            LayoutWarnings shortfalls = write(sheet, bytes, (_, _) -> {}, () -> false);
            return new Made(bytes.toByteArray(), shortfalls);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes the document; nothing is written before all of it is made.
     *
     * @param progress told of each page made
     * @param cancelled asked before each part
     * @return where it is not as it was wanted
     * @throws CancellationException once that says so
     */
    public LayoutWarnings write(Sheet sheet, OutputStream out, Progress progress, BooleanSupplier cancelled)
            throws IOException {
        Layout layout = Paginator.of(sheet, typefaces, cancelled);
        PageFormat format = sheet.format();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(id(sheet));
            Archival.mark(document, sheet);
            Structure structure = new Structure(document, layout.root());
            Embedding fonts = new Embedding(document, typefaces);
            Colours colours = new Colours(sheet.mono());
            for (Page page : layout.pages()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                PDPage paper = new PDPage(new PDRectangle((float) format.width(), (float) format.height()));
                document.addPage(paper);
                structure.begin(paper);
                try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
                    new PagePainter(content, (float) format.height(), fonts, colours, structure).paint(page);
                }
                progress.made(document.getNumberOfPages(), layout.pages().size());
            }
            SheetLinks.add(document, layout, structure, format.height());
            structure.close();
            Bookmarks.add(document, layout.bookmarks(), format.height());
            document.save(out);
        }
        return LayoutWarnings.of(sheet, layout, typefaces);
    }

    private static long id(Sheet sheet) {
        CRC32 sum = new CRC32();
        sum.update((sheet.name() + sheet.title() + sheet.date() + sheet.format() + Producer.name())
                .getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
