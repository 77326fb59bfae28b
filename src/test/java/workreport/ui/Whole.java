package workreport.ui;

import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;

/** The bundled report with all its indicators. */
public final class Whole {

    private static final Contents CONTENTS = new Contents(ReportFile.bundled());

    private Whole() {}

    public static Contents contents() {
        return CONTENTS;
    }

    public static Notation notation(Language language) {
        return new Notation(Words.of(language), CONTENTS.report().units());
    }
}
