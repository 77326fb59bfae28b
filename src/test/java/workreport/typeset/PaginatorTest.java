package workreport.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.Sample;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Column;
import workreport.typeset.Block.Row;
import workreport.typeset.Style.Align;

/** How sheets are divided into pages. */
class PaginatorTest {

    private static final List<SheetOptions> LOOKS = List.of(
            SheetOptions.STANDARD,
            SheetOptions.STANDARD.with(Labels.EN).with(Paper.LETTER).withTextSize(16),
            SheetOptions.STANDARD.with(Labels.BOTH).withLandscape(true).withFullText(true));

    private static Layout layout(Sheet sheet) {
        return Paginator.of(sheet.manuscript(), Sample.TYPEFACES, () -> false);
    }

    private static Layout layout(List<Block> blocks) {
        return layout(Sample.sheet(blocks));
    }

    private static List<Item.Line> lines(Page page) {
        return page.items.stream()
                .filter(Item.Line.class::isInstance)
                .map(Item.Line.class::cast)
                .toList();
    }

    private static String text(Item.Line line) {
        return line.line().glyphs().stream()
                .map(glyph -> Character.toString(glyph.letter().character()))
                .collect(Collectors.joining());
    }

    /** How many lines of each paragraph stand on each page. */
    private static List<Map<Tag, Integer>> counts(Layout layout) {
        List<Map<Tag, Integer>> pages = new ArrayList<>();
        for (Page page : layout.pages()) {
            Map<Tag, Integer> counts = new IdentityHashMap<>();
            lines(page).stream()
                    .filter(line -> line.tag() != null)
                    .filter(line -> line.tag().type.equals("P"))
                    .forEach(line -> counts.merge(line.tag(), 1, Integer::sum));
            pages.add(counts);
        }
        return pages;
    }

    /** Paragraphs of which a single line is parted from the others by the edge of a page. */
    private static long alone(Layout layout) {
        List<Map<Tag, Integer>> pages = counts(layout);
        Map<Tag, Integer> all = new IdentityHashMap<>();
        pages.forEach(page -> page.forEach((tag, lines) -> all.merge(tag, lines, Integer::sum)));
        return pages.stream()
                .flatMap(page -> page.entrySet().stream())
                .filter(entry -> entry.getValue() == 1 && all.get(entry.getKey()) > 1)
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void noLineOfAParagraphStandsAlone(int lines) {
        String paragraph = "县".repeat(44 * lines);
        for (int before = 0; before < 45; before++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < before; i++) {
                blocks.add(Block.Text.of(Style.BODY, "一行", Language.ZH));
            }
            blocks.add(Block.Text.of(Style.BODY, paragraph, Language.ZH));

            assertThat(alone(layout(blocks))).as(before + " lines before").isZero();
        }
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void norDoesItOnAnySheet(SheetOptions options) {
        Sample.everyKind(options)
                .forEach((kind, sheet) ->
                        assertThat(alone(layout(sheet))).as(kind).isZero());
    }

    @Test
    void aLongTableRepeatsItsHeadingAndBreaksBetweenRows() {
        List<Row> rows = IntStream.range(0, 120)
                .mapToObj(i -> new Row(List.of(cell("第" + i + "行"), cell("值".repeat(60))), false))
                .toList();
        Layout layout = layout(List.of(new Block.Table(
                List.of(new Column(List.of("名称"), Align.LEFT), new Column(List.of("数值"), Align.LEFT)), rows)));
        Map<Tag, Integer> pagesOfCell = new IdentityHashMap<>();
        for (Page page : layout.pages()) {
            assertThat(lines(page).stream().limit(2).map(PaginatorTest::text)).containsExactly("名称", "数值");
            lines(page).stream()
                    .map(Item.Line::tag)
                    .filter(tag -> tag != null && tag.type.equals("TD"))
                    .distinct()
                    .forEach(tag -> pagesOfCell.merge(tag, 1, Integer::sum));
        }

        assertThat(layout.pages()).hasSizeGreaterThan(3);
        assertThat(pagesOfCell).hasSize(120);
        assertThat(pagesOfCell.values()).containsOnly(1);
    }

    private static Cell cell(String text) {
        return Cell.of(List.of(new Run(text, FontFile.SANS, Ink.INK)));
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void noLineBeginsWithAMarkThatClosesSomething(SheetOptions options) {
        Sample.everyKind(options)
                .forEach((kind, sheet) -> assertThat(layout(sheet).pages().stream()
                                .flatMap(page -> lines(page).stream())
                                .map(PaginatorTest::text)
                                .filter(line -> line.matches("[。，、；：！？」』）》”’…].*")))
                        .as(kind)
                        .isEmpty());
    }

    @Test
    void aSectionOnOneThemeIsOnePageWithoutSmallerText() {
        Sheet sheet = Sample.sheets(SheetOptions.STANDARD)
                .section(Sample.CONTENTS.section("s2.1").orElseThrow());

        assertThat(layout(sheet).pages()).hasSize(1);
        assertThat(sheet.format().size()).isEqualTo(10.5);
    }

    @Test
    void whatFillsItsPagesIsNotSetCloser() {
        Sheet sheet = Sample.sheets(SheetOptions.STANDARD)
                .section(Sample.CONTENTS.section("s2.2").orElseThrow());

        assertThat(sheet.format().air()).isEqualTo(1);
    }

    @Test
    void aSentenceThatGivesTwoNumbersIsPrintedOnce() {
        Sheet sheet = Sample.sheets(SheetOptions.STANDARD)
                .indicator(Sample.CONTENTS.indicator("forest-cover").orElseThrow());
        List<String> lines = layout(sheet).pages().stream()
                .flatMap(page -> lines(page).stream())
                .map(PaginatorTest::text)
                .toList();

        assertThat(lines).containsOnlyOnce("同上");
        assertThat(lines.stream().filter(line -> line.startsWith("京津风沙源治理"))).hasSize(1);
    }
}
