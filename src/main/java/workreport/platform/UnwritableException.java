package workreport.platform;

import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;

/** Thrown where a file cannot be written or a folder cannot be made. */
public final class UnwritableException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The message of Linux and macOS, in English whatever the locale; also where there is room but no more files are allowed. */
    private static final String NO_SPACE = "No space left on device";

    private final transient Path path;
    private final Reason reason;

    /** Why a file or a folder cannot be written. */
    public enum Reason {
        NO_FOLDER,
        IS_FOLDER,
        /** A file stands where the folder should be. */
        IS_FILE,
        FORBIDDEN,
        FULL,
        /** Its links form a loop. */
        LOOP,
        /** A name longer than the system allows. */
        NAME_TOO_LONG,
        /** The system gives no reason, or one not known here. */
        OTHER
    }

    public UnwritableException(Path path, Reason reason, @Nullable IOException cause) {
        super(path + ": " + Code.of(reason), cause);
        this.path = path;
        this.reason = reason;
    }

    /**
     * Finds out why a file could not be written.
     *
     * @param needed the size of the file, in bytes
     */
    static UnwritableException of(Path path, IOException failed, long needed) {
        Path folder = path.toAbsolutePath().getParent();
        Reason reason = folder == null || PathProblem.on(path) != PathProblem.NONE || Files.isDirectory(folder)
                ? reason(path, failed, folder, needed)
                : Reason.NO_FOLDER;
        return new UnwritableException(path, reason, failed);
    }

    /** Finds out why a folder could not be made. */
    public static UnwritableException ofFolder(Path folder, IOException failed) {
        Path there = folder.toAbsolutePath();
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        Reason reason = there == null || Files.isDirectory(there) ? reason(folder, failed, there, 0) : Reason.IS_FILE;
        return new UnwritableException(folder, reason, failed);
    }

    private static Reason reason(Path path, IOException failed, @Nullable Path folder, long needed) {
        switch (PathProblem.on(path)) {
            case NAME_TOO_LONG -> {
                return Reason.NAME_TOO_LONG;
            }
            case LOOP -> {
                return Reason.LOOP;
            }
            case NO_FOLDER -> {
                return Reason.NO_FOLDER;
            }
            case NONE -> {}
        }
        if (failed instanceof AccessDeniedException || folder == null || !Files.isWritable(folder)) {
            return Reason.FORBIDDEN;
        }
        // Ask the folder itself: under chroot the mount table tells nothing.
        File disk = folder.toFile();
        boolean full = disk.getTotalSpace() > 0 && disk.getUsableSpace() < needed
                || String.valueOf(failed.getMessage()).contains(NO_SPACE);
        return full ? Reason.FULL : Reason.OTHER;
    }

    public Path path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
