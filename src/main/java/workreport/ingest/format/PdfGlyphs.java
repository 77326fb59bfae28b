package workreport.ingest.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Takes the characters off the pages of a PDF file, with their places. PDFBox's own line detection is not used. Text that stands
 * across the page, or in an annotation or a field of a form, is kept apart.
 */
final class PdfGlyphs extends PDFTextStripper {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|simhei|heiti|黑体|小标宋");
    /** A character repeated this close, as a fraction of its size, is a shadow or makes the first one bolder. */
    private static final float SHADOW = 0.2f;

    private final Limits limits;
    private final List<GlyphPage> pages = new ArrayList<>();
    private final List<Glyph> repeated = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();

    private final List<PageAside> asides = new ArrayList<>();

    private PdfPage current = new PdfPage();
    private @Nullable StringBuilder annotation;
    private final Deque<PdfActualText> actualTexts = new ArrayDeque<>();
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

    /** Shadows of characters already read. */
    List<Glyph> repeated() {
        return repeated;
    }

    /** What is on the pages outside their running text. */
    List<PageAside> asides() {
        return asides;
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
        current = new PdfPage();
        lastOfText = new HashMap<>();
        actualTexts.clear();
    }

    @Override
    protected void writePage() throws IOException {
        PDPage page = getCurrentPage();
        boolean isTurned = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        int number = getCurrentPageNo();
        pages.add(current.page(number, isTurned ? height : width, isTurned ? width : height));
        asides.addAll(current.asides(number));
        for (PDAnnotation each : page.getAnnotations()) {
            String shown = shown(each);
            PageAside.of(number, each, shown).ifPresent(asides::add);
        }
    }

    /** The text of an annotation as it is painted. */
    private String shown(PDAnnotation painted) throws IOException {
        StringBuilder text = new StringBuilder();
        annotation = text;
        showAnnotation(painted);
        annotation = null;
        return text.toString();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        actualTexts.push(new PdfActualText(properties));
    }

    @Override
    public void endMarkedContentSequence() {
        actualTexts.poll();
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
        for (PdfActualText meant : actualTexts) {
            text = text == null ? null : meant.instead(text);
        }
        if (text == null || text.isEmpty()) {
            return;
        }
        if (++total > limits.characters()) {
            throw new StoppedException(true);
        }
        if (annotation != null) {
            annotation.append(Radicals.replaced(text));
            return;
        }
        Matrix matrix = position.getTextMatrix();
        if (PdfPage.isSlanting(matrix.getScaleX(), matrix.getShearY())) {
            current.slanting(Radicals.replaced(text));
            return;
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
        if (isShadow) {
            repeated.add(glyph);
        } else {
            current.add(glyph, Math.round(position.getDir()));
        }
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && BOLD.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
