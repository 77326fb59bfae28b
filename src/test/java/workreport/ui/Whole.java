package workreport.ui;

import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;

/** The bundled report with all its indicators. */
public final class Whole {

    private static final ReportProfile PROFILE = new ReportProfile(ReportFile.bundled());

    private Whole() {}

    public static ReportProfile profile() {
        return PROFILE;
    }

    public static Contents contents() {
        return PROFILE.contents();
    }

    public static Notation notation(Language language) {
        return new Notation(Words.of(language), PROFILE.report().units());
    }
}
