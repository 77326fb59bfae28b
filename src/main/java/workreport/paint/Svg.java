package workreport.paint;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Outline;
import workreport.check.Code;
import workreport.language.Language;
import workreport.language.LanguageRun;
import workreport.measure.Precision;
import workreport.platform.Quotes;

/**
 * A chart as SVG that looks the same in all programs: every shape carries its own paint attributes, because many programs
 * read no style sheets. Texts stay text, each with its length, so that it keeps its place where the font is not
 * installed; or they are outlines, which need no font at all.
 */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /** The name under which Linux has the bundled font. */
    static final String FONT = "Noto Sans CJK SC";

    /** The bundled font under all its names, what Windows and macOS have, and finally any font. */
    static final String FONTS = "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Source Han Sans CN',"
            + " 'Microsoft YaHei', 'PingFang SC', 'Hiragino Sans GB', 'WenQuanYi Micro Hei', sans-serif";

    /** For English with quotation marks, which Chinese fonts have as wide as a character: first of all the same letters. */
    static final String WESTERN_FONTS = "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Segoe UI',"
            + " 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans'";

    static final String WESTERN_FONT = "Noto Sans";

    private final Typefaces typefaces;
    private final boolean outlined;
    private final Language language;
    private final Chart chart;
    private final String name;
    private final XMLStreamWriter out;

    private Svg(
            Chart chart, String name, Typefaces typefaces, boolean outlined, Language language, XMLStreamWriter out) {
        this.chart = chart;
        this.name = name;
        this.typefaces = typefaces;
        this.outlined = outlined;
        this.language = language;
        this.out = out;
    }

    /** The bytes of the file, named by what the chart says of itself. */
    public static byte[] of(Chart chart, Typefaces typefaces) {
        return of(chart, chart.description(), typefaces);
    }

    /**
     * The bytes of the file, in which texts are texts.
     *
     * @param name of what the chart shows
     */
    public static byte[] of(Chart chart, String name, Typefaces typefaces) {
        return of(chart, name, typefaces, false, Language.ZH);
    }

    /**
     * The bytes of the file.
     *
     * @param name of what the chart shows
     * @param outlined whether letters are shapes, which look the same everywhere but can be neither searched nor changed
     * @param language that the chart is lettered in
     */
    public static byte[] of(Chart chart, String name, Typefaces typefaces, boolean outlined, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Svg(chart, name, typefaces, outlined, language, out).write();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** It is as large as the picture and the document of the same chart: a point is a point. */
    private void write() throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("svg");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeAttribute("width", number(chart.width()) + "pt");
        out.writeAttribute("height", number(chart.height()) + "pt");
        out.writeAttribute("viewBox", "0 0 " + number(chart.width()) + " " + number(chart.height()));
        out.writeAttribute("role", "img");
        out.writeAttribute("xml:lang", language.tag());
        text("title", name);
        text("desc", chart.description());
        start("rect");
        attribute("width", chart.width());
        attribute("height", chart.height());
        out.writeAttribute("fill", PaletteColor.CARD.hex());
        out.writeAttribute("stroke", "none");
        out.writeEndElement();
        // Nothing is transparent, so the background comes first.
        for (Mark mark : chart.marks()) {
            if (mark instanceof Mark.Zone zone) {
                write(zone);
            }
        }
        for (Mark mark : chart.marks()) {
            if (!(mark instanceof Mark.Zone)) {
                write(mark);
            }
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void write(Mark mark) throws XMLStreamException {
        MarkStyle style = MarkStyle.of(mark);
        switch (mark) {
            case Mark.Label label -> letters(label, style);
            case Mark.Line line -> {
                start("line");
                attribute("x1", line.x1());
                attribute("y1", line.y1());
                attribute("x2", line.x2());
                attribute("y2", line.y2());
                paint(style);
            }
            case Mark.Zone zone -> rectangle(zone.x(), zone.y(), zone.width(), zone.height(), style);
            case Mark.Bar bar -> {
                named(bar.description());
                Mark.Bar inside = bar.inset(style.inset());
                rectangle(inside.x(), inside.y(), inside.width(), inside.height(), style);
                out.writeEndElement();
            }
            case Mark.Dot dot -> {
                named(dot.description());
                symbol(dot);
                paint(style);
                out.writeEndElement();
            }
        }
        out.writeEndElement();
    }

    /** The description of a shape is its sibling: ImageMagick loses circles with child elements. */
    private void named(String description) throws XMLStreamException {
        start("g");
        text("title", description);
    }

    private void letters(Mark.Label label, MarkStyle style) throws XMLStreamException {
        if (outlined) {
            start("path");
            out.writeAttribute("d", path(typefaces.outline(label.text(), label.x(), label.y(), label.size())));
            paint(style);
            return;
        }
        double wide = typefaces.width(label.text(), label.size());
        start("text");
        attribute(
                "x",
                label.x()
                        + switch (label.anchor()) {
                            case START -> 0;
                            case MIDDLE -> wide / 2;
                            case END -> wide;
                        });
        attribute("y", label.y());
        // ImageMagick takes what comes last and knows a single name only; all others prefer what is called style.
        boolean quoted = Quotes.areWestern(label.text());
        out.writeAttribute("style", "font-family:" + (quoted ? WESTERN_FONTS + ", " : "") + FONTS);
        out.writeAttribute("font-family", quoted ? WESTERN_FONT : FONT);
        attribute("font-size", label.size());
        switch (label.anchor()) {
            case START -> {}
            case MIDDLE -> out.writeAttribute("text-anchor", "middle");
            case END -> out.writeAttribute("text-anchor", "end");
        }
        attribute("textLength", wide);
        out.writeAttribute("lengthAdjust", "spacingAndGlyphs");
        paint(style);
        words(label.text());
    }

    /** What nobody has translated is in another language than the chart. */
    private void words(String text) throws XMLStreamException {
        for (LanguageRun run : LanguageRun.of(text, language)) {
            if (run.language() == language) {
                out.writeCharacters(run.text());
            } else {
                out.writeStartElement("tspan");
                out.writeAttribute("xml:lang", run.language().tag());
                out.writeCharacters(run.text());
                out.writeEndElement();
            }
        }
    }

    private static String path(Path2D outline) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            int numbers = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 0;
            };
            path.append("MLQCZ".charAt(kind));
            for (int i = 0; i < numbers; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return path.toString();
    }

    private void rectangle(double x, double y, double width, double height, MarkStyle style) throws XMLStreamException {
        start("rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        paint(style);
    }

    private void symbol(Mark.Dot dot) throws XMLStreamException {
        switch (Outline.of(dot.shape())) {
            case Outline.Circle circle -> {
                start("circle");
                attribute("cx", dot.x());
                attribute("cy", dot.y());
                attribute("r", circle.radius());
            }
            case Outline.Polygon polygon -> {
                start("polygon");
                out.writeAttribute(
                        "points",
                        polygon.corners().stream()
                                .map(corner -> at(dot, corner))
                                .collect(Collectors.joining(" ")));
            }
            case Outline.Strokes strokes -> {
                start("path");
                out.writeAttribute(
                        "d",
                        strokes.strokes().stream()
                                .map(stroke -> "M" + at(dot, stroke.from()) + " L" + at(dot, stroke.to()))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    /**
     * What the shape is painted with, in colours that hide what is below: many programs ignore opacity. What is not
     * painted is stated too: by default a shape is filled with black.
     */
    private void paint(MarkStyle style) throws XMLStreamException {
        out.writeAttribute("fill", color(style.fill(), style));
        out.writeAttribute("stroke", color(style.stroke(), style));
        if (style.stroke().isPresent()) {
            attribute("stroke-width", style.width());
            out.writeAttribute("stroke-linecap", Code.of(style.cap()));
            if (!style.dashes().isEmpty()) {
                out.writeAttribute(
                        "stroke-dasharray",
                        style.dashes().stream().map(Svg::number).collect(Collectors.joining(" ")));
            }
        }
    }

    private static String color(Optional<PaletteColor> color, MarkStyle style) {
        return color.map(painted -> painted.onCard(style.opacity())).orElse("none");
    }

    private static String at(Mark.Dot dot, Outline.Point point) {
        return number(dot.x() + point.x()) + "," + number(dot.y() + point.y());
    }

    private void start(String element) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
    }

    private void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        List<LanguageRun> runs = LanguageRun.of(text, language);
        if (runs.size() == 1 && runs.getFirst().language() != language) {
            out.writeAttribute("xml:lang", runs.getFirst().language().tag());
        }
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void attribute(String attribute, double value) throws XMLStreamException {
        out.writeAttribute(attribute, number(value));
    }

    /** To the hundredth of a point. */
    private static String number(double value) {
        return Precision.withoutZeros(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP))
                .toPlainString();
    }
}
