package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.table.Xml.all;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.document.Bilingual;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.paint.MarkStyle;
import workreport.paint.PaletteColor;
import workreport.paint.Png;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typefaces;

/** Charts as SVG and PNG: the same marks, the same colours. */
class PicturesTest {

    private static final Typefaces TYPEFACES = new Typefaces();
    private static final Map<String, String> LIGHT =
            Stream.of(PaletteColor.values()).collect(Collectors.toMap(PaletteColor::property, PaletteColor::hex));
    private static final Observation READING =
            Samples.SMALL.indicator("forest").orElseThrow().observations().getFirst();

    /** Each alone, and both. */
    private static final List<List<Notation>> LANGUAGES = List.of(
            List.of(Samples.notation(Samples.BUNDLED, Language.ZH)),
            List.of(Samples.notation(Samples.BUNDLED, Language.EN)),
            List.of(Samples.notation(Samples.BUNDLED, Language.ZH), Samples.notation(Samples.BUNDLED, Language.EN)));

    static Stream<Indicator> indicators() {
        return Samples.BUNDLED.report().indicators().stream();
    }

    private static Chart plate(Indicator indicator, Language language) {
        return StandaloneChart.draw(
                indicator, Samples.PROFILE, Samples.notation(Samples.BUNDLED, language), TYPEFACES::chartWidth);
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
        Document svg = Xml.parse(Svg.of(chart, "Name", TYPEFACES));
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
        assertThat(new String(Svg.of(chart, "Name", TYPEFACES), StandardCharsets.UTF_8))
                .doesNotContain("-fx-")
                .doesNotContain("href");
    }

    @Test
    void anSvgNamesItselfAndEscapesWhatItSays() {
        Document svg = Xml.parse(Svg.of(chart(), "Name", TYPEFACES));
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
        Document svg = Xml.parse(Svg.of(chart(label), "Name", TYPEFACES));
        Element text = all(svg, "text").getFirst();

        assertThat(text.getAttribute("fill")).isEqualTo(LIGHT.get("-goal"));
        assertThat(text.getAttribute("x")).isEqualTo("10.13");
        assertThat(text.getAttribute("font-size")).isEqualTo("14");
        assertThat(text.getAttribute("textLength")).isEqualTo("28");
        assertThat(text.getAttribute("style"))
                .startsWith("font-family:'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC'")
                .contains("'Microsoft YaHei'", "'PingFang SC'")
                .endsWith("sans-serif");
        assertThat(text.getAttribute("font-family")).isEqualTo("Noto Sans CJK SC");
    }

    /** Programs that know no style sheets show the same: whatever is drawn says with what, and nothing else decides it. */
    @ParameterizedTest
    @MethodSource("indicators")
    void everyShapeSaysWhatItIsPaintedWith(Indicator indicator) {
        for (Language language : Language.values()) {
            Document svg = Xml.parse(Svg.of(plate(indicator, language), "Name", TYPEFACES));

            assertThat(all(svg, "style")).isEmpty();
            for (Element element : all(svg, "*")) {
                assertThat(element.hasAttribute("class") || element.hasAttribute("opacity"))
                        .isFalse();
                if (Set.of("rect", "line", "circle", "polygon", "path", "text").contains(element.getTagName())) {
                    String fill = element.getAttribute("fill");
                    String stroke = element.getAttribute("stroke");
                    assertThat(List.of(fill, stroke)).allMatch(colour -> colour.matches("none|#[0-9A-F]{6}"));
                    assertThat(fill + stroke).isNotEqualTo("nonenone");
                    assertThat(stroke.equals("none")).isNotEqualTo(element.hasAttribute("stroke-width"));
                    assertThat(all(element, "*")).isEmpty();
                }
            }
        }
    }

    /** What is hollow says that it is not yet so, and a dash that it is computed or needed; the colours are those of the palette. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOLLOW_CIRCLE | BASELINE | -card | -baseline | 2 | square | ",
                "FILLED_CIRCLE | CURRENT | -current | -current | 2 | square | ",
                "TRIANGLE | NEXT | -next | -next | 2 | square | ",
                "CROSS | GOAL | none | -goal | 3 | square | ",
                "DASHED_RING | GOAL | -card | -read | 2 | butt | 6 3.42",
                "DOTTED_RING | COMPUTED | -card | -computed | 2 | round | 1.5 3"
            })
    void aSymbolIsPaintedAsOnScreen(
            Shape shape, MarkRole role, String fill, String stroke, String width, String cap, @Nullable String dashes) {
        Document svg = Xml.parse(Svg.of(chart(dot(shape, role)), "Name", TYPEFACES));
        Element symbol = all(all(svg, "g").getFirst(), "*").getLast();

        assertThat(Stream.of("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-dasharray")
                        .map(symbol::getAttribute))
                .containsExactly(
                        LIGHT.getOrDefault(fill, fill), LIGHT.get(stroke), width, cap, dashes == null ? "" : dashes);
    }

    @Test
    void linesBarsAndZonesArePaintedAsOnScreen() {
        Document svg = Xml.parse(Svg.of(
                chart(
                        new Mark.Line(0, 0, 9, 9, MarkRole.PATH),
                        new Mark.Line(0, 0, 9, 9, MarkRole.NEEDED),
                        new Mark.Line(0, 0, 9, 9, MarkRole.PROJECTED),
                        new Mark.Bar(0, 0, 9, 9, MarkRole.CURRENT, "done", READING),
                        new Mark.Bar(0, 0, 9, 9, MarkRole.GOAL, "planned", READING),
                        new Mark.Zone(0, 0, 9, 9, MarkRole.GOAL)),
                "Name",
                TYPEFACES));

        assertThat(all(svg, "line"))
                .extracting(line -> line.getAttribute("stroke") + " " + line.getAttribute("stroke-dasharray"))
                .containsExactly(
                        LIGHT.get("-current") + " ", LIGHT.get("-goal") + " 6 4", LIGHT.get("-computed") + " 1 4");
        // A fifth of #A8322A on white, and behind all the rest.
        assertThat(all(svg, "rect"))
                .extracting(rect -> rect.getAttribute("fill") + " " + rect.getAttribute("stroke"))
                .containsExactly("#FFFFFF none", "#EED6D4 none", "#1F5A8C none", "none #A8322A");
    }

    /** A typeface that is wider by an eighth, as Arial is, in a program that heeds no lengths. */
    @ParameterizedTest
    @MethodSource("indicators")
    void textsDoNotOverlapInAnotherTypeface(Indicator indicator) {
        for (List<Notation> notations : LANGUAGES) {
            Chart plate = StandaloneChart.draw(indicator, Samples.PROFILE, notations, 640, TYPEFACES::chartWidth);
            List<Rectangle2D> taken = new ArrayList<>();
            for (Element text : all(Xml.parse(Svg.of(plate, "Name", TYPEFACES)), "text")) {
                Rectangle2D box = inAnotherTypeface(text);
                assertThat(taken)
                        .as("%s: %s", indicator.id(), text.getTextContent())
                        .noneMatch(box::intersects);
                assertThat(box.getMinX()).as(text.getTextContent()).isNotNegative();
                taken.add(box);
            }
        }
    }

    private static Rectangle2D inAnotherTypeface(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double wide = text.getTextContent()
                .codePoints()
                .mapToDouble(character -> TYPEFACES.width(Character.toString(character), size)
                        * (Character.isIdeographic(character) ? 1 : 1.125))
                .sum();
        double share = switch (text.getAttribute("text-anchor")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
        return new Rectangle2D.Double(
                Double.parseDouble(text.getAttribute("x")) - share * wide,
                Double.parseDouble(text.getAttribute("y")) - 0.7 * size,
                wide,
                0.7 * size);
    }

    @Test
    void lettersAsShapesNeedNoFont() {
        Chart chart = plate(Samples.BUNDLED.indicator("forest-cover").orElseThrow(), Language.EN);
        Document svg = Xml.parse(Svg.of(chart, "Name", TYPEFACES, true, Language.EN));
        long labels =
                chart.marks().stream().filter(Mark.Label.class::isInstance).count();

        assertThat(all(svg, "text")).isEmpty();
        assertThat(all(svg, "path"))
                .filteredOn(path -> path.getAttribute("d").contains("Q"))
                .hasSize((int) labels);
    }

    /** A name is never cut, however long it is and even if it cannot be broken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share of the households in all the townships and towns of the county that are reached by water of a quality that the standard of the state allows",
                "全县所有乡镇的农村牧区居民家庭中饮用水水质达到国家规定的生活饮用水卫生标准并且供水保证率不低于百分之九十五的户数占全部农牧户总数的比例",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenstellvertreter"
            })
    void aNameIsNeverCut(String name) {
        Indicator plain = Samples.BUNDLED.indicator("forest-cover").orElseThrow();
        Indicator longer = new Indicator(
                plain.id(),
                new Bilingual(name, name),
                plain.theme(),
                plain.unit(),
                plain.direction(),
                plain.comparability(),
                plain.note(),
                plain.observations());
        Chart plate = StandaloneChart.draw(longer, Samples.PROFILE, LANGUAGES.getFirst(), 400, TYPEFACES::chartWidth);
        List<Mark.Label> labels = plate.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .takeWhile(label -> label.size() == 16)
                .toList();

        assertThat(labels.stream()
                        .map(Mark.Label::text)
                        .collect(Collectors.joining())
                        .replace(" ", ""))
                .isEqualTo(name.replace(" ", ""));
        assertThat(labels)
                .hasSizeGreaterThan(1)
                .allSatisfy(label -> assertThat(label.x() + TYPEFACES.width(label.text(), 16))
                        .isLessThanOrEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource({"36, 320, 1417", "144, 1280, 5669", "300, 2667, 11811"})
    void aPngHasTheResolutionAskedFor(int dpi, int width, int pixelsAMetre) throws IOException {
        Chart chart = plate(Samples.BUNDLED.indicator("forest-cover").orElseThrow(), Language.EN);
        byte[] png = Png.of(chart, TYPEFACES, dpi);
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;

        assertThat(read(png).getWidth()).isEqualTo(width);
        assertThat(bytes.getInt(at)).isEqualTo(pixelsAMetre);
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
                "DASHED_RING | circle | cy | 30",
                "DOTTED_RING | circle | cy | 30"
            })
    void eachSymbolHasItsShape(Shape shape, String element, String attribute, String value) {
        Element symbol = all(Xml.parse(Svg.of(chart(dot(shape, MarkRole.GOAL)), "Name", TYPEFACES)), element)
                .getFirst();

        assertThat(symbol.getAttribute(attribute)).isEqualTo(value);
        assertThat(symbol.getParentNode().getTextContent().strip()).isEqualTo("said");
    }

    /** What a plan's bar is outlined with stays within the bar, as on screen. */
    @Test
    void anOutlineStaysInsideItsBar() throws IOException {
        Mark.Bar bar = new Mark.Bar(20, 10, 40, 30, MarkRole.GOAL, "said", READING);
        Element rectangle =
                all(Xml.parse(Svg.of(chart(bar), "Name", TYPEFACES)), "rect").getLast();
        BufferedImage image = read(Png.of(chart(bar), TYPEFACES));

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
        BufferedImage image = read(Png.of(chart(dot(shape, role)), TYPEFACES));

        assertThat(colour(image, x, y)).isEqualTo(LIGHT.get(colour));
    }

    @Test
    void everyRoleHasAColourForEveryKindOfMark() {
        for (MarkRole role :
                List.of(MarkRole.BASELINE, MarkRole.CURRENT, MarkRole.NEXT, MarkRole.GOAL, MarkRole.COMPUTED)) {
            for (Shape shape : Shape.values()) {
                assertThat(MarkStyle.of(dot(shape, role)).stroke()).isPresent();
            }
        }
        for (MarkRole role : MarkRole.values()) {
            Mark label = new Mark.Label(0, 0, "x", 12, role, null);
            assertThat(MarkStyle.of(label).fill()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPngIsTwiceAsLargeAndNotEmpty(Language language) throws IOException {
        Chart chart = plate(Samples.BUNDLED.indicator("forest-cover").orElseThrow(), language);
        BufferedImage image = read(Png.of(chart, TYPEFACES));
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

        assertThat(Png.of(chart, new Typefaces())).isEqualTo(Png.of(chart, TYPEFACES));
        assertThat(Svg.of(chart, "Name", new Typefaces())).isEqualTo(Svg.of(chart, "Name", TYPEFACES));
    }

    /** Letters are painted where they are said to be, and as wide. */
    @Test
    void aTextFillsItsLength() throws IOException {
        Mark.Label label = new Mark.Label(10, 40, "口口口", 20, MarkRole.NAME, null);
        BufferedImage image = read(Png.of(chart(label), TYPEFACES));
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
            assertThat(plate.height()).isGreaterThanOrEqualTo(210);
            for (Mark mark : plate.marks()) {
                if (mark instanceof Mark.Label label) {
                    assertThat(label.x()).isGreaterThanOrEqualTo(0);
                    assertThat(label.x() + TYPEFACES.width(label.text(), label.size()))
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
        return "#%06X".formatted(image.getRGB((int) (x * 2), (int) (y * 2)) & 0xFFFFFF);
    }
}
