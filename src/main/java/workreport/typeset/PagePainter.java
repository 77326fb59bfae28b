package workreport.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.language.LanguageRun;
import workreport.typeset.SetLine.Glyph;

/** Paints the items of a page. */
public final class PagePainter {

    private final PDPageContentStream content;
    private final float height;
    private final Embedding fonts;
    private final Colours colours;
    private final Structure structure;

    public PagePainter(
            PDPageContentStream content, float height, Embedding fonts, Colours colours, Structure structure) {
        this.content = content;
        this.height = height;
        this.fonts = fonts;
        this.colours = colours;
        this.structure = structure;
    }

    public void paint(Page page) throws IOException {
        for (Item item : page.items) {
            switch (item) {
                case Item.Line line -> {
                    begin(line.tag());
                    paint(line);
                }
                case Item.Stroke stroke -> {
                    begin(null);
                    paint(stroke);
                }
                case Item.Picture picture -> {
                    begin(picture.tag());
                    structure.place(picture.tag(), box(picture));
                    paint(picture);
                }
                case Item.Way _ -> {
                    continue;
                }
                case Item.Symbol symbol -> {
                    begin(null);
                    paint(symbol);
                }
            }
            content.endMarkedContent();
        }
    }

    private void begin(@Nullable Tag tag) throws IOException {
        if (tag == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(COSName.getPDFName(tag.type), structure.piece(tag));
        }
    }

    private PDRectangle box(Item.Picture picture) {
        float high = (float) (picture.chart().height() * picture.scale());
        return new PDRectangle(
                (float) picture.x(),
                (float) (height - picture.y()) - high,
                (float) (picture.chart().width() * picture.scale()),
                high);
    }

    private void paint(Item.Stroke stroke) throws IOException {
        content.setStrokingColor(colours.of(stroke.ink()));
        content.setLineWidth((float) stroke.width());
        content.moveTo((float) stroke.x1(), (float) (height - stroke.y1()));
        content.lineTo((float) stroke.x2(), (float) (height - stroke.y2()));
        content.stroke();
    }

    private void paint(Item.Line line) throws IOException {
        content.beginText();
        int start = 0;
        for (LanguageRun run : runs(line)) {
            boolean apart = line.tag() != null && run.language() != line.tag().spoken();
            int end = start + run.text().codePointCount(0, run.text().length());
            if (apart) {
                Embedding.beginLanguage(content, run.language());
            }
            paint(line, line.line().glyphs().subList(start, end));
            if (apart) {
                content.endMarkedContent();
            }
            start = end;
        }
        content.endText();
    }

    /** What nobody has translated is in another language than its line. */
    private static List<LanguageRun> runs(Item.Line line) {
        String text = line.line().glyphs().stream()
                .map(glyph -> Character.toString(glyph.letter().character()))
                .collect(Collectors.joining());
        return LanguageRun.of(
                text, line.tag() == null ? Language.ZH : line.tag().spoken());
    }

    private void paint(Item.Line line, List<Glyph> glyphs) throws IOException {
        int start = 0;
        while (start < glyphs.size()) {
            int end = start + 1;
            while (end < glyphs.size() && alike(glyphs.get(start), glyphs.get(end))) {
                end++;
            }
            Typefaces.StandIn standIn = glyphs.get(start).standIn();
            if (standIn != null) {
                Embedding.beginStandIn(content, standIn);
            }
            show(line, glyphs.subList(start, end));
            if (standIn != null) {
                content.endMarkedContent();
            }
            start = end;
        }
    }

    private static boolean alike(Glyph one, Glyph other) {
        return one.letter().face() == other.letter().face()
                && one.ink() == other.ink()
                && one.standIn() == other.standIn();
    }

    private static double at(Item.Line line, Glyph glyph) {
        return glyph.x() + glyph.letter().shift() * line.size();
    }

    private void show(Item.Line line, List<Glyph> glyphs) throws IOException {
        Glyph first = glyphs.getFirst();
        content.setFont(fonts.font(first.letter().face()), (float) line.size());
        content.setNonStrokingColor(colours.of(first.ink()));
        content.setTextMatrix(
                Matrix.getTranslateInstance((float) (line.x() + at(line, first)), (float) (height - line.y())));
        List<Object> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double pen = at(line, first);
        for (Glyph glyph : glyphs) {
            double away = at(line, glyph) - pen;
            if (Math.abs(away) > 0.005) {
                parts.add(text.toString());
                parts.add((float) (-away * 1000 / line.size()));
                text.setLength(0);
            }
            text.appendCodePoint(glyph.letter().character());
            pen = at(line, glyph) + glyph.letter().own() * line.size();
        }
        parts.add(text.toString());
        content.showTextWithPositioning(parts.toArray());
    }

    private void paint(Item.Picture picture) throws IOException {
        content.saveGraphicsState();
        content.transform(
                new Matrix((float) picture.scale(), 0, 0, (float) -picture.scale(), (float) picture.x(), (float)
                        (height - picture.y())));
        new MarkPainter(content, fonts, colours).paint(picture.chart().marks());
        content.restoreGraphicsState();
    }

    private void paint(Item.Symbol symbol) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix((float) symbol.scale(), 0, 0, (float) -symbol.scale(), (float) symbol.x(), (float)
                (height - symbol.y())));
        new MarkPainter(content, fonts, colours).paint(symbol);
        content.restoreGraphicsState();
    }
}
