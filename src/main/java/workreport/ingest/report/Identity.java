package workreport.ingest.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.evidence.Direction;
import workreport.evidence.Theme;

/** Knows indicators that many reports share by the names that reports give them. */
@FunctionalInterface
public interface Identity {

    /** Knows none: then each is what its report calls it. */
    Identity NONE = (_, _) -> Optional.empty();

    /**
     * The indicator that a report calls so.
     *
     * @param unit as printed; null where only a rate of growth is given
     */
    Optional<Known> find(String name, @Nullable String unit);

    /**
     * An indicator that many reports share.
     *
     * @param theme what it belongs to
     */
    record Known(String id, Bilingual name, Direction direction, Theme theme) {}
}
