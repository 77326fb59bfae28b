package workreport.typeset;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import workreport.paint.EmbeddedFonts;

/**
 * A page that is being painted. PDF counts upwards from the lower left corner, all else here downwards from the upper left.
 *
 * @param height of the page, in points
 */
record PaintedPage(PDPageContentStream content, float height, EmbeddedFonts fonts, Structure structure) {

    /** What follows belongs to an element, or is mere decoration. */
    void begin(@Nullable Tag tag) throws IOException {
        if (tag == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(COSName.getPDFName(tag.type), structure.piece(tag));
        }
    }

    /** The same for a figure, with its place. */
    void beginFigure(Tag tag, double x, double y, double width, double high) throws IOException {
        begin(tag);
        structure.place(
                tag, new PDRectangle((float) x, (float) (height - y) - (float) high, (float) width, (float) high));
    }

    /** What follows is painted around x, y, downwards, and so many times as large. */
    void turnTo(double x, double y, double scale) throws IOException {
        content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) x, (float) (height - y)));
    }
}
