package workreport.platform.print;

import java.util.Optional;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/** On which sides of the paper to print. */
public enum Duplex {
    /** As the printer is set. */
    AS_SET(null),
    ONE_SIDED(Sides.ONE_SIDED),
    /** Both sides, turned like a book. */
    LONG_EDGE(Sides.TWO_SIDED_LONG_EDGE),
    /** Both sides, turned like a wall calendar. */
    SHORT_EDGE(Sides.TWO_SIDED_SHORT_EDGE);

    private final @Nullable Sides sides;

    Duplex(@Nullable Sides sides) {
        this.sides = sides;
    }

    /** What to ask of the print service; empty where it decides itself. */
    Optional<Sides> sides() {
        return Optional.ofNullable(sides);
    }
}
