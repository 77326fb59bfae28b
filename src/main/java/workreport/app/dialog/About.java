package workreport.app.dialog;

import java.nio.file.Path;
import java.time.LocalDate;
import workreport.document.Bilingual;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Words;
import workreport.platform.ProgramVersion;

/** What the program is, whose work it contains, and where it keeps its files. */
final class About {

    private About() {}

    /** Which report it is, when it was given and published, and where its text was found. */
    private static String source(Words words, Report report) {
        Language language = words.language();
        Bilingual note = report.textFile().note();
        Bilingual body = report.body();
        LocalDate date = report.delivered();
        String delivered = words.say(
                "window.about.report",
                language.of(report.title()),
                date == null ? words.say("window.about.delivered-unknown") : words.say("window.about.delivered", date));
        if (body != null) {
            delivered = words.say("sentences", delivered, words.say("window.about.body", language.of(body)));
        }
        String published = report.published() == null
                ? words.say("window.about.published-unknown")
                : words.say("window.about.published", report.published());
        String said = words.say("sentences", delivered, published);
        return note == null ? said : words.say("sentences", said, language.of(note));
    }

    static String text(Words words, Report report, Path log) {
        return String.join(
                "\n\n",
                words.say("window.about.version", ProgramVersion.text()),
                source(words, report),
                words.say("window.about.method"),
                words.say("window.about.licence"),
                words.say("window.about.log", log));
    }
}
