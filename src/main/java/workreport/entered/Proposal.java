package workreport.entered;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.measure.Period;

/**
 * What would become of a cell of a table, for a person to look at before anything is entered.
 *
 * @param line which line of the table it is in
 * @param name of the indicator, as the table has it
 * @param text what stands in the cell
 * @param figure what it was read as; null where that could not be
 * @param existing what was entered for the same before; null if nothing was
 */
public record Proposal(
        int line,
        String name,
        Period period,
        String text,
        Kind kind,
        @Nullable Figure figure,
        @Nullable EnteredValue existing) {

    /** How it stands to what is there. */
    public enum Kind {
        NEW,
        /** The same was entered before. */
        SAME,
        /** Something else was entered before for the same: only a person can say which one holds. */
        DIFFERS,
        /** The report has no indicator, or not only one, of that name that is told in that unit and way. */
        UNPLACED,
        /** It is no number of that unit. */
        UNREADABLE
    }

    /** Whether it can be entered, once a person agrees. */
    public boolean isPossible() {
        return kind == Kind.NEW || kind == Kind.DIFFERS;
    }

    /** What would be entered. */
    public Optional<Figure> wanted() {
        return isPossible() ? Optional.ofNullable(figure) : Optional.empty();
    }
}
