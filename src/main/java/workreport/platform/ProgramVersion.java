package workreport.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version alone, such as {@code 0.1.0}. */
    public static String text() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/workreport/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: version.properties");
            }
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version");
    }
}
