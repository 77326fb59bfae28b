package workreport.ingest.format;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a page for which the file says which characters its few shapes stand for: an ﬁ that is drawn in one piece, a
 * hyphen that is only there because a line ends. What is said of long stretches is not used: their characters have places.
 */
final class PdfActualText {

    private static final int LONGEST = 4;

    private final @Nullable String meant;
    private boolean isTold;

    /** @param properties of the stretch; null if it has none */
    PdfActualText(@Nullable COSDictionary properties) {
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        meant = text == null || text.length() > LONGEST ? null : text;
    }

    /** What a shape within the stretch stands for; the first for all of them. */
    String instead(String shape) {
        if (meant == null) {
            return shape;
        }
        String text = isTold ? "" : meant;
        isTold = true;
        return text;
    }
}
