package workreport.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import workreport.chart.Chart;
import workreport.export.Face;

/**
 * The bundled fonts, to measure with and to embed. What one lacks comes from the next, and what all lack is a white square.
 * Parsed once; not for use by two threads at a time.
 */
public final class Typefaces {

    private static final int WHITE_SQUARE = 0x25A1;

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
    private final Map<Face, Map<Integer, Letter>> letters = new EnumMap<>(Face.class);

    public Typefaces() {
        for (Face face : Face.values()) {
            fonts.put(face, parse(face));
            letters.put(face, new HashMap<>());
        }
    }

    /**
     * A character as it can be shown.
     *
     * @param face the font that has it
     * @param character what is shown: the character wanted, or what stands for it
     * @param advance how far it takes the pen, for a size of 1
     */
    record Letter(Face face, int character, double advance) {}

    private static TrueTypeFont parse(Face face) {
        try (InputStream in = face.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // A ligature would be a character that cannot be searched for or copied.
            font.setEnableGsub(false);
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    TrueTypeFont font(Face face) {
        return fonts.get(face);
    }

    /** How wide a text is in a chart, in points. */
    public double chartWidth(String text) {
        return width(Face.SANS, text) * Chart.TEXT_SIZE;
    }

    /** How wide a text is, for a size of 1. */
    double width(Face face, String text) {
        return text.codePoints()
                .mapToDouble(character -> letter(face, character).advance())
                .sum();
    }

    /** Whether the fonts have a character. */
    boolean has(int character) {
        return letter(Face.SANS, character).character() == character;
    }

    Letter letter(Face wanted, int character) {
        return letters.get(wanted).computeIfAbsent(character, _ -> find(wanted, character));
    }

    private Letter find(Face wanted, int character) {
        int visible = Character.isISOControl(character) || Character.isSpaceChar(character) && character != 0x3000
                ? ' '
                : character;
        return Stream.of(visible, WHITE_SQUARE, (int) '?')
                .flatMap(shown -> Stream.concat(Stream.of(wanted), Stream.of(Face.values()))
                        .flatMap(face -> letterIn(face, shown).stream()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Letter> letterIn(Face face, int character) {
        try {
            TrueTypeFont font = fonts.get(face);
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            double advance = (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
            return glyph == 0 ? Optional.empty() : Optional.of(new Letter(face, character, advance));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The letters of a text. */
    List<Letter> letters(Face face, String text) {
        return text.codePoints().mapToObj(character -> letter(face, character)).toList();
    }
}
