package workreport.print;

import javax.print.attribute.standard.Sides;

/** On which sides of the paper to print. */
public enum Duplex {
    ONE_SIDED(Sides.ONE_SIDED),
    /** Both sides, turned like a book. */
    LONG_EDGE(Sides.TWO_SIDED_LONG_EDGE),
    /** Both sides, turned like a wall calendar. */
    SHORT_EDGE(Sides.TWO_SIDED_SHORT_EDGE);

    private final Sides sides;

    Duplex(Sides sides) {
        this.sides = sides;
    }

    Sides sides() {
        return sides;
    }
}
