package workreport.table;

import java.util.List;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.language.Notation;

/** The workbook of a report: sheets for people, the same data for other programs, and the codebook. */
public final class Workbooks {

    private Workbooks() {}

    /** All tables of the given indicators. */
    public static byte[] all(List<Indicator> indicators, ReportProfile report, Notation notation) {
        return Xlsx.of(List.of(
                IndicatorsTable.worded(indicators, report, notation),
                ObservationsTable.worded(indicators, report, notation),
                ObservationsTable.data(indicators, report, notation),
                LinksTable.data(indicators, report, notation),
                Codebook.table(report, notation)));
    }
}
