package workreport.series;

import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.document.Bilingual;

/**
 * From some year on, something different is reported: a line does not cross it.
 *
 * @param year the first year that is reported differently
 * @param note what has changed, where the catalogue says it; null where it follows from the report's words
 */
public record SeriesBreak(int year, Kind kind, @Nullable Bilingual note) {

    /** What has changed. */
    public enum Kind {
        /** What is counted. */
        DEFINITION,
        /** The growth is in constant prices or on a comparable basis, and was not, or the other way round. */
        PRICES,
        /** The unit, which cannot be converted. */
        UNIT
    }

    /** The kind, in lower case. */
    public String code() {
        return Code.of(kind);
    }
}
