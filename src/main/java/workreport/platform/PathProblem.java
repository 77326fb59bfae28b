package workreport.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the system cannot follow a path, whatever is at its end. Java reports these only in the system's own words. */
public enum PathProblem {
    NONE,
    /** A name in it is longer than the system allows. */
    NAME_TOO_LONG,
    /** Its links form a loop. */
    LOOP,
    /** A file stands where a folder should. */
    NO_FOLDER;

    /** The limit on Linux and macOS, in bytes; Windows, which counts characters, allows no more. */
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
