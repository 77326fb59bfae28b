package workreport.entered;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value that a person entered for an indicator. One that is taken out stays, marked so.
 *
 * @param indicator the indicator's Chinese name, by which it is found in other reports of the place too
 * @param figure what holds now
 * @param former what held before, the oldest first
 * @param withdrawn whether it was taken out
 */
public record EnteredValue(
        String id,
        String indicator,
        Figure figure,
        List<Figure> former,
        boolean withdrawn,
        Instant created,
        Instant changed)
        implements EnteredEntry {

    public EnteredValue {
        if (id.isBlank() || indicator.isBlank()) {
            throw new IllegalArgumentException("a value of nothing");
        }
        former = List.copyOf(former);
    }

    /** A new one. */
    public EnteredValue(String id, String indicator, Figure figure, Instant now) {
        this(id, indicator, figure, List.of(), false, now, now);
    }

    /** With another figure; the present one becomes a former one. */
    public EnteredValue corrected(Figure better) {
        if (better.equals(figure)) {
            return withdrawn ? withdrawn(false) : this;
        }
        List<Figure> before = Stream.concat(former.stream(), Stream.of(figure)).toList();
        return new EnteredValue(id, indicator, better, before, false, created, changed);
    }

    /** Taken out, or put back. */
    public EnteredValue withdrawn(boolean out) {
        return new EnteredValue(id, indicator, figure, former, out, created, changed);
    }

    @Override
    public EnteredValue changedAt(Instant moment) {
        return new EnteredValue(id, indicator, figure, former, withdrawn, created, moment);
    }
}
