package workreport.ui.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.sheet.LayoutWarnings;
import workreport.sheet.Sheet;
import workreport.sheet.SheetPdf;
import workreport.sheet.Sheets;
import workreport.typeset.Typefaces;

/** Makes sheets of a report, as on the command line. The fonts are read for the first of them. */
final class PdfSheetFactory implements SheetFactory {

    private final ReportProfile report;
    private @Nullable Typefaces typefaces;

    PdfSheetFactory(ReportProfile report) {
        this.report = report;
    }

    @Override
    public FinishedSheet make(SheetRequest wish, BooleanSupplier cancelled, SheetPdf.Progress progress)
            throws IOException {
        if (typefaces == null) {
            typefaces = new Typefaces();
        }
        Sheet sheet = wish.subject()
                .sheet(new Sheets(report, wish.options(), typefaces, cancelled), report.contents(), wish.ticked());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutWarnings shortfalls = new SheetPdf(typefaces).write(sheet, out, progress, cancelled);
        byte[] pdf = out.toByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            return new FinishedSheet(
                    sheet.name(),
                    sheet.plainName(),
                    sheet.title(),
                    pdf,
                    pages,
                    sheet.format().width(),
                    sheet.format().height(),
                    shortfalls);
        }
    }
}
