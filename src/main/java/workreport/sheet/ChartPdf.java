package workreport.sheet;

import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.evidence.Indicator;
import workreport.paint.Lettering;
import workreport.paint.Typefaces;
import workreport.typeset.Typesetter;

/**
 * A chart as a PDF of one page that is as large as the chart, to be placed in a document; with the title and the source that
 * sheets have. Not for use by two threads at a time.
 */
public final class ChartPdf {

    private final SheetTemplate template;
    private final Typesetter typesetter;

    /**
     * @param labels the language or languages of the charts
     * @param typefaces the fonts to measure with and to embed
     */
    public ChartPdf(ReportProfile report, Labels labels, Typefaces typefaces) {
        template = new SheetTemplate(report, SheetOptions.STANDARD.with(labels));
        typesetter = new Typesetter(typefaces);
    }

    /**
     * The bytes of the document.
     *
     * @param indicator that the chart shows
     */
    public byte[] of(Chart chart, Indicator indicator, Lettering lettering) {
        String title = template.voices().language().of(indicator.name());
        String id = template.name(indicator).plain() + chart.description();
        return typesetter.chart(chart, template.about(id, title), lettering);
    }
}
