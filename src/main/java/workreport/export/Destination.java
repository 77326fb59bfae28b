package workreport.export;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a file is to be. It is written beside its place and then moved there, so that nobody ever sees half of it, and
 * what was there before stays as it was until then.
 */
public record Destination(Path path) {

    private static final String PARTS = ".[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f].part";
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** What was begun so long ago is not being written any more. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    /** Makes a folder that only its owner may look into, with all above it that are missing. */
    public static void createOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, OWN_FOLDER));
    }

    /** Has nobody but the owner read a file that somebody else has made. */
    public static void makeOwn(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, OWN);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

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
     * leaves everything as it was. To be used in the program's own folders: what a killed run has left there goes.
     *
     * @throws UnwritableException with the reason
     */
    public void writePrivately(byte[] bytes) throws UnwritableException {
        write(bytes, true);
        removeLeftovers();
    }

    private void removeLeftovers() {
        Instant before = Instant.now().minus(GIVEN_UP);
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(path.toAbsolutePath().getParent(), PARTS)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException unimportant) {
            // The file itself is written; the next time tries again.
        }
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
        FileAttribute<?>[] attributes = own ? attributes(target, OWN) : new FileAttribute<?>[0];
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
