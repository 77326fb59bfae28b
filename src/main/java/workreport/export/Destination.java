package workreport.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a file is to be. It is written beside its place and then moved there, so that nobody ever sees half of it, and
 * what was there before stays as it was until then.
 */
public record Destination(Path path) {

    private static final FileAttribute<?> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /**
     * Writes the file, or leaves everything as it was.
     *
     * @throws UnwritableException with the reason
     */
    public void write(byte[] bytes) throws UnwritableException {
        write(bytes, false);
    }

    /**
     * Writes the file so that only its owner may read it, and so that it is on the disk before it takes its place; or
     * leaves everything as it was.
     *
     * @throws UnwritableException with the reason
     */
    public void writePrivately(byte[] bytes) throws UnwritableException {
        write(bytes, true);
    }

    private void write(byte[] bytes, boolean own) throws UnwritableException {
        try {
            if (Files.isDirectory(path)) {
                throw new UnwritableException(path, UnwritableException.Reason.IS_FOLDER, null);
            }
            if (isDevice()) {
                Files.write(path, bytes, StandardOpenOption.APPEND);
            } else {
                replace(Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path, bytes, own);
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

    private static void replace(Path target, byte[] bytes, boolean own) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnwritableException(target, UnwritableException.Reason.FORBIDDEN, null);
        }
        Path beside = beside(target, own);
        try {
            if (own) {
                Files.write(beside, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            } else {
                Files.write(beside, bytes, StandardOpenOption.WRITE);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** An empty file with the permissions that any new file gets here; those of a temporary file would be too few. */
    private static Path beside(Path target, boolean own) throws IOException {
        boolean restricted =
                own && target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = restricted ? new FileAttribute<?>[] {OWN} : new FileAttribute<?>[0];
        while (true) {
            String name = ".%08x.part".formatted(ThreadLocalRandom.current().nextInt());
            try {
                return Files.createFile(target.resolveSibling(name), attributes);
            } catch (FileAlreadyExistsException taken) {
                // Somebody else's: the next name.
            }
        }
    }
}
