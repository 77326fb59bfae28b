package workreport.platform.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The pages of a document that are to be printed. They are cut out here: not every print service heeds a range of pages,
 * and none reports that it did not.
 */
final class Excerpt {

    private Excerpt() {}

    static byte[] of(byte[] pdf, PageSelection selection) {
        if (selection.isAll()) {
            return pdf;
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = document.getNumberOfPages(); page >= 1; page--) {
                if (!selection.pages().contains(page)) {
                    document.removePage(page - 1);
                }
            }
            // Both lead to pages that are gone, and neither can be printed.
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
