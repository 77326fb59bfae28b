package workreport.evidence;

/** A year that a report turns on. */
public record Milestone(Role role, int year) {

    /** What the year is to the report, in the order in which such years come. */
    public enum Role {
        /** The year that the report compares with, such as the last of the term before. */
        BASELINE,
        /** The last year reported on. */
        CURRENT,
        /** The year whose work is planned. */
        NEXT,
        /** A later year for which the report sets goals; there may be several. */
        GOAL
    }
}
