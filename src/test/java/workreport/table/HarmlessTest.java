package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typefaces;

/** Whatever a text holds, it stays a text in the files that leave the program. */
class HarmlessTest {

    private static final Typefaces TYPEFACES = new Typefaces();

    /** All that drawing needs; nothing that runs or fetches. */
    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "title", "desc", "rect", "line", "text", "circle", "polygon", "path");

    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "width",
            "height",
            "viewBox",
            "role",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-dasharray",
            "style",
            "font-family",
            "text-anchor",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "d",
            "points",
            "font-size",
            "textLength",
            "lengthAdjust");

    @ParameterizedTest
    @EnumSource
    void anSvgDrawsAndDoesNothingElse(Language language) {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        for (Indicator indicator : Samples.BUNDLED.report().indicators()) {
            Chart chart = StandaloneChart.draw(
                    indicator, Samples.PROFILE, Samples.notation(Samples.BUNDLED, language), TYPEFACES::chartWidth);
            Document svg = Xml.parse(Svg.of(chart, TYPEFACES));
            assertThat(svg.getDoctype()).isNull();
            for (Element element : Xml.all(svg, "*")) {
                elements.add(element.getTagName());
                IntStream.range(0, element.getAttributes().getLength())
                        .forEach(i ->
                                attributes.add(element.getAttributes().item(i).getNodeName()));
            }
            assertThat(Xml.all(svg, "*"))
                    .extracting(element -> element.getAttribute("style"))
                    .allSatisfy(style -> assertThat(style).doesNotContain("url(", "@", "expression", ";"));
        }
        assertThat(ELEMENTS).containsAll(elements);
        assertThat(ATTRIBUTES).containsAll(attributes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert(1)</script>",
                "]]><script/>",
                "\" onload=\"alert(1)",
                "&lt;script&gt;",
                "<!-- -->",
                "<?xml-stylesheet href='x'?>"
            })
    void markupInATextIsText(String text) {
        Mark label = new Mark.Label(10, 20, text, 14, MarkRole.GOAL, null);
        Document svg = Xml.parse(Svg.of(new Chart(100, 60, List.of(label), text), text, TYPEFACES));

        assertThat(Xml.all(svg, "*")).extracting(Element::getTagName).containsExactly("title", "desc", "rect", "text");
        for (String element : List.of("title", "desc", "text")) {
            assertThat(Xml.all(svg, element).getFirst().getTextContent()).isEqualTo(text);
        }
    }

    @Test
    void aWorkbookIsWellFormedWhateverItsTextsHold() {
        List<String> texts = List.of("</t><f>1+1</f>", "]]>", "=1+1", "&lt;", "\"'", "a\nb\tc", "😀", "+1", "@x");
        Table table = Table.ofTexts(
                "t", texts, List.of(texts, texts.reversed().stream().toList()));
        Map<String, byte[]> parts = OpenWorkbook.unpack(Xlsx.of(List.of(table)));

        parts.values().forEach(Xml::parse);
        assertThat(parts.keySet()).noneMatch(name -> name.contains("vba") || name.contains("externalLinks"));
        assertThat(parts.keySet()).anyMatch(name -> name.endsWith("sheet1.xml"));
        assertThat(Xml.all(Xml.parse(parts.get("xl/worksheets/sheet1.xml")), "f"))
                .isEmpty();
        assertThat(Xml.all(Xml.parse(parts.get("xl/sharedStrings.xml")), "t"))
                .extracting(Element::getTextContent)
                .containsAll(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "=cmd|' /C calc'!A0"
            })
    void aTextThatCouldBeAFormulaHasAnApostropheInFront(String text) {
        String csv =
                new String(Csv.of(Table.ofTexts("t", List.of(text), List.of(List.of(text)))), StandardCharsets.UTF_8);
        String field = csv.substring(1).replaceFirst("^\"", "");

        assertThat(field).startsWith("'" + text);
        assertThat(csv.split("'" + Pattern.quote(text), -1)).hasSize(3);
    }
}
