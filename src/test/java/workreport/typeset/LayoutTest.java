package workreport.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Words;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.Sample;
import workreport.sheet.Sheet;
import workreport.sheet.SheetLanguages;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Column;
import workreport.typeset.Block.Row;
import workreport.typeset.Style.Align;

/** Whether sheets can be read: sizes, columns, numbers below each other, the key, the notes. */
class LayoutTest {

    private static final SheetOptions USUAL = SheetOptions.STANDARD;

    /** The corners of what can be asked for, and some of what lies between. */
    private static final List<SheetOptions> LOOKS = List.of(
            USUAL,
            USUAL.withTextSize(7),
            USUAL.withTextSize(16),
            USUAL.with(Labels.EN),
            USUAL.with(Labels.EN).withTextSize(16),
            USUAL.with(Labels.EN).with(Paper.LETTER).withLandscape(true).withTextSize(7),
            USUAL.with(Labels.BOTH).withTextSize(12),
            USUAL.with(Labels.BOTH).withTextSize(16),
            USUAL.with(Labels.BOTH).with(Paper.LETTER).withLandscape(true).withTextSize(16));

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.,/%]*");

    private static Map<String, Sheet> sheets(SheetOptions options) {
        Map<String, Sheet> sheets = Sample.everyKind(options);
        Sheets all = Sample.sheets(options);
        sheets.put("wide theme", all.theme(Sample.CONTENTS.theme("agriculture").orElseThrow()));
        sheets.put("sums", all.indicator(Sample.CONTENTS.indicator("gdp").orElseThrow()));
        sheets.put(
                "figures",
                all.indicator(Sample.CONTENTS.indicator("hotline-calls").orElseThrow()));
        return sheets;
    }

    private static Layout layout(Sheet sheet) {
        return Paginator.of(sheet.manuscript(), Sample.TYPEFACES, () -> false);
    }

    private static List<Item.Line> lines(Layout layout) {
        return layout.pages().stream()
                .flatMap(page -> page.items.stream())
                .filter(Item.Line.class::isInstance)
                .map(Item.Line.class::cast)
                .toList();
    }

    private static String text(Item.Line line) {
        return line.line().glyphs().stream()
                .map(glyph -> Character.toString(glyph.letter().character()))
                .collect(Collectors.joining());
    }

    private static <B extends Block> List<B> blocks(Sheet sheet, Class<B> kind) {
        return sheet.manuscript().blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** The smallest type on the pages themselves, in points. */
    private static double smallest(byte[] pdf) throws IOException {
        double[] smallest = {Double.MAX_VALUE};
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(
                            position -> smallest[0] = Math.min(smallest[0], Math.abs(position.getFontSizeInPt())));
                }
            };
            stripper.writeText(document, new StringWriter());
        }
        return smallest[0];
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void nothingIsSmallerThanSevenPoints(SheetOptions options) throws IOException {
        for (Map.Entry<String, Sheet> kind : sheets(options).entrySet()) {
            assertThat(smallest(Sample.pdf(kind.getValue()))).as(kind.getKey()).isGreaterThan(6.99);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {7, 10.5, 12, 16})
    void textHasTheSizeAskedFor(double size) throws IOException {
        for (Map.Entry<String, Sheet> kind : sheets(USUAL.withTextSize(size)).entrySet()) {
            if (!kind.getKey().equals("report")) {
                assertThat(kind.getValue().format().size()).as(kind.getKey()).isEqualTo(size);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void noWordOrNumberOfATableIsBroken(SheetOptions options) {
        sheets(options).forEach((kind, sheet) -> {
            Set<String> lines =
                    lines(layout(sheet)).stream().map(LayoutTest::text).collect(Collectors.toSet());
            String all = String.join("\n", lines);
            List<String> broken = blocks(sheet, Block.Table.class).stream()
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.lines().stream())
                    .flatMap(line -> WORD.matcher(line.stream().map(Run::text).collect(Collectors.joining()))
                            .results())
                    .map(word -> word.group())
                    .filter(word -> !all.contains(word))
                    .toList();

            assertThat(broken).as(kind).isEmpty();
        });
    }

    /** Where the decimal point of a line stands, or would stand. */
    private static double point(Item.Line line) {
        Matcher whole = Pattern.compile("(?:[^0-9]*[0-9][0-9,]*|–)").matcher(text(line));
        assertThat(whole.lookingAt()).as(text(line)).isTrue();
        SetLine.Glyph last = line.line().glyphs().get(text(line).codePointCount(0, whole.end()) - 1);
        return line.x() + last.x() + last.letter().advance() * line.size();
    }

    @Test
    void numbersStandBelowEachOtherByTheirDecimalPoint() {
        List<String> numbers = List.of("合计突破1,270*", "−2.5%左右", "–", "≥94*", "25,475", "0.375以上", "[7]");
        List<Row> rows = numbers.stream()
                .map(number -> new Row(
                        List.of(
                                Cell.of(List.of(new Run("名", FontFile.SANS, Ink.INK))),
                                Cell.of(List.of(
                                        new Run(number, FontFile.SANS, Ink.INK),
                                        new Run("（2018—2021年）", FontFile.SANS, Ink.QUIET)))),
                        false))
                .toList();
        Sheet sheet = Sample.sheet(List.of(new Block.Table(
                List.of(new Column(List.of("名"), Align.LEFT), new Column(List.of("2021"), Align.DECIMAL)), rows)));
        Set<Double> points = new TreeSet<>();
        lines(layout(sheet)).stream()
                .filter(line -> numbers.contains(text(line)))
                .forEach(line -> points.add(Math.round(point(line) * 100) / 100.0));

        assertThat(points).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void soTheyDoOnTheOverview(SheetOptions options) {
        Sheet sheet = Sample.sheets(options).overview();
        Block.Table table = blocks(sheet, Block.Table.class).getFirst();
        Layout layout = layout(sheet);
        List<Double> lefts = lines(layout).stream()
                .filter(line -> line.tag() != null && line.tag().type.equals("TH") && "Column".equals(line.tag().scope))
                .map(Item.Line::x)
                .distinct()
                .toList();
        Map<Double, Set<Long>> points = new TreeMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            double left = lefts.get(c);
            if (table.columns().get(c).align() == Align.DECIMAL) {
                lines(layout).stream()
                        .filter(line -> line.x() == left
                                && line.tag() != null
                                && line.tag().type.equals("TD"))
                        .filter(line -> text(line).matches("[^(（]*[0-9].*|–"))
                        .forEach(line -> points.computeIfAbsent(left, _ -> new HashSet<>())
                                .add(Math.round(point(line) * 10)));
            }
        }

        assertThat(points).hasSizeGreaterThan(2);
        assertThat(points.values()).allSatisfy(of -> assertThat(of).hasSize(1));
    }

    @Test
    void aTableNeverLeavesOneRowAlone() {
        for (int rows = 2; rows < 60; rows++) {
            List<Row> all = IntStream.range(0, rows)
                    .mapToObj(i ->
                            new Row(List.of(Cell.of(List.of(new Run("第" + i + "行", FontFile.SANS, Ink.INK)))), false))
                    .toList();
            Layout layout =
                    layout(Sample.sheet(List.of(new Block.Table(List.of(new Column(List.of("名"), Align.LEFT)), all))));
            List<Long> onPages = layout.pages().stream()
                    .map(page -> page.items.stream()
                            .filter(item ->
                                    item instanceof Item.Line line && text(line).matches("第\\d+行"))
                            .count())
                    .toList();

            assertThat(onPages).as(rows + " rows").doesNotContain(1L);
        }
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void theKeyExplainsWhatOccursAndNothingElse(SheetOptions options) {
        sheets(options).forEach((kind, sheet) -> {
            Set<Mark.Shape> drawn = blocks(sheet, Block.Figures.class).stream()
                    .flatMap(figures -> figures.figures().stream())
                    .flatMap(figure -> figure.chart().marks().stream())
                    .filter(Mark.Dot.class::isInstance)
                    .map(mark -> ((Mark.Dot) mark).shape())
                    .collect(Collectors.toSet());
            List<Block.Entry> entries = blocks(sheet, Block.Key.class).stream()
                    .flatMap(key -> key.entries().stream())
                    .toList();

            assertThat(entries.stream().map(Block.Entry::shape).flatMap(Stream::ofNullable))
                    .as(kind)
                    .isSubsetOf(drawn);
            assertThat(drawn.contains(Mark.Shape.TRIANGLE))
                    .as(kind)
                    .isEqualTo(entries.stream().anyMatch(entry -> entry.shape() == Mark.Shape.TRIANGLE));
        });
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void signsAreExplainedWhereTheyStand(SheetOptions options) {
        Map<String, String> meanings = Map.of(
                "Σ", "sheet.sign.sum",
                "≈", "sheet.sign.about",
                "≥", "sheet.sign.at-least",
                "≤", "sheet.sign.at-most",
                "*", "legend.inferred");
        Words words = Words.of(options.labels().languages().getFirst());
        sheets(options).forEach((kind, sheet) -> {
            if (kind.equals("report") || kind.equals("notes")) {
                return;
            }
            String printed = Stream.concat(
                            blocks(sheet, Block.Table.class).stream()
                                    .flatMap(table -> table.rows().stream())
                                    .flatMap(row -> row.cells().stream())
                                    .flatMap(cell -> cell.lines().stream())
                                    .flatMap(List::stream)
                                    .map(Run::text),
                            blocks(sheet, Block.Figures.class).stream()
                                    .flatMap(figures -> figures.figures().stream())
                                    .flatMap(figure -> figure.chart().marks().stream())
                                    .filter(Mark.Label.class::isInstance)
                                    .map(mark -> ((Mark.Label) mark).text()))
                    .collect(Collectors.joining("\n"));
            String notes = blocks(sheet, Block.Text.class).stream()
                    .filter(text -> text.style() == Style.NOTE)
                    .map(Block.Text::words)
                    .collect(Collectors.joining("\n"));
            meanings.forEach((sign, key) -> assertThat(notes.contains(words.say(key)))
                    .as(kind + " " + sign)
                    .isEqualTo(printed.contains(sign)));
        });
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void noNoteIsThereTwice(SheetOptions options) {
        sheets(options).forEach((kind, sheet) -> {
            if (!kind.equals("notes")) {
                List<String> notes = blocks(sheet, Block.Text.class).stream()
                        .filter(text -> text.style() == Style.NOTE)
                        .map(text -> text.words().replaceFirst("^.*?[：:] ?", ""))
                        .filter(note -> note.length() > 12)
                        .toList();
                assertThat(notes).as(kind).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void theMethodIsToldWhereSomethingIsJudged() throws IOException {
        String method = Words.of(Language.ZH).say("sheet.method").replace(" ", "");
        Sheets sheets = Sample.sheets(USUAL);

        assertThat(text(Sample.pdf(sheets.theme(Sample.CONTENTS.theme("ecology").orElseThrow()))))
                .contains(method);
        assertThat(text(Sample.pdf(
                        sheets.theme(Sample.CONTENTS.theme("agriculture").orElseThrow()))))
                .doesNotContain(method);
    }

    @Test
    void whatTheReportDoesNotGiveIsADashExplainedOnce() throws IOException {
        String text = text(Sample.pdf(Sample.sheets(USUAL).overview()));

        assertThat(text).containsOnlyOnce("报告未提供").contains("–报告未提供");
    }

    @Test
    void aSheetInBothLanguagesIsSoEverywhere() throws IOException {
        Sheets both = Sample.sheets(USUAL.with(Labels.BOTH));
        for (String id : List.of("gdp", "forest-cover", "processing-rate", "budget-revenue")) {
            Indicator indicator = Sample.CONTENTS.indicator(id).orElseThrow();
            Sheet sheet = both.indicator(indicator);
            String text = text(Sample.pdf(sheet));
            Chart english = IndicatorChart.draw(
                    Sample.PROFILE.of(indicator),
                    new SheetLanguages(Sample.CONTENTS.report().units(), Labels.EN).first(),
                    650,
                    IndicatorChart.kind(Sample.PROFILE.of(indicator)).height(),
                    _ -> 0);
            List<String> missing = labels(english)
                    // A scale may have other steps where there is less room.
                    .filter(label -> label.role() != MarkRole.TICK)
                    .map(label -> label.text().replaceAll("\\s", ""))
                    .filter(label -> !text.contains(label))
                    .toList();

            assertThat(missing).as(id).isEmpty();
            assertThat(text).contains("Source:FirstSession", "来源：兴和县", "Page1of", "第1页");
        }
    }

    /** What is of one observation, or computed, is said in English too; the years below an axis are the same in both. */
    @Test
    void noLabelOfAnyChartIsInChineseAlone() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        Sheets both = Sample.sheets(USUAL.with(Labels.BOTH));
        Stream.concat(
                        Sample.CONTENTS.report().indicators().stream().map(both::indicator),
                        Sample.CONTENTS.report().themes().stream().map(both::theme))
                .flatMap(sheet -> blocks(sheet, Block.Figures.class).stream())
                .flatMap(figures -> figures.figures().stream())
                .forEach(figure -> labels(figure.chart())
                        .filter(label -> label.role() != MarkRole.TICK)
                        .collect(Collectors.groupingBy(label -> label.role() + " " + label.source()))
                        .values()
                        .forEach(labels -> assertThat(labels)
                                .as(figure.anchor())
                                .extracting(Mark.Label::text)
                                .anySatisfy(text -> assertThat(han.matcher(text).find() && !text.contains(" / "))
                                        .isFalse())));
    }

    private static Stream<Mark.Label> labels(Chart chart) {
        return chart.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast);
    }

    @Test
    void aSectionHasOneEnglishNameOnAPage() throws IOException {
        String text = text(Sample.pdf(Sample.sheets(USUAL.with(Labels.EN))
                .section(Sample.CONTENTS.section("s2.1").orElseThrow())));

        assertThat(text).contains("Steadfastlyputecologyfirst").doesNotContain("Ecologyfirst,greendevelopment");
    }

    @Test
    void theTitlePageOfTheReportHasNoImprint() throws IOException {
        Sheet sheet = Sample.sheets(USUAL).report();
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);

            assertThat(stripper.getText(document)).contains("各位代表").doesNotContain("责任编辑", "发布时间");
        }
    }

    @Test
    void whatDoesNotFitIsSetSmallerAndSaid() {
        List<String> wide = List.of("Mechanisation-free", "Counterrevolutionaries", "Institutionalisation", "x");
        List<Column> columns = wide.stream()
                .map(word -> new Column(List.of(word + word.toLowerCase()), Align.LEFT))
                .toList();
        Sheet sheet = Sample.sheet(
                USUAL.withTextSize(16),
                List.of(new Block.Table(
                        columns,
                        List.of(new Row(
                                wide.stream()
                                        .map(word -> Cell.of(List.of(new Run(word, FontFile.SANS, Ink.INK))))
                                        .toList(),
                                false)))));
        LayoutWarnings shortfalls =
                new Typesetter(Sample.TYPEFACES).set(sheet.manuscript()).warnings();

        assertThat(shortfalls.tableSize()).isBetween(7.0, 13.7);
        assertThat(shortfalls.tableSizeWanted()).isCloseTo(0.86 * 16, within(0.01));
        assertThat(shortfalls.say(Words.of(Language.EN)))
                .singleElement()
                .asString()
                .contains("instead of 13.8");
    }

    @Test
    void noTwoSheetsHaveOneName() {
        List<String> names = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (Labels labels : Labels.values()) {
            for (Paper paper : Paper.values()) {
                for (boolean is : List.of(false, true)) {
                    for (double size : new double[] {10.5, 12}) {
                        SheetOptions look = USUAL.with(labels).with(paper).withTextSize(size);
                        Stream.of(
                                        look.withMono(is),
                                        look.withLandscape(true).withMono(is),
                                        look.withFullText(true).withMono(is))
                                .map(options -> Sample.sheets(options)
                                        .section(Sample.CONTENTS
                                                .section("s2.1.3")
                                                .orElseThrow()))
                                .forEach(sheet -> {
                                    names.add(sheet.name());
                                    plain.add(sheet.plainName());
                                });
                    }
                }
            }
        }

        assertThat(names).doesNotHaveDuplicates().contains("兴和县-2022-s2.1.3-推进林草生态持续改善-中英-Letter-横向-12磅-黑白");
        assertThat(plain).doesNotHaveDuplicates().contains("xinghe-2022-s2.1.3-both-letter-landscape-12pt-mono");
    }
}
