package workreport.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import org.apache.pdfbox.util.Version;

/** What makes the sheets: this program, as its build wrote it down. */
public final class Producer {

    private Producer() {}

    /** The program with its version. */
    public static String name() {
        return "Work report viewer " + properties().getProperty("version");
    }

    /** What writes the files for it. */
    static String library() {
        return "Apache PDFBox " + Version.getVersion();
    }

    /** When it was built; none if the build did not say. */
    static Optional<Instant> built() {
        try {
            return Optional.of(Instant.parse(properties().getProperty("built", "")));
        } catch (DateTimeParseException unsaid) {
            return Optional.empty();
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = Producer.class.getResourceAsStream("/workreport/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("not in the program: version.properties");
            }
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
