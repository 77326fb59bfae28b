package workreport.ui.sheets;

import java.util.function.BooleanSupplier;
import workreport.analysis.ReportProfile;
import workreport.paint.Typefaces;
import workreport.sheet.Sheet;
import workreport.sheet.Sheets;
import workreport.typeset.Pdf;
import workreport.typeset.Typesetter;

/** Makes sheets of a report, as on the command line. */
final class PdfSheetFactory implements SheetFactory {

    private final ReportProfile report;
    private final Typefaces typefaces = new Typefaces();

    PdfSheetFactory(ReportProfile report) {
        this.report = report;
    }

    @Override
    public FinishedSheet make(SheetRequest wish, BooleanSupplier cancelled, Typesetter.Progress progress) {
        Sheet sheet = wish.subject()
                .sheet(new Sheets(report, wish.options(), typefaces, cancelled), report.contents(), wish.ticked());
        Pdf pdf = new Typesetter(typefaces).set(sheet.manuscript(), progress, cancelled);
        return new FinishedSheet(
                sheet.name(),
                sheet.plainName(),
                sheet.title(),
                pdf.bytes(),
                pdf.pages(),
                sheet.format().width(),
                sheet.format().height(),
                pdf.warnings());
    }
}
