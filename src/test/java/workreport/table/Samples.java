package workreport.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** The bundled report and a small one, as the tests of files need them. */
final class Samples {

    static final ReportProfile PROFILE = new ReportProfile(ReportFile.bundled());
    static final Contents BUNDLED = PROFILE.contents();
    static final Contents SMALL = small();

    private Samples() {}

    private static Contents small() {
        try {
            return new Contents(ReportFile.read(Path.of("src/test/resources/workreport/load/small.json"))
                    .report());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FaultyFileException faulty) {
            throw new IllegalStateException(faulty);
        }
    }

    static Notation notation(Contents contents, Language language) {
        return new Notation(Words.of(language), contents.report().units());
    }

    static ReportProfile profile(Contents contents) {
        return contents == BUNDLED ? PROFILE : new ReportProfile(contents);
    }

    /** The observations for other programs. */
    static Table data(Contents contents, Language language) {
        return ObservationsTable.data(contents.report().indicators(), profile(contents), notation(contents, language));
    }

    /** The observations for people. */
    static Table worded(Contents contents, Language language) {
        return ObservationsTable.worded(
                contents.report().indicators(), profile(contents), notation(contents, language));
    }

    /** The indicators for people. */
    static Table indicators(Contents contents, Language language) {
        return IndicatorsTable.worded(contents.report().indicators(), profile(contents), notation(contents, language));
    }

    /** Every table for other programs. */
    static List<Table> forPrograms(Contents contents, Language language) {
        Notation notation = notation(contents, language);
        List<Indicator> indicators = contents.report().indicators();
        return List.of(
                ObservationsTable.data(indicators, profile(contents), notation),
                IndicatorsTable.data(indicators, profile(contents), notation),
                LinksTable.data(indicators, profile(contents), notation),
                Codebook.table(profile(contents), notation));
    }
}
