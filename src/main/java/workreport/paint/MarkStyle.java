package workreport.paint;

import java.util.List;
import java.util.Optional;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.check.Code;

/**
 * How a mark is painted, on screen, in files and on paper: this is the one place that says so. Shape comes first and colour
 * second: every symbol can be told apart in grey.
 *
 * @param fill empty where it is not filled
 * @param stroke empty where it has no stroke
 * @param width of the stroke, in points
 * @param dashes lengths of strokes and gaps, in points; empty for a solid stroke
 * @param cap how strokes end
 * @param inside whether the stroke stays within the outline; else half of it is outside
 * @param opacity 0 to 1
 */
public record MarkStyle(
        Optional<PaletteColor> fill,
        Optional<PaletteColor> stroke,
        double width,
        List<Float> dashes,
        Cap cap,
        boolean inside,
        double opacity) {

    private static final MarkStyle UNSEEN = solid(Optional.empty(), 0);

    public MarkStyle {
        dashes = List.copyOf(dashes);
    }

    /** How strokes end. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** The style of a mark on a chart. */
    public static MarkStyle of(Mark mark) {
        return switch (mark) {
            case Mark.Label label -> letters(label.role());
            case Mark.Line line -> line(line.role());
            case Mark.Zone zone -> UNSEEN.filled(ofYear(zone.role())).see(0.2);
            case Mark.Bar bar ->
                bar(bar.role(), bar.source().isEstimate() || bar.source().isUnconfirmed());
            case Mark.Dot dot -> symbol(dot.shape(), dot.role());
        };
    }

    /** The style of a symbol, on a chart or in a key. */
    public static MarkStyle symbol(Mark.Shape shape, MarkRole role) {
        MarkStyle line = solid(ofYear(role), 2);
        return switch (shape) {
            case HOLLOW_CIRCLE, SQUARE -> line.filled(PaletteColor.CARD);
            case FILLED_CIRCLE -> line.filled(PaletteColor.CURRENT);
            case TRIANGLE -> line.filled(PaletteColor.NEXT);
            case DIAMOND -> line.filled(ofYear(role));
            // Three long arcs in a colour of their own, not to be taken for dots.
            case DASHED_RING ->
                solid(PaletteColor.READ, 2).filled(PaletteColor.CARD).dashed(Cap.BUTT, 6f, 3.42f);
            case DOTTED_RING -> line.filled(PaletteColor.CARD).dashed(Cap.ROUND, 1.5f, 3f);
            case CROSS, EDGE, UPRIGHT_EDGE -> solid(ofYear(role), 3);
        };
    }

    private static MarkStyle letters(MarkRole role) {
        boolean quiet = role == MarkRole.TICK || role == MarkRole.CAUTION;
        return UNSEEN.filled(ofYear(role).orElse(quiet ? PaletteColor.QUIET : PaletteColor.INK));
    }

    private static MarkStyle line(MarkRole role) {
        return switch (role) {
            case AXIS -> solid(PaletteColor.RULE, 1);
            case GRID -> solid(PaletteColor.RULE, 0.7);
            case LEADER -> solid(PaletteColor.QUIET, 0.8);
            case RANGE -> solid(PaletteColor.CURRENT, 5).dashed(Cap.BUTT).see(0.35);
            case BASELINE, CURRENT, NEXT, GOAL -> solid(ofYear(role), 3);
            case PATH -> solid(PaletteColor.CURRENT, 2);
            case ENTERED_PATH -> solid(PaletteColor.CURRENT, 1).dashed(Cap.BUTT, 2f, 3f);
            case NEEDED -> solid(PaletteColor.GOAL, 2).dashed(Cap.BUTT, 6f, 4f);
            case PROJECTED -> solid(PaletteColor.COMPUTED, 2).dashed(Cap.ROUND, 1f, 4f);
            case SIZE, COMPUTED, NAME, CAUTION, TICK -> UNSEEN;
        };
    }

    /** What is done is solid, what is planned is only outlined, what is estimated or unconfirmed has a broken outline. */
    private static MarkStyle bar(MarkRole role, boolean unsure) {
        boolean planned = role == MarkRole.NEXT || role == MarkRole.GOAL || unsure;
        MarkStyle outlined = solid(planned ? ofYear(role) : Optional.empty(), 1.5);
        return new MarkStyle(
                planned ? Optional.empty() : ofYear(role),
                outlined.stroke,
                1.5,
                unsure ? List.of(4f, 3f) : List.of(),
                unsure ? Cap.BUTT : Cap.SQUARE,
                true,
                1);
    }

    /** The colour of what stands for a year, or for what was computed. */
    private static Optional<PaletteColor> ofYear(MarkRole role) {
        return switch (role) {
            case BASELINE -> Optional.of(PaletteColor.BASELINE);
            case CURRENT -> Optional.of(PaletteColor.CURRENT);
            case NEXT -> Optional.of(PaletteColor.NEXT);
            case GOAL -> Optional.of(PaletteColor.GOAL);
            case COMPUTED -> Optional.of(PaletteColor.COMPUTED);
            case SIZE, PATH, ENTERED_PATH, NEEDED, PROJECTED, AXIS, GRID, RANGE, NAME, LEADER, CAUTION, TICK ->
                Optional.empty();
        };
    }

    private static MarkStyle solid(PaletteColor stroke, double width) {
        return solid(Optional.of(stroke), width);
    }

    private static MarkStyle solid(Optional<PaletteColor> stroke, double width) {
        return new MarkStyle(Optional.empty(), stroke, width, List.of(), Cap.SQUARE, false, 1);
    }

    private MarkStyle filled(PaletteColor color) {
        return filled(Optional.of(color));
    }

    private MarkStyle filled(Optional<PaletteColor> color) {
        return new MarkStyle(color, stroke, width, dashes, cap, inside, opacity);
    }

    private MarkStyle dashed(Cap ends, Float... lengths) {
        return new MarkStyle(fill, stroke, width, List.of(lengths), ends, inside, opacity);
    }

    private MarkStyle see(double share) {
        return new MarkStyle(fill, stroke, width, dashes, cap, inside, share);
    }

    /** The same as declarations for a shape on screen, in the colours of the reader's palette. */
    public String css() {
        StringBuilder css = new StringBuilder();
        // What is transparent can be clicked on, unlike what has no filling.
        css.append("-fx-fill: ").append(fill.map(PaletteColor::property).orElse("transparent"));
        css.append("; -fx-stroke: ").append(stroke.map(PaletteColor::property).orElse("null"));
        css.append("; -fx-stroke-width: ").append(width);
        css.append("; -fx-stroke-line-cap: ").append(Code.of(cap));
        css.append("; -fx-stroke-type: ").append(inside ? "inside" : "centered");
        if (!dashes.isEmpty()) {
            css.append("; -fx-stroke-dash-array:");
            dashes.forEach(length -> css.append(" ").append(length));
        }
        return css.append("; -fx-opacity: ").append(opacity).append(";").toString();
    }

    /** The dashes as painters want them. */
    float[] dashArray() {
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i);
        }
        return lengths;
    }

    /** How far a rectangle is drawn in, so that its stroke stays within it. */
    double inset() {
        return inside && stroke.isPresent() ? width / 2 : 0;
    }
}
