package workreport.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import workreport.language.Language;
import workreport.language.Words;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.Sample;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;

/** What a PDF offers beside its pages: links, an outline, who made it, and characters that no font has. */
class LinksTest {

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }

    private static Sheet section() {
        return Sample.sheets(SheetOptions.STANDARD)
                .section(Sample.CONTENTS.section("s2.1").orElseThrow());
    }

    @Test
    void rowsLeadToTheirChartsAndNotesAndNotesBack() throws IOException {
        try (PDDocument document = Loader.loadPDF(Sample.pdf(section()))) {
            List<String> said =
                    links(document).stream().map(PDAnnotationLink::getContents).toList();

            assertThat(said).contains("森林覆盖率：图表", "说明①", "空气质量优良天数比例：表中一行").hasSize(5 + 4 + 4);
            for (PDAnnotationLink link : links(document)) {
                PDPageXYZDestination place = (PDPageXYZDestination) link.getDestination();
                assertThat(document.getPages().indexOf(place.getPage())).isNotNegative();
                assertThat(place.getTop()).isBetween(0, (int) Paper.A4.height());
                assertThat(link.isPrinted()).isTrue();
                assertThat(parent(document, link).getNameAsString(COSName.S)).isEqualTo("Link");
            }
        }
    }

    /** The element of the structure that a link belongs to. */
    private static COSDictionary parent(PDDocument document, PDAnnotationLink link) {
        COSDictionary tree = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE);
        List<? extends COSBase> numbers = tree.getCOSArray(COSName.NUMS).toList();
        COSBase parent = tree.getCOSArray(COSName.NUMS).getObject(2 * link.getStructParent() + 1);
        assertThat(numbers).hasSizeGreaterThan(2 * link.getStructParent() + 1);
        return (COSDictionary) parent;
    }

    @Test
    void everySheetOfSeveralPagesHasAnOutline() throws IOException {
        for (SheetOptions options : List.of(
                SheetOptions.STANDARD, SheetOptions.STANDARD.with(Labels.BOTH).withTextSize(16))) {
            for (Map.Entry<String, Sheet> kind : Sample.everyKind(options).entrySet()) {
                try (PDDocument document = Loader.loadPDF(Sample.pdf(kind.getValue()))) {
                    boolean there = document.getDocumentCatalog().getDocumentOutline() != null;
                    boolean several = document.getNumberOfPages() > 1;

                    assertThat(there).as(kind.getKey()).isEqualTo(several);
                }
            }
        }
    }

    @Test
    void oldAndNewReadersAreToldTheSame() throws Exception {
        for (Sheet sheet :
                List.of(section(), Sample.sheets(SheetOptions.STANDARD).report())) {
            try (PDDocument document = Loader.loadPDF(Sample.pdf(sheet))) {
                PDDocumentInformation info = document.getDocumentInformation();
                String packet =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                String author = sheet.format().official() ? "兴和县人民政府" : null;

                assertThat(info.getTitle()).isEqualTo(sheet.title());
                assertThat(info.getAuthor()).isEqualTo(author);
                assertThat(info.getCreator()).startsWith("Work report viewer ");
                assertThat(info.getProducer()).startsWith("Apache PDFBox ");
                assertThat(packet)
                        .contains(sheet.title(), info.getCreator(), info.getProducer(), "2022-01-06")
                        .doesNotContain("<rdf:li>李锴栋");
                assertThat(packet.contains("<dc:creator>")).isEqualTo(author != null);
                assertThat(packet.contains("<xmp:CreateDate>")).isEqualTo(info.getCreationDate() != null);
                if (info.getCreationDate() != null) {
                    assertThat(packet)
                            .contains(
                                    "<xmp:CreateDate>" + info.getCreationDate().toInstant() + "</xmp:CreateDate>");
                    assertThat(info.getCreationDate().toInstant().toString()).doesNotStartWith("2022-01-06");
                }
            }
        }
    }

    @Test
    void aCharacterThatNoFontHasIsNamedCopiedAndTold() throws IOException {
        Sheet sheet = Sample.sheet(List.of(Block.Text.of(Style.BODY, "甲𠮷乙𠮷𓀀丁", Language.ZH)));
        Pdf made = new Typesetter(Sample.TYPEFACES).set(sheet.manuscript());
        try (PDDocument document = Loader.loadPDF(new ByteArrayInputStream(made.bytes()).readAllBytes())) {
            List<String> copied = new ArrayList<>();
            document.getPage(0)
                    .getResources()
                    .getPropertiesNames()
                    .forEach(name -> copied.add(document.getPage(0)
                            .getResources()
                            .getProperties(name)
                            .getCOSObject()
                            .getString(COSName.ACTUAL_TEXT)));

            assertThat(new PDFTextStripper().getText(document)).contains("甲𠮷乙𠮷𓀀丁");
            assertThat(copied).containsOnly("𠮷", "𓀀").hasSizeGreaterThan(1);
        }
        String seen = Paginator.of(sheet.manuscript(), Sample.TYPEFACES, () -> false).pages().getFirst().items.stream()
                .filter(Item.Line.class::isInstance)
                .flatMap(item -> ((Item.Line) item).line().glyphs().stream())
                .map(glyph -> Character.toString(glyph.letter().character()))
                .collect(Collectors.joining());
        assertThat(seen).contains("甲[U+20BB7]乙[U+20BB7][U+13000]丁");
        assertThat(made.warnings().characters()).containsExactly(0x13000, 0x20BB7);
        assertThat(made.warnings().say(Words.of(Language.ZH)))
                .singleElement()
                .asString()
                .contains("𠮷 (U+20BB7)", "2");
        assertThat(new Typesetter(Sample.TYPEFACES)
                        .set(section().manuscript())
                        .warnings()
                        .say(Words.of(Language.ZH)))
                .isEmpty();
    }
}
