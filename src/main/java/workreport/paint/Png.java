package workreport.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Outline;

/** A chart as PNG. Letters are painted as outlines: it needs neither a window nor a font of the system. */
public final class Png {

    /** The usual resolution, in pixels an inch: two a point. */
    public static final int DPI = 144;

    /** The least and the largest resolution, in pixels an inch. */
    public static final int LEAST_DPI = 36;

    public static final int MOST_DPI = 1200;

    /** Pictures of more pixels than that take more memory than a machine may have. */
    public static final long MOST_PIXELS = 80_000_000;

    private static final double POINTS_AN_INCH = 72;
    private static final double INCHES_A_METRE = 1 / 0.0254;

    private final Typefaces typefaces;
    private final Graphics2D canvas;

    private Png(Typefaces typefaces, Graphics2D canvas) {
        this.typefaces = typefaces;
        this.canvas = canvas;
    }

    /** The bytes of the file, in the usual resolution. */
    public static byte[] of(Chart chart, Typefaces typefaces) {
        return of(chart, typefaces, DPI);
    }

    /**
     * The bytes of the file.
     *
     * @param dpi pixels an inch, {@link #LEAST_DPI} to {@link #MOST_DPI}
     */
    public static byte[] of(Chart chart, Typefaces typefaces, int dpi) {
        try {
            return encode(paint(chart, typefaces, dpi / POINTS_AN_INCH), dpi);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many pixels a picture has. */
    public static long pixels(Chart chart, int dpi) {
        return (long)
                (Math.ceil(chart.width() * dpi / POINTS_AN_INCH) * Math.ceil(chart.height() * dpi / POINTS_AN_INCH));
    }

    private static BufferedImage paint(Chart chart, Typefaces typefaces, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(chart.width() * scale),
                (int) Math.ceil(chart.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Png painter = new Png(typefaces, canvas);
            canvas.setColor(color(PaletteColor.CARD));
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.scale(scale, scale);
            chart.marks().forEach(painter::paint);
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private static Color color(PaletteColor color) {
        return new Color(color.rgb());
    }

    private void paint(Mark mark) {
        MarkStyle style = MarkStyle.of(mark);
        Shape shape = shape(mark, style.inset());
        canvas.setComposite(AlphaComposite.SrcOver.derive((float) style.opacity()));
        style.fill().ifPresent(fill -> {
            canvas.setColor(color(fill));
            canvas.fill(shape);
        });
        style.stroke().ifPresent(stroke -> {
            canvas.setColor(color(stroke));
            canvas.setStroke(new BasicStroke(
                    (float) style.width(),
                    cap(style),
                    BasicStroke.JOIN_MITER,
                    10,
                    style.dashes().isEmpty() ? null : style.dashArray(),
                    0));
            canvas.draw(shape);
        });
    }

    private static int cap(MarkStyle style) {
        return switch (style.cap()) {
            case BUTT -> BasicStroke.CAP_BUTT;
            case ROUND -> BasicStroke.CAP_ROUND;
            case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    }

    private Shape shape(Mark mark, double inset) {
        return switch (mark) {
            case Mark.Label label -> typefaces.outline(label.text(), label.x(), label.y(), label.size());
            case Mark.Line line -> new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
            case Mark.Zone zone -> new Rectangle2D.Double(zone.x(), zone.y(), zone.width(), zone.height());
            case Mark.Bar bar -> {
                Mark.Bar inside = bar.inset(inset);
                yield new Rectangle2D.Double(inside.x(), inside.y(), inside.width(), inside.height());
            }
            case Mark.Dot dot -> symbol(dot);
        };
    }

    private static Shape symbol(Mark.Dot dot) {
        Path2D path = new Path2D.Double();
        switch (Outline.of(dot.shape())) {
            case Outline.Circle circle -> {
                double radius = circle.radius();
                return new Ellipse2D.Double(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius);
            }
            case Outline.Polygon polygon -> {
                Iterator<Outline.Point> corners = polygon.corners().iterator();
                Outline.Point first = corners.next();
                path.moveTo(dot.x() + first.x(), dot.y() + first.y());
                corners.forEachRemaining(corner -> path.lineTo(dot.x() + corner.x(), dot.y() + corner.y()));
                path.closePath();
            }
            case Outline.Strokes strokes ->
                strokes.strokes().forEach(stroke -> {
                    path.moveTo(
                            dot.x() + stroke.from().x(), dot.y() + stroke.from().y());
                    path.lineTo(dot.x() + stroke.to().x(), dot.y() + stroke.to().y());
                });
        }
        return path;
    }

    private static byte[] encode(BufferedImage image, int dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata about = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            about.mergeTree("javax_imageio_png_1.0", resolution(dpi));
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** So that other programs show the picture in the chart's own size, whatever its pixels. */
    private static IIOMetadataNode resolution(int dpi) {
        String pixelsAMetre = Long.toString(Math.round(dpi * INCHES_A_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", pixelsAMetre);
        size.setAttribute("pixelsPerUnitYAxis", pixelsAMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(size);
        return root;
    }
}
