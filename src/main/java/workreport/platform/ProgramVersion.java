package workreport.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version alone, such as {@code 0.1.0}. */
    public static String text() {
        return properties().getProperty("version");
    }

    /** When the program was built; none if the build did not say. */
    public static Optional<Instant> built() {
        try {
            return Optional.of(Instant.parse(properties().getProperty("built", "")));
        } catch (DateTimeParseException unsaid) {
            return Optional.empty();
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/workreport/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: version.properties");
            }
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
