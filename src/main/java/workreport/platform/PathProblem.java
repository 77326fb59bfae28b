package workreport.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What about a path keeps the system from following it, whatever stands at its end. Java names these only in the system's words. */
public enum PathProblem {
    NONE,
    /** A name in it is longer than the system takes. */
    NAME_TOO_LONG,
    /** Links in it lead in a circle. */
    LOOP,
    /** A file stands where a folder should. */
    NO_FOLDER;

    /** What Linux and macOS take, in bytes; Windows, which counts letters, takes no more. */
    private static final int LONGEST_NAME = 255;

    /** The first obstacle on the way. */
    public static PathProblem on(Path path) {
        Path absolute = path.toAbsolutePath();
        Path reached = absolute.getRoot();
        for (Path name : absolute) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return NAME_TOO_LONG;
            }
            if (reached != null && Files.exists(reached) && !Files.isDirectory(reached)) {
                return NO_FOLDER;
            }
            reached = reached == null ? name : reached.resolve(name);
            if (isLoop(reached)) {
                return LOOP;
            }
        }
        return NONE;
    }

    private static boolean isLoop(@Nullable Path path) {
        if (path == null || !Files.isSymbolicLink(path) || Files.exists(path)) {
            return false;
        }
        try {
            path.toRealPath();
            return false;
        } catch (NoSuchFileException | AccessDeniedException elsewhere) {
            return false;
        } catch (IOException circle) {
            return true;
        }
    }
}
