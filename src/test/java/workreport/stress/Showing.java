package workreport.stress;

import java.util.List;
import workreport.analysis.Alignment;
import workreport.chart.AlignmentChart;
import workreport.chart.IndicatorChart;
import workreport.export.Csv;
import workreport.export.IndicatorsTable;
import workreport.export.Plate;
import workreport.export.Png;
import workreport.export.ReadingsTable;
import workreport.export.Svg;
import workreport.export.Typeface;
import workreport.export.Workbooks;
import workreport.find.Search;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Report;
import workreport.model.Section;
import workreport.sheet.Labels;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.sheet.SheetPdf;
import workreport.sheet.Sheets;
import workreport.sheet.Typefaces;

/** Makes of a report what a reader would look at: every chart in both languages, tables, a search, sheets. */
final class Showing {

    private static final double WIDTH = 480;

    private final Typeface typeface = Typeface.ofCharts();
    private final Typefaces typefaces = new Typefaces();

    /**
     * Makes it all.
     *
     * @param number which of the sections has its sheet made
     */
    void show(Report report, int number) {
        Contents contents = new Contents(report);
        for (Language language : Language.values()) {
            Notation notation = new Notation(Words.of(language), report.units());
            charts(contents, notation);
            List<Indicator> indicators = report.indicators();
            Csv.of(ReadingsTable.data(indicators, contents, notation));
            Csv.of(IndicatorsTable.data(indicators, contents, notation));
            Workbooks.all(indicators, contents, notation);
        }
        new Search(contents).find("2026");
        sheets(contents, number);
    }

    private void charts(Contents contents, Notation notation) {
        Report report = contents.report();
        for (Indicator indicator : report.indicators()) {
            Svg.of(Plate.draw(indicator, contents, notation, typeface.chartWidth()), typeface);
            IndicatorChart.row(indicator, report.years(), notation, 96, 26);
        }
        Alignment alignment = Alignment.of(report.indicators(), report.years());
        Png.of(AlignmentChart.draw(alignment, notation, WIDTH, typeface.chartWidth()), typeface);
    }

    private void sheets(Contents contents, int number) {
        Report report = contents.report();
        Sheets sheets = new Sheets(contents, SheetOptions.STANDARD.with(Labels.BOTH), typefaces);
        SheetPdf pdf = new SheetPdf(typefaces);
        List<Section> sections = report.allSections().toList();
        Sheet one = sections.isEmpty() ? sheets.overview() : sheets.section(sections.get(number % sections.size()));
        pdf.bytes(one);
        if (number % 8 == 0) {
            pdf.bytes(sheets.overview());
            pdf.bytes(sheets.report());
        }
    }
}
