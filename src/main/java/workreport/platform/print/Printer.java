package workreport.platform.print;

import java.util.EnumSet;
import java.util.Set;
import workreport.platform.Paper;

/**
 * A printer.
 *
 * @param name unique on this machine
 * @param usual whether it is the default printer
 * @param sides the choices of sides; one-sided and as-set are always among them
 * @param papers which of the papers that sheets are made for it lists
 * @param mostCopies how many copies it makes of a job, 1 or more
 * @param takesPdf whether it accepts the PDF itself; for others the pages are drawn
 */
public record Printer(
        String name, boolean usual, Set<Duplex> sides, Set<Paper> papers, int mostCopies, boolean takesPdf) {

    public Printer {
        EnumSet<Duplex> choices = EnumSet.of(Duplex.AS_SET);
        choices.addAll(sides);
        sides = Set.copyOf(choices);
        papers = Set.copyOf(papers);
        if (!sides.contains(Duplex.ONE_SIDED) || mostCopies < 1) {
            throw new IllegalArgumentException("no such printer: " + name);
        }
    }

    /** Whether it can print on both sides. */
    public boolean printsBothSides() {
        return sides.contains(Duplex.LONG_EDGE) || sides.contains(Duplex.SHORT_EDGE);
    }
}
