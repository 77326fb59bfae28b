package workreport.ingest.format;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/**
 * Text on a page outside its running text: an annotation or a form field.
 *
 * @param page from 1
 */
record PageAside(int page, String text, Reason reason) {

    /**
     * That of an annotation or of a field of a form; empty if it has none.
     *
     * @param shown what is painted of it
     */
    static Optional<PageAside> of(int page, PDAnnotation annotation, String shown) {
        return switch (annotation) {
            case PDAnnotationLink _, PDAnnotationPopup _ -> Optional.empty();
            case PDAnnotationWidget field ->
                some(new PageAside(page, shown.isBlank() ? value(field) : shown, Reason.FORM));
            default -> some(new PageAside(page, both(shown, annotation.getContents()), Reason.COMMENT));
        };
    }

    /** It stands behind its page, or the last one before it that has text. */
    void leaveOut(NavigableMap<Integer, Integer> lastLines, BlockCollector collector) throws UnreadableException {
        Map.Entry<Integer, Integer> before = lastLines.floorEntry(page);
        collector.leaveOut(new Position(page, before == null ? 0 : before.getValue()), text, reason);
    }

    private static Optional<PageAside> some(PageAside aside) {
        return Optional.of(aside).filter(each -> !each.text.isBlank());
    }

    /** What is painted often repeats what was written. */
    private static String both(String shown, @Nullable String written) {
        if (written == null || same(shown).contains(same(written))) {
            return shown;
        }
        return same(written).contains(same(shown)) ? written : shown + "\n" + written;
    }

    private static String same(String text) {
        return text.replaceAll("\\s", "");
    }

    /** What was filled in, where the field leaves its appearance to the viewer. */
    private static String value(PDAnnotationWidget field) {
        COSName key = COSName.V;
        boolean isOwn = field.getCOSObject().getDictionaryObject(key) instanceof COSString;
        return isOwn
                ? field.getCOSObject().getString(key, "")
                : Optional.ofNullable(field.getCOSObject().getCOSDictionary(COSName.PARENT))
                        .map(parent -> parent.getString(key, ""))
                        .orElse("");
    }
}
