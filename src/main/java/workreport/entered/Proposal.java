package workreport.entered;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.measure.Period;

/**
 * What a cell of a table would become, for a person to check before anything is entered.
 *
 * @param written where it stands and what stands there
 * @param indicator the one that it is of; null where none was found
 * @param figure what it was read as; null where that could not be
 * @param existing what was entered for the same before; null if nothing was
 * @param said what the report itself says for the same; null if nothing
 * @param twin the line of another cell of the table that is about the same; 0 if none is
 */
public record Proposal(
        Written written,
        Kind kind,
        @Nullable Indicator indicator,
        @Nullable Figure figure,
        @Nullable EnteredValue existing,
        @Nullable Observation said,
        int twin) {

    /**
     * A cell of a table.
     *
     * @param line which line of the table it is in
     * @param name of the indicator, as the table has it
     * @param unit as the table has it; empty where it says none
     */
    public record Written(int line, String name, String unit, Period period, String text) {}

    /** How it relates to what is there already. */
    public enum Kind {
        NEW,
        /** Something else was entered before for the same: only a person can say which one holds. */
        DIFFERS,
        /** The report itself says something else; it would stand beside that. */
        BESIDE,
        /** The same was entered before. */
        SAME,
        /** The report itself says the same. */
        SAID,
        /** The table has another value for the same. */
        TWICE,
        /** The table has the same once more. */
        AGAIN,
        /** It is not a number in that unit. */
        UNREADABLE,
        /** That time is not over yet: there is no result. */
        FUTURE,
        /** Its unit belongs to a different family from the indicator's. */
        OTHER_UNIT,
        /** The report never states the indicator in that measure. */
        OTHER_WAY,
        /** More than one indicator of the report has that name and unit. */
        AMBIGUOUS,
        /** The report has no indicator of that name. */
        UNKNOWN
    }

    Proposal(Written written, Kind kind, @Nullable Indicator indicator, @Nullable Figure figure) {
        this(written, kind, indicator, figure, null, null, 0);
    }

    /** The same, but for another cell of the table that is about the same. */
    Proposal twin(Kind other, int line) {
        return new Proposal(written, other, indicator, figure, existing, said, line);
    }

    /** Whether it can be entered, once a person agrees. */
    public boolean isPossible() {
        return kind == Kind.NEW || kind == Kind.DIFFERS || kind == Kind.BESIDE;
    }

    /** Whether it would be entered unless a person says otherwise. */
    public boolean isUsual() {
        return kind == Kind.NEW;
    }

    /** What would be entered. */
    public Optional<Figure> wanted() {
        return isPossible() ? Optional.ofNullable(figure) : Optional.empty();
    }
}
