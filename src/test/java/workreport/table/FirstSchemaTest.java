package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import workreport.analysis.ReportProfile;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.CheckedReport;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** A model written by the first schema opens, and nothing of it is lost: it gives the tables that the present one gives. */
class FirstSchemaTest {

    private static final List<BiFunction<ReportProfile, Notation, Table>> TABLES = List.of(
            (profile, notation) -> IndicatorsTable.data(profile.report().indicators(), profile, notation),
            (profile, notation) -> ObservationsTable.data(profile.report().indicators(), profile, notation),
            (profile, notation) -> LinksTable.data(profile.report().indicators(), profile, notation),
            Codebook::table);

    @Test
    void givesTheSameTablesByteForByte() throws IOException, FaultyFileException {
        Report first = first();
        Report present = ReportFile.bundled();

        for (BiFunction<ReportProfile, Notation, Table> table : TABLES) {
            assertThat(csv(table, first)).isNotEmpty().isEqualTo(csv(table, present));
        }
    }

    @Test
    void isTheSameReport() throws IOException, FaultyFileException {
        assertThat(first()).isEqualTo(ReportFile.bundled());
    }

    /** The bundled report as it was before its file was migrated. */
    private static Report first() throws IOException, FaultyFileException {
        String name = "/workreport/reports/xinghe-2022-schema-1.json";
        try (InputStream in = FirstSchemaTest.class.getResourceAsStream(name)) {
            CheckedReport checked = ReportFile.read(name, in);
            assertThat(checked.warnings()).isEmpty();
            return checked.report();
        }
    }

    private static byte[] csv(BiFunction<ReportProfile, Notation, Table> table, Report report) {
        Notation notation = new Notation(Words.of(Language.EN), report.units());
        return Csv.of(table.apply(new ReportProfile(report), notation));
    }
}
