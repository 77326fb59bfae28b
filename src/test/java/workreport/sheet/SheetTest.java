package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.platform.Paper;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;
import workreport.typeset.Typesetter;

/** What a sheet shows, as a reader of its PDF sees it. */
class SheetTest {

    private static final int DPI = 50;

    private static final List<SheetOptions> LOOKS = List.of(
            SheetOptions.STANDARD,
            SheetOptions.STANDARD.with(Labels.EN).with(Paper.LETTER).withMono(true),
            SheetOptions.STANDARD.with(Labels.BOTH).withLandscape(true).withTextSize(14));

    /** Without white space. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A project's size is said to be one, and a level for every year of the term stands with those of the year. */
    @Test
    void whatIsNoValueOfAYearIsSaidToBeNone() throws IOException {
        Sheets sheets = Sample.sheets(SheetOptions.STANDARD);

        assertThat(text(Sample.pdf(
                        sheets.section(Sample.CONTENTS.section("s3.2").orElseThrow()))))
                .contains("项目规模规模2,000吨/年")
                .doesNotContain("目标2,000");
        assertThat(text(Sample.pdf(
                        sheets.section(Sample.CONTENTS.section("s2.1").orElseThrow()))))
                .contains("各年94以上*各年94以上*");
        assertThat(text(Sample.pdf(
                        sheets.section(Sample.CONTENTS.section("s1.5").orElseThrow()))))
                .contains("总体75")
                .doesNotContain("年均75");
    }

    @Test
    void everyNumberOfEverySectionIsOnItsSheet() throws IOException {
        Sheets sheets = Sample.sheets(SheetOptions.STANDARD);
        List<Section> sections = Sample.CONTENTS.report().allSections().toList();
        for (Section section : sections) {
            String text = text(Sample.pdf(sheets.section(section)));
            List<String> inside = section.text().map(Paragraph::id).toList();
            List<String> missing = Sample.CONTENTS.report().indicators().stream()
                    .flatMap(indicator -> indicator.observations().stream())
                    .map(observation -> observation.anchor().orElseThrow())
                    .filter(anchor -> inside.contains(anchor.paragraph()))
                    .map(anchor -> Sample.CONTENTS
                            .paragraph(anchor.paragraph())
                            .orElseThrow()
                            .at(anchor))
                    .filter(number -> !text.contains(number))
                    .toList();

            assertThat(missing).as(section.id()).isEmpty();
        }
    }

    @Test
    void thePathToASectionWithoutANumberEndsInWhatHoldsIt() throws IOException {
        Section section = Sample.CONTENTS.section("s2.1.3").orElseThrow();
        assertThat(text(Sample.pdf(Sample.sheets(SheetOptions.STANDARD).section(section))))
                .contains("（一）生态优先、绿色发展" + section.title());
    }

    @Test
    void theWholeTextIsThereWhereItIsWanted() throws IOException {
        Section section = Sample.CONTENTS.section("s2.1").orElseThrow();
        String text = text(Sample.pdf(
                Sample.sheets(SheetOptions.STANDARD.withFullText(true)).section(section)));
        String[] whole =
                section.text().map(Paragraph::text).map(SheetTest::squeezed).toArray(String[]::new);

        assertThat(text).contains(whole);
    }

    @Test
    void theReportHoldsEveryCharacterOfTheText() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Sample.pdf(Sample.sheets(SheetOptions.STANDARD).report()))) {
            String text = new PDFTextStripper()
                    .getText(document)
                    .replaceAll("(?m)^— \\d+ —$", "")
                    .replaceAll("\\s", "");
            String[] paragraphs = Sample.CONTENTS
                    .report()
                    .allParagraphs()
                    .map(Paragraph::text)
                    .map(SheetTest::squeezed)
                    .toArray(String[]::new);

            assertThat(text).contains(paragraphs);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(1 + Sample.CONTENTS.report().sections().size());
        }
    }

    @Test
    void theSameBytesAnywhere() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Map<String, Sheet> here = Sample.everyKind(SheetOptions.STANDARD.with(Labels.BOTH));
            List<byte[]> first = here.values().stream().map(Sample::pdf).toList();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<byte[]> second = Sample.everyKind(SheetOptions.STANDARD.with(Labels.BOTH)).values().stream()
                    .map(Sample::pdf)
                    .toList();

            assertThat(second).usingRecursiveComparison().isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void marginsStayWhite(SheetOptions options) throws IOException {
        for (Map.Entry<String, Sheet> kind : Sample.everyKind(options).entrySet()) {
            marginsAreWhite(kind.getKey(), kind.getValue());
        }
    }

    private static void marginsAreWhite(String name, Sheet sheet) throws IOException {
        PageFormat format = sheet.format();
        double scale = DPI / 72.0;
        int left = (int) ((format.left() - 6) * scale);
        int right = (int) Math.ceil((format.left() + format.measure() + 6) * scale);
        int top = (int) ((format.top() - 6) * scale);
        int bottom = (int) Math.ceil((format.height() - 14) * scale);
        try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DPI);
                List<String> stained = new ArrayList<>();
                for (int y = 0; y < image.getHeight(); y++) {
                    for (int x = 0; x < image.getWidth(); x++) {
                        boolean margin = x < left || x > right || y < top || y > bottom;
                        if (margin && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                            stained.add(x + "," + y);
                        }
                    }
                }
                assertThat(stained).as(name + " page " + (page + 1)).isEmpty();
            }
        }
    }

    @Test
    void threeHundredIndicatorsAllStandThere() throws IOException {
        List<Indicator> all = Sample.CONTENTS.report().indicators();
        List<Indicator> many =
                Stream.generate(() -> all).flatMap(List::stream).limit(300).toList();
        Sheet sheet = Sample.sheets(SheetOptions.STANDARD).selection(many);
        String text = text(Sample.pdf(sheet));
        String[] names =
                all.stream().map(indicator -> squeezed(indicator.name().zh())).toArray(String[]::new);

        assertThat(text).contains(names).contains("所选300项指标");
        marginsAreWhite("300", sheet);
    }

    @Test
    void aVeryLongHeadingIsWholeAndInside() throws IOException {
        String heading = "很长的标题".repeat(120) + "W".repeat(200) + "完";
        Sheet sheet = Sample.sheet(List.of(Block.Text.of(Style.TITLE, heading, Language.ZH)));

        assertThat(text(Sample.pdf(sheet)).replaceAll("\\d/\\dsource", "")).contains(heading);
        marginsAreWhite("long", sheet);
    }

    @Test
    void whatNoFontHasIsCopiedAsItself() throws IOException {
        Sheet sheet = Sample.sheet(List.of(Block.Text.of(Style.BODY, "甲𓀀乙\t丙\n丁\uD800戊", Language.ZH)));

        assertThat(text(Sample.pdf(sheet))).contains("甲𓀀乙丙丁\uFFFD戊");
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() throws IOException {
        for (int lines = 20; lines < 45; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Block.Text.of(Style.BODY, "一行", Language.ZH));
            }
            blocks.add(Block.Text.of(Style.HEADING, "标题", Language.ZH));
            blocks.add(Block.Text.of(Style.BODY, "末段", Language.ZH));
            try (PDDocument document = Loader.loadPDF(Sample.pdf(Sample.sheet(blocks)))) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(document.getNumberOfPages());

                assertThat(squeezed(stripper.getText(document))).contains("标题末段");
            }
        }
    }

    @Test
    void makingOneCanBeCancelled() {
        Sheet sheet = Sample.sheets(SheetOptions.STANDARD).report();
        Typesetter typesetter = new Typesetter(Sample.TYPEFACES);

        assertThatThrownBy(() -> typesetter.set(sheet.manuscript(), (_, _) -> {}, () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
