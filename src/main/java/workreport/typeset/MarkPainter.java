package workreport.typeset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.util.Matrix;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.chart.Outline;
import workreport.paint.MarkStyle;
import workreport.platform.FontFile;
import workreport.platform.Quotes;

/** Paints marks with the looks of the screen. Without colour, zones and planned bars are hatched. */
public final class MarkPainter {

    /** From a quarter of a circle to its Bézier curve. */
    private static final double ARC = 0.5523;

    private static final double HATCH = 6;

    /** A dash shorter than that is a dot. */
    private static final double DOT = 2;

    private static final int BUTT = 0;
    private static final int ROUND = 1;
    private static final int SQUARE = 2;

    private final PDPageContentStream content;
    private final Embedding fonts;
    private final Colours colours;
    private final GlyphPainting lettering;

    public MarkPainter(PDPageContentStream content, Embedding fonts, Colours colours) {
        this(content, fonts, colours, new GlyphPainting.Fonts());
    }

    public MarkPainter(PDPageContentStream content, Embedding fonts, Colours colours, GlyphPainting lettering) {
        this.content = content;
        this.fonts = fonts;
        this.colours = colours;
        this.lettering = lettering;
    }

    public void paint(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            content.saveGraphicsState();
            paint(mark);
            content.restoreGraphicsState();
        }
    }

    /** A mark of the key: a symbol, a line or a zone. */
    public void paint(Item.Symbol symbol) throws IOException {
        if (symbol.zone()) {
            paint(new Mark.Zone(-14, -7, 28, 14, symbol.role()));
        } else if (symbol.shape() == null) {
            paint(new Mark.Line(-14, 0, 14, 0, symbol.role()));
        } else {
            MarkStyle look = colours.look(symbol.shape(), symbol.role());
            shape(
                    0,
                    0,
                    symbol.shape(),
                    look,
                    colours.stroke(look, symbol.role(), false),
                    colours.fill(look, symbol.shape()));
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Label label -> label(label);
            case Mark.Line line -> line(line);
            case Mark.Zone zone -> zone(zone);
            case Mark.Bar bar -> bar(bar);
            case Mark.Dot dot -> {
                MarkStyle look = colours.look(dot);
                shape(
                        dot.x(),
                        dot.y(),
                        dot.shape(),
                        look,
                        colours.stroke(look, dot.role(), false),
                        colours.fill(look, dot.shape()));
            }
        }
    }

    private void label(Mark.Label label) throws IOException {
        content.setNonStrokingColor(colours.text(colours.look(label), label.role()));
        if (lettering instanceof GlyphPainting.Shapes shapes) {
            shapes.fill(label, content);
            return;
        }
        double x = label.x();
        content.beginText();
        for (int character : label.text().codePoints().toArray()) {
            List<Typefaces.Letter> letters =
                    fonts.typefaces().letters(Quotes.face(FontFile.SANS, label.text(), character), character);
            if (letters.size() > 1) {
                Embedding.beginStandIn(content, new Typefaces.StandIn(character));
            }
            for (Typefaces.Letter letter : letters) {
                content.setFont(fonts.font(letter.face()), (float) label.size());
                content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) label.y()));
                content.showText(Character.toString(letter.character()));
                x += letter.advance() * label.size();
            }
            if (letters.size() > 1) {
                content.endMarkedContent();
            }
        }
        content.endText();
    }

    private void line(Mark.Line line) throws IOException {
        MarkStyle look = colours.look(line);
        Optional<PDColor> colour = colours.stroke(look, line.role(), false);
        if (colour.isPresent()) {
            pen(look, colour.get());
            content.moveTo((float) line.x1(), (float) line.y1());
            content.lineTo((float) line.x2(), (float) line.y2());
            content.stroke();
        }
    }

    private void pen(MarkStyle look, PDColor colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) look.width());
        content.setLineDashPattern(look.dashes(), 0);
        float[] dashes = look.dashes();
        content.setLineCapStyle(dashes.length == 0 ? SQUARE : dashes[0] < DOT ? ROUND : BUTT);
    }

    private void zone(Mark.Zone zone) throws IOException {
        if (colours.isMono()) {
            hatch(zone.x(), zone.y(), zone.width(), zone.height());
        } else {
            rectangle(zone.x(), zone.y(), zone.width(), zone.height());
            content.setNonStrokingColor(colours.fill(colours.look(zone), null).orElseThrow());
            content.fill();
        }
    }

    private void bar(Mark.Bar bar) throws IOException {
        MarkStyle look = colours.look(bar);
        Optional<PDColor> fill = colours.fillOfBar(look, bar.role());
        if (fill.isPresent()) {
            rectangle(bar.x(), bar.y(), bar.width(), bar.height());
            content.setNonStrokingColor(fill.get());
            content.fill();
        }
        Optional<PDColor> stroke = colours.stroke(look, bar.role(), true);
        if (stroke.isPresent()) {
            if (colours.isMono() && bar.role() == MarkRole.NEXT) {
                hatch(bar.x(), bar.y(), bar.width(), bar.height());
            }
            double half = look.width() / 2;
            pen(look, stroke.get());
            // Its stroke is inside it.
            rectangle(bar.x() + half, bar.y() + half, bar.width() - 2 * half, bar.height() - 2 * half);
            content.stroke();
        }
    }

    private void rectangle(double x, double y, double width, double height) throws IOException {
        content.addRect((float) x, (float) y, (float) width, (float) height);
    }

    /** Thin slanted lines within a rectangle. */
    private void hatch(double x, double y, double width, double height) throws IOException {
        content.setStrokingColor(colours.of(Ink.QUIET));
        content.setLineWidth(0.6f);
        content.setLineDashPattern(new float[0], 0);
        content.setLineCapStyle(BUTT);
        for (double along = HATCH / 2; along < width + height; along += HATCH) {
            double x1 = x + Math.min(along, width);
            double y1 = y + Math.max(0, along - width);
            double x2 = x + Math.max(0, along - height);
            double y2 = y + Math.min(along, height);
            content.moveTo((float) x1, (float) y1);
            content.lineTo((float) x2, (float) y2);
        }
        content.stroke();
    }

    private void shape(
            double x, double y, Mark.Shape shape, MarkStyle look, Optional<PDColor> stroke, Optional<PDColor> fill)
            throws IOException {
        content.transform(Matrix.getTranslateInstance((float) x, (float) y));
        if (fill.isPresent() && !(Outline.of(shape) instanceof Outline.Strokes)) {
            trace(Outline.of(shape));
            content.setNonStrokingColor(fill.get());
            content.fill();
        }
        if (stroke.isPresent()) {
            pen(look, stroke.get());
            trace(Outline.of(shape));
            content.stroke();
        }
    }

    private void trace(Outline outline) throws IOException {
        switch (outline) {
            case Outline.Circle circle -> {
                float r = (float) circle.radius();
                float c = (float) (circle.radius() * ARC);
                content.moveTo(r, 0);
                content.curveTo(r, c, c, r, 0, r);
                content.curveTo(-c, r, -r, c, -r, 0);
                content.curveTo(-r, -c, -c, -r, 0, -r);
                content.curveTo(c, -r, r, -c, r, 0);
                content.closePath();
            }
            case Outline.Polygon polygon -> {
                List<Outline.Point> corners = polygon.corners();
                content.moveTo((float) corners.getFirst().x(), (float)
                        corners.getFirst().y());
                for (Outline.Point corner : corners.subList(1, corners.size())) {
                    content.lineTo((float) corner.x(), (float) corner.y());
                }
                content.closePath();
            }
            case Outline.Strokes strokes -> {
                for (Outline.Stroke stroke : strokes.strokes()) {
                    content.moveTo(
                            (float) stroke.from().x(), (float) stroke.from().y());
                    content.lineTo((float) stroke.to().x(), (float) stroke.to().y());
                }
            }
        }
    }
}
