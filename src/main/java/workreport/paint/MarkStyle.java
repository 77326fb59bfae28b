package workreport.paint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import workreport.chart.Mark;
import workreport.check.Code;

/**
 * How a mark is painted: what the style sheet of the screen says of it.
 *
 * @param fill {@code #RRGGBB}; empty where it is not filled
 * @param stroke {@code #RRGGBB}; empty where it has no stroke
 * @param width of the stroke, in points
 * @param dashes lengths of strokes and gaps, in points; empty for a solid stroke
 * @param cap how strokes end: {@code butt}, {@code round} or {@code square}
 * @param inside whether the stroke stays within the outline; else half of it is outside
 * @param opacity 0 to 1
 */
public record MarkStyle(
        Optional<String> fill,
        Optional<String> stroke,
        double width,
        float[] dashes,
        String cap,
        boolean inside,
        double opacity) {

    /** The style classes that the screen gives to a mark. */
    static Set<String> classes(Mark mark) {
        String role = mark.role().styleClass();
        return switch (mark) {
            case Mark.Label _ -> Set.of("lettering", role);
            case Mark.Line _ -> Set.of("stroke", role);
            case Mark.Zone _ -> Set.of("zone", role);
            case Mark.Bar _ -> Set.of("bar", role);
            case Mark.Dot dot -> Set.of("symbol", "symbol-" + Code.of(dot.shape()), role);
        };
    }

    /** The look of a mark on a chart. */
    public static MarkStyle of(Mark mark, StyleSheet sheet, Palette palette) {
        return of(classes(mark), sheet, palette);
    }

    /** The look of something that has those style classes. */
    public static MarkStyle of(Set<String> classes, StyleSheet sheet, Palette palette) {
        Map<String, String> values = sheet.valuesFor(classes);
        return new MarkStyle(
                palette.find(values.getOrDefault("-fx-fill", "null")),
                palette.find(values.getOrDefault("-fx-stroke", "null")),
                number(values.getOrDefault("-fx-stroke-width", "1")),
                dashes(values.getOrDefault("-fx-stroke-dash-array", "")),
                values.getOrDefault("-fx-stroke-line-cap", "square"),
                values.getOrDefault("-fx-stroke-type", "centered").equals("inside"),
                number(values.getOrDefault("-fx-opacity", "1")));
    }

    /** The same in colours that look so on the ground and hide what is below: many programs know nothing of opacity. */
    MarkStyle onGround(Palette palette) {
        return new MarkStyle(
                fill.map(colour -> palette.onGround(colour, opacity)),
                stroke.map(colour -> palette.onGround(colour, opacity)),
                width,
                dashes,
                cap,
                inside,
                1);
    }

    /** How far a rectangle is drawn in, so that its stroke stays within it. */
    double inset() {
        return inside && stroke.isPresent() ? width / 2 : 0;
    }

    private static double number(String value) {
        return Double.parseDouble(value.replace("px", ""));
    }

    private static float[] dashes(String value) {
        double[] lengths = Stream.of(value.split("\\s+"))
                .filter(length -> !length.isEmpty())
                .mapToDouble(MarkStyle::number)
                .toArray();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) lengths[i];
        }
        return dashes;
    }
}
