package workreport.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a file is to be. It is written beside its place and then moved there, so that nobody ever sees half of it, and
 * what was there before stays as it was until then.
 */
public record Destination(Path path) {

    /**
     * Writes the file, or leaves everything as it was.
     *
     * @throws UnwritableException with the reason
     */
    public void write(byte[] bytes) throws UnwritableException {
        try {
            if (Files.isDirectory(path)) {
                throw new UnwritableException(path, UnwritableException.Reason.IS_FOLDER, null);
            }
            if (isDevice()) {
                Files.write(path, bytes, StandardOpenOption.APPEND);
            } else {
                replace(Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path, bytes);
            }
        } catch (UnwritableException known) {
            throw known;
        } catch (IOException failed) {
            throw UnwritableException.of(path, failed, bytes.length);
        }
    }

    /** A device or a pipe, /dev/stdout for one, takes bytes, but must never be replaced by a file. */
    private boolean isDevice() {
        return Files.exists(path)
                && (!Files.isRegularFile(path) || path.toAbsolutePath().startsWith("/dev"));
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnwritableException(target, UnwritableException.Reason.FORBIDDEN, null);
        }
        Path beside = beside(target);
        try {
            Files.write(beside, bytes, StandardOpenOption.WRITE);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** An empty file with the permissions that any new file gets here; those of a temporary file would be too few. */
    private static Path beside(Path target) throws IOException {
        while (true) {
            String name = ".%08x.part".formatted(ThreadLocalRandom.current().nextInt());
            try {
                return Files.createFile(target.resolveSibling(name));
            } catch (FileAlreadyExistsException taken) {
                // Somebody else's: the next name.
            }
        }
    }
}
