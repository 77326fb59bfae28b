package workreport.export;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.export.Xml.all;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.language.Language;
import workreport.model.Indicator;
import workreport.model.Reading;

/** Charts as SVG and PNG: the same marks, the same colours. */
class PicturesTest {

    private static final Typeface TYPEFACE = Typeface.ofCharts();
    private static final Map<String, String> LIGHT = Palette.light().colours();
    private static final Reading READING =
            Samples.SMALL.indicator("forest").orElseThrow().readings().getFirst();

    static Stream<Indicator> indicators() {
        return Samples.BUNDLED.report().indicators().stream();
    }

    private static Chart plate(Indicator indicator, Language language) {
        return Plate.draw(
                indicator,
                Samples.BUNDLED,
                Samples.notation(Samples.BUNDLED, language),
                640,
                360,
                TYPEFACE.chartWidth());
    }

    private static Chart chart(Mark... marks) {
        return new Chart(100, 60, List.of(marks), "Name: <what> & \"how\"");
    }

    private static Mark.Dot dot(Shape shape, MarkRole role) {
        return new Mark.Dot(50, 30, shape, role, "said", READING);
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void anSvgIsWellFormedAndHoldsEveryMark(Indicator indicator) {
        Chart chart = plate(indicator, Language.ZH);
        Document svg = Xml.parse(Svg.of(chart, "Name", TYPEFACE));
        List<String> texts = chart.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(label -> ((Mark.Label) label).text())
                .toList();

        assertThat(all(svg, "text")).extracting(Element::getTextContent).isEqualTo(texts);
        assertThat(Stream.of("text", "line", "rect", "circle", "polygon", "path")
                        .mapToInt(name -> all(svg, name).size())
                        .sum())
                .isEqualTo(chart.marks().size() + 1);
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "desc")).extracting(Element::getTextContent).containsExactly(chart.description());
        assertThat(new String(Svg.of(chart, "Name", TYPEFACE), StandardCharsets.UTF_8))
                .doesNotContain("-fx-")
                .doesNotContain("href");
    }

    @Test
    void anSvgNamesItselfAndEscapesWhatItSays() {
        Document svg = Xml.parse(Svg.of(chart(), "Name", TYPEFACE));
        Element root = svg.getDocumentElement();

        assertThat(root.getNamespaceURI()).isNull();
        assertThat(root.getAttribute("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 100 60");
        assertThat(all(svg, "title").getFirst().getTextContent()).isEqualTo("Name");
        assertThat(all(svg, "desc").getFirst().getTextContent()).isEqualTo("Name: <what> & \"how\"");
    }

    @Test
    void aTextKeepsItsPlaceWithoutTheFont() {
        Mark.Label label = new Mark.Label(10.126, 20, "兴和", 14, MarkRole.GOAL, null);
        Document svg = Xml.parse(Svg.of(chart(label), "Name", TYPEFACE));
        Element text = all(svg, "text").getFirst();

        assertThat(text.getAttribute("class")).isEqualTo("lettering mark-goal");
        assertThat(text.getAttribute("x")).isEqualTo("10.13");
        assertThat(text.getAttribute("font-size")).isEqualTo("14");
        assertThat(text.getAttribute("textLength")).isEqualTo("28");
        assertThat(all(svg, "style").getFirst().getTextContent())
                .contains("font-family: \"Noto Sans SC\"")
                .contains(".lettering.mark-goal { fill: " + LIGHT.get("-goal") + "; }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOLLOW_CIRCLE | circle | r | 4.5",
                "FILLED_CIRCLE | circle | cx | 50",
                "TRIANGLE | polygon | points | 50,24.5 55.5,34 44.5,34",
                "CROSS | path | d | M44,30 L56,30 M50,24 L50,36",
                "EDGE | path | d | M38,30 L62,30",
                "UPRIGHT_EDGE | path | d | M50,18 L50,42",
                "DOTTED_RING | circle | cy | 30"
            })
    void eachSymbolHasItsShape(Shape shape, String element, String attribute, String value) {
        Element symbol = all(Xml.parse(Svg.of(chart(dot(shape, MarkRole.GOAL)), "Name", TYPEFACE)), element)
                .getFirst();

        assertThat(symbol.getAttribute(attribute)).isEqualTo(value);
        assertThat(symbol.getTextContent()).isEqualTo("said");
    }

    /** What a plan's bar is outlined with stays within the bar, as on screen. */
    @Test
    void anOutlineStaysInsideItsBar() throws IOException {
        Mark.Bar bar = new Mark.Bar(20, 10, 40, 30, MarkRole.GOAL, "said", READING);
        Element rectangle =
                all(Xml.parse(Svg.of(chart(bar), "Name", TYPEFACE)), "rect").getLast();
        BufferedImage image = read(Png.of(chart(bar), TYPEFACE));

        assertThat(Stream.of("x", "y", "width", "height").map(rectangle::getAttribute))
                .containsExactly("20.75", "10.75", "38.5", "28.5");
        assertThat(colour(image, 20, 25)).isEqualTo(LIGHT.get("-goal"));
        assertThat(colour(image, 19.5, 25)).isEqualTo(LIGHT.get("-card"));
        assertThat(colour(image, 40, 25)).isEqualTo(LIGHT.get("-card"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILLED_CIRCLE | CURRENT | 50 | 30 | -current",
                "HOLLOW_CIRCLE | BASELINE | 50 | 30 | -card",
                "HOLLOW_CIRCLE | BASELINE | 45.5 | 30 | -baseline",
                "TRIANGLE | NEXT | 50 | 31 | -next",
                "CROSS | GOAL | 55 | 30 | -goal",
                "EDGE | GOAL | 60 | 30 | -goal",
                "UPRIGHT_EDGE | GOAL | 50 | 40 | -goal",
                "DOTTED_RING | COMPUTED | 50 | 30 | -card"
            })
    void aSymbolHasTheColourOfItsRole(Shape shape, MarkRole role, double x, double y, String colour)
            throws IOException {
        BufferedImage image = read(Png.of(chart(dot(shape, role)), TYPEFACE));

        assertThat(colour(image, x, y)).isEqualTo(LIGHT.get(colour));
    }

    @Test
    void everyRoleHasAColourForEveryKindOfMark() {
        StyleSheet sheet = StyleSheet.bundled("charts.css");
        Palette palette = Palette.light();

        for (MarkRole role :
                List.of(MarkRole.BASELINE, MarkRole.CURRENT, MarkRole.NEXT, MarkRole.GOAL, MarkRole.COMPUTED)) {
            for (Shape shape : Shape.values()) {
                assertThat(Look.of(dot(shape, role), sheet, palette).stroke()).isPresent();
            }
        }
        for (MarkRole role : MarkRole.values()) {
            Mark label = new Mark.Label(0, 0, "x", 12, role, null);
            assertThat(Look.of(label, sheet, palette).fill()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPngIsTwiceAsLargeAndNotEmpty(Language language) throws IOException {
        Chart chart = plate(Samples.BUNDLED.indicator("forest-cover").orElseThrow(), language);
        BufferedImage image = read(Png.of(chart, TYPEFACE));
        int ground = image.getRGB(0, 0);
        long painted = Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> pixel != ground)
                .count();

        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 720);
        assertThat(colour(image, 0, 0)).isEqualTo(LIGHT.get("-card"));
        assertThat(painted).isGreaterThan(10_000);
    }

    @Test
    void theSameChartIsTheSameFile() {
        Chart chart = plate(Samples.BUNDLED.indicator("urban-income").orElseThrow(), Language.EN);

        assertThat(Png.of(chart, Typeface.ofCharts())).isEqualTo(Png.of(chart, TYPEFACE));
        assertThat(Svg.of(chart, "Name", Typeface.ofCharts())).isEqualTo(Svg.of(chart, "Name", TYPEFACE));
    }

    /** Letters are painted where they are said to be, and as wide. */
    @Test
    void aTextFillsItsLength() throws IOException {
        Mark.Label label = new Mark.Label(10, 40, "口口口", 20, MarkRole.NAME, null);
        BufferedImage image = read(Png.of(chart(label), TYPEFACE));
        int ground = image.getRGB(0, 0);
        List<Integer> columns = Stream.iterate(0, x -> x + 1)
                .limit(image.getWidth())
                .filter(x -> Stream.iterate(0, y -> y + 1)
                        .limit(image.getHeight())
                        .anyMatch(y -> image.getRGB(x, y) != ground))
                .toList();

        assertThat(columns.getFirst()).isBetween(20, 28);
        assertThat(columns.getLast()).isBetween(130, 140);
    }

    /** A picture stands alone: it says what it shows, what a reader must know, and where it is from. */
    @Test
    void aPlateSaysWhatItShowsAndWhereFrom() {
        Chart plate = plate(Samples.BUNDLED.indicator("good-air-days").orElseThrow(), Language.ZH);
        List<String> texts = plate.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(label -> ((Mark.Label) label).text())
                .toList();

        assertThat(texts.getFirst()).isEqualTo("空气质量优良天数比例");
        assertThat(texts).anySatisfy(text -> assertThat(text).startsWith("⚠ 93%是中心城区的优良天数比例"));
        assertThat(texts.getLast()).isEqualTo("* 年份为推断　来源：兴和县人民政府工作报告（2022年）");
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void nothingOnAPlateStandsOutsideIt(Indicator indicator) {
        for (Language language : Language.values()) {
            Chart plate = plate(indicator, language);
            assertThat(plate.height()).isGreaterThanOrEqualTo(360);
            for (Mark mark : plate.marks()) {
                if (mark instanceof Mark.Label label) {
                    assertThat(label.x()).isGreaterThanOrEqualTo(0);
                    assertThat(label.x() + TYPEFACE.width(label.text(), label.size()))
                            .as(label.text())
                            .isLessThanOrEqualTo(plate.width());
                    assertThat(label.y()).isBetween(8.0, plate.height());
                }
            }
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The colour at a point of the chart. */
    private static String colour(BufferedImage image, double x, double y) {
        return "#%06X".formatted(image.getRGB((int) (x * Png.SCALE), (int) (y * Png.SCALE)) & 0xFFFFFF);
    }
}
