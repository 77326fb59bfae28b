package workreport.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import workreport.chart.Chart;
import workreport.platform.FontFile;
import workreport.platform.Quotes;

/**
 * A bundled font as outlines, so that texts can be measured and painted without a window and without any font of the
 * system. A character that it lacks comes from the next bundled font, and one that all lack is a white square.
 */
public final class Typeface {

    /** Stands for what no font has. */
    private static final int UNKNOWN = 0x25A1;

    private final List<TrueTypeFont> fonts;
    private final TrueTypeFont quotes;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private final Map<Integer, Glyph> narrow = new HashMap<>();

    private Typeface(List<TrueTypeFont> fonts, TrueTypeFont quotes) {
        this.fonts = fonts;
        this.quotes = quotes;
    }

    /** A character's outline and how far it takes the pen, for a size of 1; y downwards. */
    private record Glyph(Path2D outline, double advance) {}

    /** The one of charts. */
    public static Typeface ofCharts() {
        return new Typeface(FontFile.WHOLE.stream().map(Typeface::parse).toList(), parse(FontFile.SANS.quotes()));
    }

    private static TrueTypeFont parse(FontFile face) {
        try (InputStream in = face.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How wide a text is in a chart, in points. */
    public ToDoubleFunction<String> chartWidth() {
        return text -> width(text, Chart.TEXT_SIZE);
    }

    /** How wide a text is, in the unit of the size. */
    public double width(String text, double size) {
        return size * glyphs(text).mapToDouble(Glyph::advance).sum();
    }

    /** The outline of a text whose baseline starts at x, y. */
    public Path2D outline(String text, double x, double y, double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        AffineTransform pen = AffineTransform.getTranslateInstance(x, y);
        pen.scale(size, size);
        glyphs(text).forEach(glyph -> {
            outline.append(glyph.outline.getPathIterator(pen), false);
            pen.translate(glyph.advance, 0);
        });
        return outline;
    }

    private Stream<Glyph> glyphs(String text) {
        boolean western = Quotes.areWestern(text);
        return text.codePoints().mapToObj(character -> glyph(character, western && Quotes.isQuote(character)));
    }

    private synchronized Glyph glyph(int character, boolean quote) {
        return quote
                ? narrow.computeIfAbsent(character, wanted -> read(wanted, List.of(quotes)))
                : glyphs.computeIfAbsent(character, wanted -> read(wanted, fonts));
    }

    private static Glyph read(int character, List<TrueTypeFont> among) {
        try {
            for (int wanted : new int[] {character, UNKNOWN}) {
                for (TrueTypeFont font : among) {
                    int id = font.getUnicodeCmapLookup().getGlyphId(wanted);
                    if (id != 0) {
                        return read(font, id);
                    }
                }
            }
            throw new IllegalStateException("no font has the white square");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Glyph read(TrueTypeFont font, int id) throws IOException {
        double scale = 1.0 / font.getUnitsPerEm();
        GlyphData data = font.getGlyph().getGlyph(id);
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (data != null) {
            outline.append(data.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, -scale)), false);
        }
        return new Glyph(outline, font.getAdvanceWidth(id) * scale);
    }
}
