package workreport.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import workreport.platform.FontFile;

/** Small PDF files for tests: lines of text where one wants them. */
public final class PdfFiles {

    static final PDRectangle PAGE = PDRectangle.A4;

    private PdfFiles() {}

    /**
     * A line of text.
     *
     * @param x from the left edge of the page
     * @param y from its upper edge to the baseline
     */
    record Line(String text, float x, float y, float size) {}

    /** A text on one page, which opens only with a password. */
    public static byte[] locked(String text, String password) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(line, 90, 100 + 30 * lines.size(), 12)));
        return pdf(List.of(lines), password);
    }

    static byte[] pdf(List<List<Line>> pages) {
        return pdf(pages, null);
    }

    static byte[] pdf(List<List<Line>> pages, @Nullable String password) {
        try (PDDocument document = new PDDocument();
                InputStream in = FontFile.SANS.open()) {
            PDFont font = PDType0Font.load(document, in);
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PAGE);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        stream.beginText();
                        stream.setFont(font, line.size());
                        stream.newLineAtOffset(line.x(), PAGE.getHeight() - line.y());
                        stream.showText(line.text());
                        stream.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // So that tests find its parts.
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
