package workreport.paint;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.jspecify.annotations.Nullable;
import workreport.chart.Mark;
import workreport.chart.MarkRole;

/**
 * Colours for paper: those of the light palette, or black, white and a few greys.
 *
 * @param mono whether there is no colour
 */
public record PaperColors(boolean mono) {

    private static final float WHITE = 1;
    private static final float BLACK = 0;
    private static final Set<MarkRole> LIGHT = Set.of(MarkRole.AXIS, MarkRole.GRID, MarkRole.RANGE);

    /** What text and rules are printed in. */
    public PDColor of(Ink ink) {
        return mono ? grey(ink.grey()) : color(ink.color(), 1);
    }

    /** What a label of a chart is written in. */
    PDColor text(MarkStyle style, MarkRole role) {
        return mono
                ? grey(role == MarkRole.TICK ? Ink.QUIET.grey() : BLACK)
                : color(style.fill().orElseThrow(), 1);
    }

    /** A stroke, if there is one. */
    Optional<PDColor> stroke(MarkStyle style, MarkRole role, boolean bar) {
        boolean light = !bar && LIGHT.contains(role);
        return style.stroke().map(color -> mono ? grey(light ? 0.6f : BLACK) : color(color, style.opacity()));
    }

    /** The filling of a symbol or a zone, if there is one. */
    Optional<PDColor> fill(MarkStyle style, Mark.@Nullable Shape shape) {
        boolean hollow = shape == Mark.Shape.HOLLOW_CIRCLE
                || shape == Mark.Shape.SQUARE
                || shape == Mark.Shape.DASHED_RING
                || shape == Mark.Shape.DOTTED_RING;
        return style.fill().map(color -> mono ? grey(hollow ? WHITE : BLACK) : color(color, style.opacity()));
    }

    /** The filling of a bar, if there is one. */
    Optional<PDColor> fillOfBar(MarkStyle style, MarkRole role) {
        float lightness = role == MarkRole.BASELINE ? 0.6f : role == MarkRole.COMPUTED ? 0.8f : 0.25f;
        return style.fill().map(color -> mono ? grey(lightness) : color(color, style.opacity()));
    }

    private static PDColor grey(float lightness) {
        return new PDColor(new float[] {lightness}, PDDeviceGray.INSTANCE);
    }

    /** A colour as it looks on white paper; nothing on a sheet is transparent. */
    private static PDColor color(PaletteColor color, double opacity) {
        float[] parts = new float[3];
        for (int i = 0; i < parts.length; i++) {
            int value = color.rgb() >> 16 - 8 * i & 0xFF;
            parts[i] = (float) (1 - opacity * (1 - value / 255.0));
        }
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }
}
