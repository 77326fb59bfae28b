package workreport.series;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Entry;
import workreport.evidence.Theme;

/**
 * What a statement is about, beyond its name.
 *
 * @param known the indicator that many reports share; null where it is none of them
 * @param theme that of the shared indicator; else the one that the report's own indicator belongs to
 */
public record Topic(@Nullable Entry known, Theme theme) {

    /** The shared indicator's id; empty where it is none. */
    public String id() {
        return known == null ? "" : known.id();
    }

    /** All names of the shared indicator; none where it is none. */
    Stream<String> spellings() {
        return known == null ? Stream.empty() : known.spellings();
    }

    /** Whether both are the same shared indicator. */
    boolean isSame(Topic other) {
        return known != null && known.equals(other.known);
    }
}
