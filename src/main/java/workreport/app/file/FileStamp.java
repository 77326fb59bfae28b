package workreport.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a file has changed.
 *
 * @param modified when it was last written
 * @param size in bytes
 */
public record FileStamp(FileTime modified, long size) {

    /** The stamp of a file; null if there is no file or it cannot be read. */
    public static @Nullable FileStamp of(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(found.lastModifiedTime(), found.size());
        } catch (IOException none) {
            return null;
        }
    }
}
