package workreport.chart;

import workreport.analysis.Column;
import workreport.check.Code;

/** What a mark stands for; decides its colour and weight, on screen through a style class. */
public enum MarkRole {
    BASELINE,
    CURRENT,
    NEXT,
    GOAL,
    /** The size of a project, which is of no year and has no symbol. */
    SIZE,
    /** Computed by us, not in the report. */
    COMPUTED,
    /** Between two values that the report gives: solid. */
    PATH,
    /** Between two values of which a person entered one: thin and broken, so that it is no path that the report tells of. */
    ENTERED_PATH,
    /** The path needed to a goal that the report gives: dashed. */
    NEEDED,
    /** A path of our own computing: dotted. */
    PROJECTED,
    AXIS,
    /** A line across, at a round value. */
    GRID,
    /** What rounding allows. */
    RANGE,
    /** The name of what a row shows. */
    NAME,
    /** From a label that stands apart to what it names. */
    LEADER,
    /** A warning that goes with a comparison. */
    CAUTION,
    /** A year below the axis. */
    TICK;

    /** What the numbers of a column are drawn as; later results look like those of now. */
    public static MarkRole of(Column column) {
        return switch (column.role()) {
            case BASELINE -> BASELINE;
            case CURRENT, LATER -> CURRENT;
            case NEXT -> NEXT;
            case GOAL, BEYOND -> GOAL;
        };
    }

    /** The style class of such marks, {@code mark-goal}. */
    public String styleClass() {
        return "mark-" + Code.of(this);
    }
}
