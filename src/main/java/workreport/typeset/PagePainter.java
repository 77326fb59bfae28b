package workreport.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import workreport.language.Language;
import workreport.language.LanguageRun;
import workreport.paint.EmbeddedFonts;
import workreport.paint.Lettering;
import workreport.paint.PaperColors;
import workreport.paint.PdfMarks;
import workreport.paint.Typefaces;
import workreport.typeset.SetLine.Glyph;

/** Paints the items of a page. */
final class PagePainter {

    private final PaintedPage paper;
    private final PDPageContentStream content;
    private final double height;
    private final PaperColors colors;

    PagePainter(PaintedPage paper, PaperColors colors) {
        this.paper = paper;
        this.colors = colors;
        content = paper.content();
        height = paper.height();
    }

    void paint(Page page) throws IOException {
        for (Item item : page.items) {
            switch (item) {
                case Item.Line line -> {
                    paper.begin(line.tag());
                    paint(line);
                }
                case Item.Stroke stroke -> {
                    paper.begin(null);
                    paint(stroke);
                }
                case Item.Picture picture -> {
                    double scale = picture.scale();
                    paper.beginFigure(
                            picture.tag(),
                            picture.x(),
                            picture.y(),
                            picture.chart().width() * scale,
                            picture.chart().height() * scale);
                    paint(
                            picture.x(),
                            picture.y(),
                            scale,
                            marks -> marks.paint(picture.chart().marks()));
                }
                case Item.Way _ -> {
                    continue;
                }
                case Item.Symbol symbol -> {
                    paper.begin(null);
                    paint(
                            symbol.x(),
                            symbol.y(),
                            symbol.scale(),
                            marks -> marks.key(symbol.shape(), symbol.role(), symbol.zone()));
                }
            }
            content.endMarkedContent();
        }
    }

    /** Paints marks. */
    @FunctionalInterface
    private interface Painting {

        void with(PdfMarks marks) throws IOException;
    }

    private void paint(double x, double y, double scale, Painting painting) throws IOException {
        content.saveGraphicsState();
        paper.turnTo(x, y, scale);
        painting.with(new PdfMarks(content, paper.fonts(), colors, new Lettering.Fonts()));
        content.restoreGraphicsState();
    }

    private void paint(Item.Stroke stroke) throws IOException {
        content.setStrokingColor(colors.of(stroke.ink()));
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
                EmbeddedFonts.beginLanguage(content, run.language());
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
                EmbeddedFonts.beginStandIn(content, standIn);
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
        content.setFont(paper.fonts().font(first.letter().face()), (float) line.size());
        content.setNonStrokingColor(colors.of(first.ink()));
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
}
