package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.platform.FontFile;

/** What stands on the pages of a PDF file beside or across their text. */
class PdfAsidesTest {

    private static final float SIZE = 16;
    private static final String FULL = "全年地区生产总值增长百分之六人均收入稳步提高民生改善";

    /** Writes more on a page with five lines. */
    @FunctionalInterface
    private interface More {
        void write(PDPage page, PDPageContentStream stream, PDFont font) throws IOException;
    }

    private static Extracted read(More more) throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument();
                InputStream in = FontFile.SANS.open()) {
            PDFont font = PDType0Font.load(document, in);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (int i = 0; i < 5; i++) {
                    show(stream, font, new Matrix(1, 0, 0, 1, 90, 650 - 28 * i), FULL);
                }
                more.write(page, stream, font);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf().read(Source.of(bytes.toByteArray()), ReadOptions.STANDARD);
        }
    }

    private static void show(PDPageContentStream stream, PDFont font, Matrix matrix, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.setTextMatrix(matrix);
        stream.showText(text);
        stream.endText();
    }

    @Test
    void textAcrossThePageDoesNotComeBetweenItsLines() throws Exception {
        Extracted extracted = read((page, stream, font) -> {
            show(stream, font, Matrix.getRotateInstance(Math.toRadians(45), 200, 500), "内部资料");
            show(stream, font, Matrix.getRotateInstance(Math.toRadians(90), 50, 500), "装订线");
        });

        assertThat(paragraphs(extracted)).containsExactly(FULL.repeat(5));
        assertThat(leftOut(extracted, LeftOut.Reason.WATERMARK)).containsExactly("内部资料");
        assertThat(leftOut(extracted, LeftOut.Reason.TURNED)).containsExactly("装订线");
    }

    @Test
    void remarksAndFieldsAreListedBehindTheirPage() throws Exception {
        Extracted extracted = read((page, stream, font) -> {
            PDAnnotationText remark = new PDAnnotationText();
            remark.setRectangle(new PDRectangle(10, 10, 20, 20));
            remark.setContents("请核实");
            PDAnnotationWidget field = new PDAnnotationWidget();
            field.setRectangle(new PDRectangle(90, 400, 200, 20));
            field.getCOSObject().setString(COSName.V, "张三");
            page.setAnnotations(List.of(remark, field));
        });

        assertThat(paragraphs(extracted)).containsExactly(FULL.repeat(5));
        assertThat(extracted.leftOut())
                .containsExactly(
                        new LeftOut(new Position(1, 5), "请核实", LeftOut.Reason.COMMENT),
                        new LeftOut(new Position(1, 5), "张三", LeftOut.Reason.FORM));
    }

    @Test
    void shapesStandForTheCharactersThatTheFileSays() throws Exception {
        Extracted extracted = read((page, stream, font) -> {
            COSDictionary meant = new COSDictionary();
            meant.setString(COSName.ACTUAL_TEXT, "亿元");
            stream.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meant));
            show(stream, font, new Matrix(1, 0, 0, 1, 90, 510), "二二");
            stream.endMarkedContent();
        });

        assertThat(paragraphs(extracted)).containsExactly(FULL.repeat(5) + "亿元");
    }
}
