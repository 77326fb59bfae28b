package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.evidence.Indicator;
import workreport.find.Citation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typefaces;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.ObservationsTable;
import workreport.table.Workbooks;
import workreport.typeset.Block;
import workreport.typeset.Style;

/** A report of which there is no English and of which date and speaker are unknown: the Chinese stands in, and says so. */
class UntranslatedTest {

    private static final ReportProfile REPORT = new ReportProfile(MadeReports.untranslated());

    private static final Notation ENGLISH =
            new Notation(Words.of(Language.EN), REPORT.report().units());

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsMadeOfWhatIsKnown(Labels labels) throws IOException {
        for (ReportProfile profile : List.of(REPORT, new ReportProfile(MadeReports.oneParagraph()))) {
            SheetOptions options = SheetOptions.STANDARD.with(labels).withFullText(true);
            for (Sheet sheet : Sample.all(profile, options).toList()) {
                try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
                    assertThat(text(document)).as(sheet.title()).isNotBlank().doesNotContain("null");
                    assertThat(sheet.name()).doesNotContain("null").startsWith("某");
                    assertThat(sheet.manuscript().blocks()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void whatIsTheSameInBothLanguagesStandsOnce() throws IOException {
        Sheets sheets = new Sheets(REPORT, SheetOptions.STANDARD.with(Labels.BOTH), Sample.TYPEFACES);
        Sheet sheet = sheets.indicator(REPORT.contents().indicator("greens").orElseThrow());
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            assertThat(text(document).lines().filter("蔬菜种植面积"::equals)).hasSize(1);
        }
    }

    @Test
    void chineseInAnEnglishDocumentIsMarked() throws IOException {
        Sheets sheets = new Sheets(REPORT, SheetOptions.STANDARD.with(Labels.EN), Sample.TYPEFACES);
        Sheet sheet = sheets.indicator(REPORT.contents().indicator("forest").orElseThrow());
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            PDResources resources = document.getPage(0).getResources();
            List<String> languages = new ArrayList<>();
            resources
                    .getPropertiesNames()
                    .forEach(name -> languages.add(
                            resources.getProperties(name).getCOSObject().getString(COSName.LANG)));
            assertThat(languages).contains("zh-CN");
        }
    }

    @Test
    void aBookmarkLeadsToAHeadingThatIsMarkedAsChinese() throws IOException {
        Sheets sheets = new Sheets(REPORT, SheetOptions.STANDARD.with(Labels.EN), Sample.TYPEFACES);
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheets.report()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(REPORT.report().sections().size())
                    .allSatisfy(item ->
                            assertThat(item.getStructureElement().getLanguage()).isEqualTo("zh-CN"));
        }
    }

    /** On an English sheet a heading in Chinese is a Chinese one, and what stands for a chart says where Chinese begins. */
    @Test
    void whoHearsASheetIsToldWhatIsChinese() throws IOException {
        Sheets sheets = new Sheets(REPORT, SheetOptions.STANDARD.with(Labels.EN), Sample.TYPEFACES);
        Sheet sheet = sheets.indicator(REPORT.contents().indicator("forest").orElseThrow());
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            List<PDStructureElement> elements =
                    elements(document.getDocumentCatalog().getStructureTreeRoot());

            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("H1"))
                    .extracting(PDStructureElement::getLanguage)
                    .containsExactly("zh-CN");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .singleElement()
                    .asString()
                    .startsWith("in Chinese: 森林覆盖率");
        }
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }

    @Test
    void whereNothingIsAimedAtTheOverviewSaysSo() {
        Sheet sheet = new Sheets(
                        new ReportProfile(MadeReports.oneParagraph()),
                        SheetOptions.STANDARD.with(Labels.BOTH),
                        Sample.TYPEFACES)
                .overview();

        assertThat(sheet.manuscript().blocks()).noneMatch(Block.Table.class::isInstance);
        assertThat(sheet.manuscript().blocks().getLast())
                .isEqualTo(Block.Text.of(Style.PLAIN, "The report sets no target for any indicator.", Language.EN));
    }

    @Test
    void chineseInAnEnglishChartIsMarked() {
        Typefaces typefaces = new Typefaces();
        REPORT.report().indicators().forEach(indicator -> {
            byte[] svg = Svg.of(
                    StandaloneChart.draw(indicator, REPORT, ENGLISH, typefaces::chartWidth),
                    indicator.name().zh(),
                    typefaces,
                    false,
                    Language.EN);
            assertThat(new String(svg, StandardCharsets.UTF_8))
                    .contains("xml:lang=\"en\"", "<title xml:lang=\"zh-CN\">", "<tspan xml:lang=\"zh-CN\">");
        });
    }

    @Test
    void columnsOfEnglishAreEmpty() throws IOException {
        List<Indicator> all = REPORT.report().indicators();
        for (byte[] csv : List.of(
                Csv.of(ObservationsTable.data(all, REPORT, ENGLISH)),
                Csv.of(IndicatorsTable.data(all, REPORT, ENGLISH)))) {
            String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(new StringReader(text))) {
                assertThat(row.toMap()).containsEntry("delivered", "").doesNotContainValue("null");
                assertThat(row.get("name_zh")).isNotEmpty();
                row.toMap().forEach((column, value) -> {
                    if (column.endsWith("_en")) {
                        assertThat(value).as(column).doesNotContainPattern("\\p{IsHan}");
                    }
                });
                assertThat(row.get("name_en")).isEmpty();
            }
        }
        assertThat(Workbooks.all(all, REPORT, ENGLISH)).isNotEmpty();
    }

    @Test
    void aCitationSaysWhatIsUnknown() {
        List<Anchor> part = List.of(new Anchor("review-1", 0, 2));
        Notation chinese = new Notation(Words.of(Language.ZH), REPORT.report().units());

        assertThat(new Citation(REPORT.contents(), chinese).source(part))
                .isEqualTo("某县政府工作报告[R]. [出版者不详], [出版日期不详]: 第一部分¶1.");
        assertThat(new Citation(REPORT.contents(), ENGLISH).source(part)).isEqualTo("某县政府工作报告 (report, n.d.), 第一部分¶1.");
    }

    @Test
    void whoHearsALineIsTold() {
        assertThat(Words.of(Language.EN).spoken("2023 › 5G基站, 良种"))
                .isEqualTo("2023 › in Chinese: 5G基站, in Chinese: 良种");
        assertThat(Words.of(Language.EN).spoken("Forest cover")).isEqualTo("Forest cover");
        assertThat(Words.of(Language.ZH).spoken("5G基站")).isEqualTo("5G基站");
    }
}
