package workreport.table;

import java.util.List;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.language.Notation;

/** The workbook of a report: sheets for people, the same for other programs, and what everything in them means. */
public final class Workbooks {

    private Workbooks() {}

    /** All tables of those indicators. */
    public static byte[] all(List<Indicator> indicators, Contents contents, Notation notation) {
        return Xlsx.of(List.of(
                IndicatorsTable.worded(indicators, contents, notation),
                ObservationsTable.worded(indicators, contents, notation),
                ObservationsTable.data(indicators, contents, notation),
                LinksTable.data(indicators, contents, notation),
                Codebook.table(contents, notation)));
    }
}
