package workreport.paint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.chart.Outline;
import workreport.platform.FontFile;
import workreport.platform.Quotes;

/** Paints marks onto a page of a PDF. Without colour, zones and planned bars are hatched. */
public final class PdfMarks {

    /** From a quarter of a circle to its Bézier curve. */
    private static final double ARC = 0.5523;

    private static final double HATCH = 6;

    private final PDPageContentStream content;
    private final EmbeddedFonts fonts;
    private final PaperColors colors;
    private final Lettering lettering;

    public PdfMarks(PDPageContentStream content, EmbeddedFonts fonts, PaperColors colors, Lettering lettering) {
        this.content = content;
        this.fonts = fonts;
        this.colors = colors;
        this.lettering = lettering;
    }

    public void paint(List<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            content.saveGraphicsState();
            paint(mark);
            content.restoreGraphicsState();
        }
    }

    /**
     * A mark of the key around 0, 0: a symbol, or without a shape a zone or a line.
     */
    public void key(Mark.@Nullable Shape shape, MarkRole role, boolean zone) throws IOException {
        if (zone) {
            paint(new Mark.Zone(-14, -7, 28, 14, role));
        } else if (shape == null) {
            paint(new Mark.Line(-14, 0, 14, 0, role));
        } else {
            symbol(0, 0, shape, role);
        }
    }

    private void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Label label -> label(label);
            case Mark.Line line -> line(line);
            case Mark.Zone zone -> zone(zone);
            case Mark.Bar bar -> bar(bar);
            case Mark.Dot dot -> symbol(dot.x(), dot.y(), dot.shape(), dot.role());
        }
    }

    private void label(Mark.Label label) throws IOException {
        content.setNonStrokingColor(colors.text(MarkStyle.of(label), label.role()));
        if (lettering instanceof Lettering.Shapes shapes) {
            shapes.fill(label, content);
            return;
        }
        double x = label.x();
        content.beginText();
        for (int character : label.text().codePoints().toArray()) {
            List<Typefaces.Letter> letters =
                    fonts.typefaces().letters(Quotes.face(FontFile.SANS, label.text(), character), character);
            if (letters.size() > 1) {
                EmbeddedFonts.beginStandIn(content, new Typefaces.StandIn(character));
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
        MarkStyle style = MarkStyle.of(line);
        Optional<PDColor> colour = colors.stroke(style, line.role(), false);
        if (colour.isPresent()) {
            pen(style, colour.get());
            content.moveTo((float) line.x1(), (float) line.y1());
            content.lineTo((float) line.x2(), (float) line.y2());
            content.stroke();
        }
    }

    private void pen(MarkStyle style, PDColor colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) style.width());
        content.setLineDashPattern(style.dashArray(), 0);
        content.setLineCapStyle(style.cap().ordinal());
    }

    private void zone(Mark.Zone zone) throws IOException {
        if (colors.mono()) {
            hatch(zone.x(), zone.y(), zone.width(), zone.height());
        } else {
            rectangle(zone.x(), zone.y(), zone.width(), zone.height());
            content.setNonStrokingColor(colors.fill(MarkStyle.of(zone), null).orElseThrow());
            content.fill();
        }
    }

    private void bar(Mark.Bar bar) throws IOException {
        MarkStyle style = MarkStyle.of(bar);
        Optional<PDColor> fill = colors.fillOfBar(style, bar.role());
        if (fill.isPresent()) {
            rectangle(bar.x(), bar.y(), bar.width(), bar.height());
            content.setNonStrokingColor(fill.get());
            content.fill();
        }
        Optional<PDColor> stroke = colors.stroke(style, bar.role(), true);
        if (stroke.isPresent()) {
            if (colors.mono() && bar.role() == MarkRole.NEXT) {
                hatch(bar.x(), bar.y(), bar.width(), bar.height());
            }
            pen(style, stroke.get());
            Mark.Bar inside = bar.inset(style.inset());
            rectangle(inside.x(), inside.y(), inside.width(), inside.height());
            content.stroke();
        }
    }

    private void rectangle(double x, double y, double width, double height) throws IOException {
        content.addRect((float) x, (float) y, (float) width, (float) height);
    }

    /** Thin slanted lines within a rectangle. */
    private void hatch(double x, double y, double width, double height) throws IOException {
        content.setStrokingColor(colors.of(Ink.QUIET));
        content.setLineWidth(0.6f);
        content.setLineDashPattern(new float[0], 0);
        content.setLineCapStyle(MarkStyle.Cap.BUTT.ordinal());
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

    private void symbol(double x, double y, Mark.Shape shape, MarkRole role) throws IOException {
        MarkStyle style = MarkStyle.symbol(shape, role);
        Optional<PDColor> stroke = colors.stroke(style, role, false);
        Optional<PDColor> fill = colors.fill(style, shape);
        content.transform(Matrix.getTranslateInstance((float) x, (float) y));
        if (fill.isPresent() && !(Outline.of(shape) instanceof Outline.Strokes)) {
            trace(Outline.of(shape));
            content.setNonStrokingColor(fill.get());
            content.fill();
        }
        if (stroke.isPresent()) {
            pen(style, stroke.get());
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
