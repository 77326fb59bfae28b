package workreport.ui.sheets;

import java.util.function.BooleanSupplier;
import workreport.analysis.ReportProfile;
import workreport.paint.Typefaces;
import workreport.sheet.PlaceSheets;
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
    public FinishedSheet make(SheetRequest request, BooleanSupplier cancelled, Typesetter.Progress progress) {
        Sheet sheet = request.subject().kind().isOfPlace() ? ofPlace(request, cancelled) : ofReport(request, cancelled);
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

    private Sheet ofReport(SheetRequest request, BooleanSupplier cancelled) {
        return request.subject()
                .sheet(
                        new Sheets(report, request.options(), typefaces, cancelled),
                        report.contents(),
                        request.ticked());
    }

    private Sheet ofPlace(SheetRequest request, BooleanSupplier cancelled) {
        PlaceSheets sheets = new PlaceSheets(
                request.place().series(),
                report.report().place(),
                request.options(),
                request.international(),
                typefaces,
                cancelled);
        return request.place().sheet(request.subject(), sheets);
    }
}
