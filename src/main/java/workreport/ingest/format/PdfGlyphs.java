package workreport.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the characters off the pages of a PDF file, with their places. PDFBox's own way to lines is not used. */
final class PdfGlyphs extends PDFTextStripper {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|simhei|heiti|黑体|小标宋");
    /** A character that comes again so near, in parts of its size, is a shadow or makes the first one bolder. */
    private static final float SHADOW = 0.2f;

    private final Limits limits;
    private final List<GlyphPage> pages = new ArrayList<>();
    private final List<Glyph> repeated = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();

    private List<Glyph> glyphs = new ArrayList<>();
    private Map<String, Glyph> lastOfText = new HashMap<>();
    private int total;
    private int unknown;
    private int broken;

    /** What makes reading end before the document does; passes through PDFBox, which swallows checked exceptions. */
    static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;
        final boolean isTooMuch;

        StoppedException(boolean isTooMuch) {
            this.isTooMuch = isTooMuch;
        }
    }

    PdfGlyphs(Limits limits) {
        this.limits = limits;
    }

    List<GlyphPage> read(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    /** Shadows of characters that are there already. */
    List<Glyph> repeated() {
        return repeated;
    }

    /** How many characters the fonts give no meaning for. */
    int unknown() {
        return unknown;
    }

    /** How many instructions could not be carried out. */
    int broken() {
        return broken;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        lastOfText = new HashMap<>();
    }

    @Override
    protected void writePage() {
        PDPage page = getCurrentPage();
        boolean isTurned = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        pages.add(new GlyphPage(getCurrentPageNo(), isTurned ? height : width, isTurned ? width : height, glyphs));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Deadline.isOver()) {
            throw new StoppedException(false);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        broken++;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (++total > limits.characters()) {
            throw new StoppedException(true);
        }
        float size = Math.max(
                1, Math.abs(position.getYScale()) > 1 ? Math.abs(position.getYScale()) : position.getFontSizeInPt());
        Glyph glyph = new Glyph(
                Radicals.replaced(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.round(size * 2) / 2f,
                bold.computeIfAbsent(position.getFont(), PdfGlyphs::isBold));
        Glyph before = lastOfText.put(glyph.text(), glyph);
        boolean isShadow = before != null
                && !glyph.text().isBlank()
                && Math.abs(before.x() - glyph.x()) < SHADOW * size
                && Math.abs(before.y() - glyph.y()) < SHADOW * size;
        (isShadow ? repeated : glyphs).add(glyph);
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
