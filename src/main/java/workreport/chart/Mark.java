package workreport.chart;

import org.jspecify.annotations.Nullable;
import workreport.analysis.Column;
import workreport.evidence.Observation;

/** Something drawn. Coordinates are in points from the chart's top left corner, y downwards. */
public sealed interface Mark {

    MarkRole role();

    /**
     * A text on one line.
     *
     * @param x left edge
     * @param y baseline
     * @param size of the type, in points
     * @param source the observation that it prints, if it prints one
     * @param anchor what stays in place where another typeface makes it wider or narrower
     */
    record Label(
            double x,
            double y,
            String text,
            double size,
            MarkRole role,
            @Nullable Observation source,
            Anchor anchor) implements Mark {

        /** A text that begins at its left edge. */
        public Label(double x, double y, String text, double size, MarkRole role, @Nullable Observation source) {
            this(x, y, text, size, role, source, Anchor.START);
        }

        /** The same at another place. */
        public Label at(double left, double baseline) {
            return new Label(left, baseline, text, size, role, source, anchor);
        }
    }

    /** The part of a text that is where it is meant to be, whatever it is set in. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, MarkRole role) implements Mark {}

    /** A filled rectangle: anywhere inside, the goal is met. */
    record Zone(double x, double y, double width, double height, MarkRole role) implements Mark {}

    /**
     * A bar of an amount.
     *
     * @param description what it says, in words
     * @param source the observation that it stands for
     */
    record Bar(double x, double y, double width, double height, MarkRole role, String description, Observation source)
            implements Mark {

        /** The same bar, smaller by so much on each side, as when its outline is to stay inside. */
        public Bar inset(double by) {
            return new Bar(
                    x + by,
                    y + by,
                    Math.max(0, width - 2 * by),
                    Math.max(0, height - 2 * by),
                    role,
                    description,
                    source);
        }
    }

    /**
     * The symbol of a value, around its centre.
     *
     * @param description what it says, in words
     * @param source the observation that it stands for, or that it was computed from
     */
    record Dot(double x, double y, Shape shape, MarkRole role, String description, Observation source)
            implements Mark {}

    /** Shapes tell values apart without colour. */
    enum Shape {
        /** A result of the baseline year or before. */
        HOLLOW_CIRCLE,
        /** A result since then. */
        FILLED_CIRCLE,
        /** A target for the coming year. */
        TRIANGLE,
        /** A goal for a later year. */
        CROSS,
        /** Edge of a floor or ceiling on an upright scale: it lies flat. */
        EDGE,
        /** Edge of a floor or ceiling on a level scale: it stands upright. */
        UPRIGHT_EDGE,
        /** Whatever a person entered; the report's text does not have it. */
        DIAMOND,
        /** An estimate of the text. */
        SQUARE,
        /** Read from the text by the program, and confirmed by nobody. */
        DASHED_RING,
        /** Computed by us. */
        DOTTED_RING;

        /** The symbol of an observation that is a point. */
        public static Shape of(Observation observation, Column column) {
            if (observation.entered().isPresent()) {
                return DIAMOND;
            }
            if (observation.isUnconfirmed()) {
                return DASHED_RING;
            }
            return observation.isEstimate() ? SQUARE : of(column);
        }

        /** The symbol of the points of a column, as far as they stand in the text and are no estimates. */
        public static Shape of(Column column) {
            return switch (column.role()) {
                case BASELINE -> HOLLOW_CIRCLE;
                case CURRENT, LATER -> FILLED_CIRCLE;
                case NEXT -> TRIANGLE;
                case GOAL, BEYOND -> CROSS;
            };
        }
    }
}
