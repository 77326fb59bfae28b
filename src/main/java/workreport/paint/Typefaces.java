package workreport.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import workreport.chart.Chart;
import workreport.platform.FontFile;
import workreport.platform.Quotes;

/**
 * The bundled fonts for files and paper: to measure with, to draw outlines of, to embed. It needs neither a window nor a font of
 * the system. What one font lacks comes from the next; what all lack is named by its code, as in [U+20BB7]. A font is parsed
 * when it is first wanted. Not for use by two threads at a time.
 *
 * <p>Charts on screen are measured by JavaFX, which has those fonts loaded anyway; this would parse them a second time before
 * the first card can be shown. A test checks that both give the same widths.
 */
public final class Typefaces {

    /** White on each side of a narrow mark. */
    private static final double BEARING = 0.05;

    private final Map<FontFile, TrueTypeFont> fonts = new EnumMap<>(FontFile.class);
    private final Map<FontFile, Map<Integer, List<Letter>>> letters = new EnumMap<>(FontFile.class);
    private final Map<FontFile, Map<Integer, Path2D>> outlines = new EnumMap<>(FontFile.class);

    /**
     * A character as it can be shown.
     *
     * @param face the font that has it
     * @param character what is shown
     * @param advance its advance width, for a size of 1
     * @param own the advance width that the font gives
     * @param shift its horizontal offset
     */
    public record Letter(FontFile face, int character, double advance, double own, double shift) {

        public Letter(FontFile face, int character, double advance) {
            this(face, character, advance, advance, 0);
        }
    }

    /**
     * The stand-in for a character that no font has, distinct for each such character.
     *
     * @param character the one wanted
     */
    public static final class StandIn {

        private final int character;

        public StandIn(int character) {
            this.character = character;
        }

        /** The character itself, to be copied and read aloud; an unpaired surrogate is none. */
        String wanted() {
            boolean half = Character.getType(character) == Character.SURROGATE;
            return half ? "\uFFFD" : Character.toString(character);
        }

        public int character() {
            return character;
        }
    }

    private static TrueTypeFont parse(FontFile face) {
        try (InputStream in = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // A ligature would be a character that cannot be searched for or copied.
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TrueTypeFont font(FontFile face) {
        return fonts.computeIfAbsent(face, Typefaces::parse);
    }

    /** How wide a text is in a chart, in points. */
    public double chartWidth(String text) {
        return width(text, Chart.TEXT_SIZE);
    }

    /** How wide a text of a chart is, in the unit of the size. */
    public double width(String text, double size) {
        return size * letters(text).mapToDouble(Letter::advance).sum();
    }

    /** The outline of a text of a chart whose baseline starts at x, y; y downwards. */
    public Path2D outline(String text, double x, double y, double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        AffineTransform pen = AffineTransform.getTranslateInstance(x, y);
        pen.scale(size, size);
        letters(text).forEach(letter -> {
            outline.append(outline(letter).getPathIterator(pen), false);
            pen.translate(letter.advance(), 0);
        });
        return outline;
    }

    private Stream<Letter> letters(String text) {
        return text.codePoints()
                .mapToObj(character -> letters(Quotes.face(FontFile.SANS, text, character), character))
                .flatMap(List::stream);
    }

    private Path2D outline(Letter letter) {
        return outlines.computeIfAbsent(letter.face(), _ -> new HashMap<>())
                .computeIfAbsent(letter.character(), _ -> read(letter));
    }

    private Path2D read(Letter letter) {
        try {
            TrueTypeFont font = font(letter.face());
            double scale = 1.0 / font.getUnitsPerEm();
            GlyphData glyph =
                    font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(letter.character()));
            Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
            if (glyph != null) {
                outline.append(glyph.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, -scale)), false);
            }
            return outline;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the fonts have a character. */
    public boolean has(int character) {
        return letters(FontFile.SANS, character).size() == 1;
    }

    /** The letter of a character, or those that name it by its code where no font has it. */
    public List<Letter> letters(FontFile wanted, int character) {
        return letters.computeIfAbsent(wanted, _ -> new HashMap<>())
                .computeIfAbsent(character, _ -> find(wanted, character));
    }

    private List<Letter> find(FontFile wanted, int character) {
        int visible = Character.isISOControl(character) || Character.isSpaceChar(character) && character != 0x3000
                ? ' '
                : character;
        return one(wanted, visible)
                .map(List::of)
                .orElseGet(() -> "[U+%04X]"
                        .formatted(visible)
                        .chars()
                        .mapToObj(shown -> one(wanted, shown).orElseThrow())
                        .toList());
    }

    /** A mark that is as wide as a Chinese character, as narrow as western text wants it. */
    public Letter narrow(Letter wide) {
        try {
            TrueTypeFont font = font(wide.face());
            int glyph = font.getUnicodeCmapLookup().getGlyphId(wide.character());
            BoundingBox box = font.getGlyph().getGlyph(glyph).getBoundingBox();
            double em = font.getUnitsPerEm();
            return new Letter(
                    wide.face(),
                    wide.character(),
                    box.getWidth() / em + 2 * BEARING,
                    wide.advance(),
                    BEARING - box.getLowerLeftX() / em);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<Letter> one(FontFile wanted, int character) {
        return Stream.concat(Stream.of(wanted), FontFile.WHOLE.stream())
                .flatMap(face -> letterIn(face, character).stream())
                .findFirst();
    }

    private Optional<Letter> letterIn(FontFile face, int character) {
        try {
            TrueTypeFont font = font(face);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            double advance = (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            return glyph == 0 ? Optional.empty() : Optional.of(new Letter(face, character, advance));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
