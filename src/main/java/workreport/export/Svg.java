package workreport.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Outline;

/**
 * A chart as SVG: texts are texts, in the style classes of the screen. Each text tells how long it is, so that it keeps
 * its place where the font is not installed.
 */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "\"Noto Sans SC\", \"Source Han Sans SC\", sans-serif";

    /** What a property of the screen's style sheets is called in SVG. */
    private static final Map<String, String> PROPERTIES = Map.of(
            "-fx-fill", "fill",
            "-fx-stroke", "stroke",
            "-fx-stroke-width", "stroke-width",
            "-fx-stroke-dash-array", "stroke-dasharray",
            "-fx-stroke-line-cap", "stroke-linecap",
            "-fx-opacity", "opacity");

    private final Palette palette = Palette.light();
    private final StyleSheet sheet = StyleSheet.bundled("charts.css");
    private final Typeface typeface;
    private final Chart chart;
    private final String name;
    private final XMLStreamWriter out;

    private Svg(Chart chart, String name, Typeface typeface, XMLStreamWriter out) {
        this.chart = chart;
        this.name = name;
        this.typeface = typeface;
        this.out = out;
    }

    /** The bytes of the file, named by what the chart says of itself. */
    public static byte[] of(Chart chart, Typeface typeface) {
        return of(chart, chart.description(), typeface);
    }

    /**
     * The bytes of the file.
     *
     * @param name of what the chart shows
     */
    public static byte[] of(Chart chart, String name, Typeface typeface) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Svg(chart, name, typeface, out).write();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("svg");
        out.writeDefaultNamespace(NAMESPACE);
        attribute("width", chart.width());
        attribute("height", chart.height());
        out.writeAttribute("viewBox", "0 0 " + number(chart.width()) + " " + number(chart.height()));
        out.writeAttribute("role", "img");
        text("title", name);
        text("desc", chart.description());
        text("style", style());
        start("rect");
        out.writeAttribute("class", "ground");
        attribute("width", chart.width());
        attribute("height", chart.height());
        out.writeEndElement();
        for (Mark mark : chart.marks()) {
            write(mark);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    /** The rules of the screen that concern these marks, in SVG's words. */
    private String style() {
        Set<StyleSheet.Rule> used = new HashSet<>();
        chart.marks().forEach(mark -> used.addAll(sheet.rulesFor(Look.classes(mark))));
        String ground = palette.find(Palette.GROUND).orElseThrow();
        return "\n.ground { fill: %s; }\n.lettering { font-family: %s; }\n.stroke, .symbol { stroke-linecap: square; }\n"
                        .formatted(ground, FONTS)
                + sheet.rules().stream().filter(used::contains).map(this::rule).collect(Collectors.joining());
    }

    private String rule(StyleSheet.Rule rule) {
        List<String> declarations = rule.declarations().entrySet().stream()
                .filter(value -> PROPERTIES.containsKey(value.getKey()))
                .map(value -> PROPERTIES.get(value.getKey()) + ": " + value(value.getKey(), value.getValue()) + ";")
                .toList();
        return declarations.isEmpty() ? "" : rule.selector() + " { " + String.join(" ", declarations) + " }\n";
    }

    private String value(String property, String value) {
        boolean colour = property.equals("-fx-fill") || property.equals("-fx-stroke");
        return colour ? palette.find(value).orElse("none") : value;
    }

    private void write(Mark mark) throws XMLStreamException {
        switch (mark) {
            case Mark.Label label -> {
                start("text", mark);
                attribute("x", label.x());
                attribute("y", label.y());
                attribute("font-size", label.size());
                attribute("textLength", typeface.width(label.text(), label.size()));
                out.writeAttribute("lengthAdjust", "spacingAndGlyphs");
                out.writeCharacters(label.text());
            }
            case Mark.Line line -> line(mark, line.x1(), line.y1(), line.x2(), line.y2());
            case Mark.Zone zone -> rectangle(mark, zone.x(), zone.y(), zone.width(), zone.height());
            case Mark.Bar bar -> {
                double inset = Look.of(bar, sheet, palette).inset();
                rectangle(
                        mark,
                        bar.x() + inset,
                        bar.y() + inset,
                        Math.max(0, bar.width() - 2 * inset),
                        Math.max(0, bar.height() - 2 * inset));
                text("title", bar.description());
            }
            case Mark.Dot dot -> {
                symbol(dot);
                text("title", dot.description());
            }
        }
        out.writeEndElement();
    }

    private void line(Mark mark, double x1, double y1, double x2, double y2) throws XMLStreamException {
        start("line", mark);
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
    }

    private void rectangle(Mark mark, double x, double y, double width, double height) throws XMLStreamException {
        start("rect", mark);
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
    }

    private void symbol(Mark.Dot dot) throws XMLStreamException {
        switch (Outline.of(dot.shape())) {
            case Outline.Circle circle -> {
                start("circle", dot);
                attribute("cx", dot.x());
                attribute("cy", dot.y());
                attribute("r", circle.radius());
            }
            case Outline.Polygon polygon -> {
                start("polygon", dot);
                out.writeAttribute(
                        "points",
                        polygon.corners().stream()
                                .map(corner -> at(dot, corner))
                                .collect(Collectors.joining(" ")));
            }
            case Outline.Strokes strokes -> {
                start("path", dot);
                out.writeAttribute(
                        "d",
                        strokes.strokes().stream()
                                .map(stroke -> "M" + at(dot, stroke.from()) + " L" + at(dot, stroke.to()))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private static String at(Mark.Dot dot, Outline.Point point) {
        return number(dot.x() + point.x()) + "," + number(dot.y() + point.y());
    }

    private void start(String element) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement(element);
    }

    private void start(String element, Mark mark) throws XMLStreamException {
        start(element);
        out.writeAttribute(
                "class", String.join(" ", Look.classes(mark).stream().sorted().toList()));
    }

    private void text(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void attribute(String name, double value) throws XMLStreamException {
        out.writeAttribute(name, number(value));
    }

    /** To the hundredth of a point. */
    private static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
