package workreport.typeset;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.jspecify.annotations.Nullable;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.check.Code;
import workreport.paint.MarkStyle;
import workreport.paint.Palette;
import workreport.paint.StyleSheet;

/** Colours for paper: those of the light screen, or black, white and a few greys. */
public final class Colours {

    private static final float WHITE = 1;
    private static final float BLACK = 0;
    private static final Set<MarkRole> LIGHT = Set.of(MarkRole.AXIS, MarkRole.GRID, MarkRole.RANGE);

    private final boolean mono;
    private final Palette palette = Palette.light();
    private final StyleSheet sheet = StyleSheet.bundled("charts.css");

    public Colours(boolean mono) {
        this.mono = mono;
    }

    boolean isMono() {
        return mono;
    }

    MarkStyle look(Mark mark) {
        return MarkStyle.of(mark, sheet, palette);
    }

    /** The look of a symbol that stands for no observation, as in a key. */
    MarkStyle look(Mark.Shape shape, MarkRole role) {
        return MarkStyle.of(Set.of("symbol", "symbol-" + Code.of(shape), role.styleClass()), sheet, palette);
    }

    public PDColor of(Ink ink) {
        return mono ? grey(ink.grey()) : colour(palette.colours().get(ink.colour()), 1);
    }

    /** What a text is written in. */
    PDColor text(MarkStyle look, MarkRole role) {
        return mono
                ? grey(role == MarkRole.TICK ? Ink.QUIET.grey() : BLACK)
                : colour(look.fill().orElseThrow(), 1);
    }

    /** A stroke, if there is one. */
    Optional<PDColor> stroke(MarkStyle look, MarkRole role, boolean bar) {
        boolean light = !bar && LIGHT.contains(role);
        return look.stroke().map(colour -> mono ? grey(light ? 0.6f : BLACK) : colour(colour, look.opacity()));
    }

    /** The filling of a symbol or a zone, if there is one. */
    Optional<PDColor> fill(MarkStyle look, Mark.@Nullable Shape shape) {
        boolean hollow = shape == Mark.Shape.HOLLOW_CIRCLE || shape == Mark.Shape.DOTTED_RING;
        return look.fill().map(colour -> mono ? grey(hollow ? WHITE : BLACK) : colour(colour, look.opacity()));
    }

    /** The filling of a bar, if there is one. */
    Optional<PDColor> fillOfBar(MarkStyle look, MarkRole role) {
        float lightness = role == MarkRole.BASELINE ? 0.6f : role == MarkRole.COMPUTED ? 0.8f : 0.25f;
        return look.fill().map(colour -> mono ? grey(lightness) : colour(colour, look.opacity()));
    }

    private static PDColor grey(float lightness) {
        return new PDColor(new float[] {lightness}, PDDeviceGray.INSTANCE);
    }

    /** A colour as it looks on white paper; nothing on a sheet is transparent. */
    private static PDColor colour(String written, double opacity) {
        float[] parts = new float[3];
        for (int i = 0; i < parts.length; i++) {
            int value = Integer.parseInt(written, 1 + 2 * i, 3 + 2 * i, 16);
            parts[i] = (float) (1 - opacity * (1 - value / 255.0));
        }
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }
}
