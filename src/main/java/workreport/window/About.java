package workreport.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import workreport.language.Words;
import workreport.model.Report;

/** What the program is, whose work is in it, and where it keeps what. */
public final class About {

    private About() {}

    /** The program's version, as the build wrote it down. */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = About.class.getResourceAsStream("/workreport/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("not in the program: version.properties");
            }
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }

    static String text(Words words, Report report, Path log) {
        return String.join(
                "\n\n",
                words.say("window.about.version", version()),
                words.say(
                        "window.about.report",
                        words.language().of(report.title()),
                        words.language().of(report.body()),
                        report.delivered(),
                        report.published()),
                words.say("window.about.method"),
                words.say("window.about.licence"),
                words.say("window.about.log", log));
    }
}
