package workreport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.evidence.Indicator;
import workreport.paint.Typeface;
import workreport.typeset.Archival;
import workreport.typeset.Colours;
import workreport.typeset.Embedding;
import workreport.typeset.GlyphPainting;
import workreport.typeset.MarkPainter;
import workreport.typeset.PageFormat;
import workreport.typeset.Structure;
import workreport.typeset.Tag;
import workreport.typeset.Typefaces;

/**
 * A chart as a PDF of one page that is as large as the chart, to be placed in a document: tagged, PDF/A-2a and PDF/UA-1, as
 * sheets are. The same chart gives the same bytes. Not for use by two threads at a time.
 */
public final class ChartPdf {

    private final SheetTemplate stationery;
    private final Typefaces typefaces;

    /**
     * @param labels the language or languages of the charts
     * @param typefaces the fonts to measure with and to embed
     */
    public ChartPdf(ReportProfile report, Labels labels, Typefaces typefaces) {
        this.typefaces = typefaces;
        stationery = new SheetTemplate(report, SheetOptions.STANDARD.with(labels));
    }

    /**
     * The bytes of the document, with its fonts embedded.
     *
     * @param indicator that the chart shows
     */
    public byte[] of(Chart chart, Indicator indicator) {
        return of(chart, indicator, new GlyphPainting.Fonts());
    }

    /** The same with letters as shapes. */
    public byte[] outlined(Chart chart, Indicator indicator, Typeface typeface) {
        return of(chart, indicator, new GlyphPainting.Shapes(typeface));
    }

    private byte[] of(Chart chart, Indicator indicator, GlyphPainting lettering) {
        String title = stationery.voices().language().of(indicator.name());
        float width = (float) chart.width();
        float height = (float) chart.height();
        PageFormat format = new PageFormat(width, height, 0, 0, width, height, Chart.TEXT_SIZE, 1, false);
        Sheet about = stationery.sheet(stationery.name(indicator), title, stationery.source(), format, List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(sum(chart, about));
            Archival.mark(document, about);
            Tag root = Tag.document(about.language());
            Tag figure = root.addFigure(about.language(), chart.description());
            Structure structure = new Structure(document, root);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            structure.begin(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(COSName.getPDFName(figure.type), structure.piece(figure));
                structure.place(figure, page.getMediaBox());
                content.transform(new Matrix(1, 0, 0, -1, 0, height));
                new MarkPainter(content, new Embedding(document, typefaces), new Colours(false), lettering)
                        .paint(chart.marks());
                content.endMarkedContent();
            }
            structure.close();
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static long sum(Chart chart, Sheet about) {
        CRC32 sum = new CRC32();
        sum.update((about.plainName() + about.title() + about.date() + chart.description() + chart.width())
                .getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
