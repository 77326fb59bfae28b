package workreport.platform.print;

import java.util.EnumSet;
import java.util.Set;
import workreport.platform.Paper;

/**
 * A printer.
 *
 * @param name unique on this machine
 * @param usual whether it is the one to print on where nothing else is said
 * @param sides what can be chosen about the sides of the paper; one-sided and as it is set are always among them
 * @param papers those that it lists among the two that sheets are made for
 * @param mostCopies how many copies it makes of a job, 1 or more
 * @param takesPdf whether it takes the PDF itself; others get its pages drawn
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
