package workreport.export;

import java.util.List;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Indicator;

/** The workbook of a report: sheets for people, the same for other programs, and what everything in them means. */
public final class Workbooks {

    private Workbooks() {}

    /** All tables of those indicators. */
    public static byte[] all(List<Indicator> indicators, Contents contents, Notation notation) {
        return Xlsx.of(List.of(
                IndicatorsTable.worded(indicators, contents, notation),
                ReadingsTable.worded(indicators, contents, notation),
                ReadingsTable.data(indicators, contents, notation),
                LinksTable.data(indicators, contents, notation),
                Codebook.table(contents, notation)));
    }
}
