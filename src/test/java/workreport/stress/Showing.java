package workreport.stress;

import java.util.List;
import workreport.analysis.Alignment;
import workreport.analysis.ReportProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.IndicatorChart;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.find.Search;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.paint.Png;
import workreport.paint.StandaloneChart;
import workreport.paint.Svg;
import workreport.paint.Typefaces;
import workreport.sheet.Labels;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.ObservationsTable;
import workreport.table.Workbooks;
import workreport.typeset.Typesetter;

/** Makes of a report what a reader would look at: every chart in both languages, tables, a search, sheets. */
final class Showing {

    private static final double WIDTH = 480;

    private final Typefaces typefaces = new Typefaces();

    /**
     * Makes it all.
     *
     * @param number which of the sections has its sheet made
     */
    void show(Report report, int number) {
        ReportProfile profile = new ReportProfile(report);
        Contents contents = profile.contents();
        for (Language language : Language.values()) {
            Notation notation = new Notation(Words.of(language), report.units());
            charts(profile, notation);
            List<Indicator> indicators = report.indicators();
            Csv.of(ObservationsTable.data(indicators, profile, notation));
            Csv.of(IndicatorsTable.data(indicators, profile, notation));
            Workbooks.all(indicators, profile, notation);
        }
        new Search(contents).find("2026");
        sheets(profile, number);
    }

    private void charts(ReportProfile profile, Notation notation) {
        Report report = profile.report();
        for (Indicator indicator : report.indicators()) {
            Svg.of(StandaloneChart.draw(indicator, profile, notation, typefaces::chartWidth), typefaces);
            IndicatorChart.row(profile.of(indicator), notation, 96, 26);
        }
        Alignment alignment = Alignment.of(profile.all());
        Png.of(AlignmentChart.draw(alignment, notation, WIDTH, typefaces::chartWidth), typefaces);
    }

    private void sheets(ReportProfile profile, int number) {
        Contents contents = profile.contents();
        Report report = profile.report();
        Sheets sheets = new Sheets(profile, SheetOptions.STANDARD.with(Labels.BOTH), typefaces);
        Typesetter typesetter = new Typesetter(typefaces);
        List<Section> sections = report.allSections().toList();
        Sheet one = sections.isEmpty() ? sheets.overview() : sheets.section(sections.get(number % sections.size()));
        typesetter.set(one.manuscript());
        if (number % 8 == 0) {
            typesetter.set(sheets.overview().manuscript());
            typesetter.set(sheets.report().manuscript());
        }
    }
}
