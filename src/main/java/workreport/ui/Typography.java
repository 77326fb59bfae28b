package workreport.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the report's text is set. The sizes that belong to the words are in the style sheet.
 *
 * @param size in percent of the usual size, one of {@link ZoomSteps#WINDOW}
 */
public record Typography(int size, Line line, Measure measure, Face face) {

    /** How a report is set until the reader chooses otherwise. */
    public static final Typography USUAL = new Typography(100, Line.NORMAL, Measure.NORMAL, Face.SERIF);

    /** The usual size of the text, in pixels. */
    private static final double PIXELS = 17;

    public Typography {
        size = ZoomSteps.WINDOW.nearest(size);
        Objects.requireNonNull(line);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(face);
    }

    /** The room between lines. */
    public enum Line {
        TIGHT(1.65),
        NORMAL(1.9),
        WIDE(2.2),
        WIDEST(2.6);

        private final double height;

        Line(double height) {
            this.height = height;
        }
    }

    /** The longest line. */
    public enum Measure {
        NARROW(30),
        NORMAL(38),
        WIDE(50);

        private final int characters;

        Measure(int characters) {
            this.characters = characters;
        }
    }

    /** The typeface of the text; headings are always sans-serif. */
    public enum Face {
        SERIF,
        SANS
    }

    /** The size in pixels. */
    public double pixels() {
        return PIXELS * size / 100;
    }

    /** The longest line in pixels. */
    public double width() {
        return pixels() * measure.characters;
    }

    /** The line height, in pixels. */
    public double lineHeight() {
        return pixels() * line.height;
    }

    /** Its style classes in the style sheet. */
    public List<String> styles() {
        return Stream.of("size-" + size, "line-" + line, "face-" + face)
                .map(style -> style.toLowerCase(Locale.ROOT))
                .toList();
    }

    public Typography withSize(int chosen) {
        return new Typography(chosen, line, measure, face);
    }

    public Typography withLine(Line chosen) {
        return new Typography(size, chosen, measure, face);
    }

    public Typography withMeasure(Measure chosen) {
        return new Typography(size, line, chosen, face);
    }

    public Typography withFace(Face chosen) {
        return new Typography(size, line, measure, chosen);
    }
}
