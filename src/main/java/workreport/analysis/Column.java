package workreport.analysis;

import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.language.Words;

/**
 * What is set side by side of each indicator: the results or the targets of a stretch of years. Columns have the order
 * of their roles, and several goals that of their years.
 *
 * @param number counts the columns of one role, from 1
 * @param year the last year of a column that ends at a milestone; of an open one the milestone before it, null if there
 *     is none
 */
public record Column(Role role, int number, @Nullable Integer year) implements Comparable<Column> {

    /** What an observation is to the report. */
    public enum Role {
        /** Results up to the baseline. */
        BASELINE,
        /** Results since then. */
        CURRENT,
        /** Results of later years than the report itself speaks of, or of a report without milestones. */
        LATER,
        /** Targets up to the year whose work is planned. */
        NEXT,
        /** Targets up to a year that goals are set for. */
        GOAL,
        /** Targets of later years, or of a report without milestones. */
        BEYOND;

        /** Whether it is one of targets, not of results. */
        public boolean isTarget() {
            return compareTo(NEXT) >= 0;
        }

        /** Whether such columns have no last year: they are shown only where something stands in them. */
        public boolean isOpen() {
            return this == LATER || this == BEYOND;
        }
    }

    /** {@code goal}; a second goal is {@code goal-2}. */
    public String id() {
        return Code.of(role) + (number == 1 ? "" : "-" + number);
    }

    /** What stands above it: {@code 2021}, {@code 2026 goal}. */
    public String heading(Words words) {
        if (role == Role.BASELINE || role == Role.CURRENT) {
            return Integer.toString(year);
        }
        return year == null
                ? words.say("column." + Code.of(role) + ".all")
                : words.say("column." + Code.of(role), Integer.toString(year));
    }

    @Override
    public int compareTo(Column other) {
        int roles = role.compareTo(other.role);
        return roles == 0 ? Integer.compare(number, other.number) : roles;
    }
}
