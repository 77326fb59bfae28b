package workreport.platform;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps the user's files, as each system wants it.
 *
 * @param system the system's name, as {@code os.name} has it
 * @param home the user's own folder, as Java knows it
 * @param environment the variables of the environment; null for one that is not set
 */
public record UserFolders(String system, Path home, UnaryOperator<@Nullable String> environment) {

    private static final String OWN = "report-viewer";
    private static final Path NOWHERE = Path.of("/nonexistent");

    /** Those of the user who runs the program. */
    public static UserFolders here() {
        return new UserFolders(
                System.getProperty("os.name", ""), home(System.getProperty("user.home")), System::getenv);
    }

    /** For a user without a home Java says "?"; nothing may then be kept in the folder that the program was started in. */
    static Path home(@Nullable String told) {
        Path home = Path.of(told == null ? "?" : told);
        return home.isAbsolute() ? home : NOWHERE;
    }

    /** The program's own state, such as the size of its window, and its log. */
    public Path state() {
        return folder("XDG_STATE_HOME", Path.of(".local", "state"));
    }

    /** What the user has made: notes and bookmarks. */
    public Path data() {
        return folder("XDG_DATA_HOME", Path.of(".local", "share"));
    }

    private Path folder(String variable, Path otherwise) {
        Path parent;
        if (system.startsWith("Windows")) {
            parent = set("APPDATA").orElseGet(() -> home.resolve(Path.of("AppData", "Roaming")));
        } else if (system.startsWith("Mac")) {
            parent = home.resolve(Path.of("Library", "Application Support"));
        } else {
            // Java asks the user database and ignores HOME; on Linux HOME is what counts.
            Path ownHome = set("HOME").orElse(home);
            parent = set(variable).orElseGet(() -> ownHome.resolve(otherwise));
        }
        return parent.resolve(OWN);
    }

    /** A relative path in a variable is ignored, as the XDG rules say. */
    private Optional<Path> set(String variable) {
        String value = environment.apply(variable);
        try {
            return Optional.ofNullable(value)
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }
}
