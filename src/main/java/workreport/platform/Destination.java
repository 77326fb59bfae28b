package workreport.platform;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is to be. It is written beside its place and then moved there, so that nobody ever sees half of it, and
 * what was there before stays as it was until then. Permissions of an existing file are kept.
 * A link stays a link: the file that it leads to is written, also where that is not there yet.
 */
public record Destination(Path path) {

    private static final String PARTS = ".[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f].part";
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    /** A temporary file this old is no longer being written. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    /**
     * Makes a folder that only its owner may open, with its missing parents.
     *
     * @throws UnwritableException with the reason
     */
    public static void createOwnFolder(Path folder) throws UnwritableException {
        try {
            Files.createDirectories(folder, attributes(folder, OWN_FOLDER));
        } catch (IOException failed) {
            throw UnwritableException.ofFolder(folder, failed);
        }
    }

    /** Makes a file that other code has created accessible only to its owner. */
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
     * leaves everything as it was. For the program's own folders only: leftovers of killed runs are deleted there.
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
                replace(followed(), bytes, own);
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

    /** The place that links lead to, whether there is something yet or not. */
    private Path followed() throws IOException {
        if (Files.exists(path)) {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        }
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new UnwritableException(path, UnwritableException.Reason.LOOP, null);
        }
        if (!target.equals(path) && !isInFolder(target)) {
            throw new UnwritableException(path, UnwritableException.Reason.NO_FOLDER, null);
        }
        return target;
    }

    private static boolean isInFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }

    private static void replace(Path target, byte[] bytes, boolean own) throws IOException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new UnwritableException(target, UnwritableException.Reason.FORBIDDEN, null);
        }
        PosixFileAttributes before = own ? null : attributes(target);
        Path beside = beside(target, own || before != null);
        try {
            if (own) {
                Files.write(beside, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            } else {
                Files.write(beside, bytes, StandardOpenOption.WRITE);
            }
            if (before != null) {
                hand(beside, before);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Owner and permissions of the file to be replaced; null if there is none. */
    private static @Nullable PosixFileAttributes attributes(Path target) throws IOException {
        return isPosix(target) && Files.exists(target) ? Files.readAttributes(target, PosixFileAttributes.class) : null;
    }

    /** Gives a new file the owner and group of the old one, as far as the system allows, and opens it to nobody else. */
    private static void hand(Path file, PosixFileAttributes before) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes now = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(before.permissions());
        if (!now.group().equals(before.group())) {
            try {
                view.setGroup(before.group());
            } catch (IOException refused) {
                // Another group must not inherit the old group's permissions.
                permissions.removeIf(each -> each.name().startsWith("GROUP_"));
            }
        }
        if (!now.owner().equals(before.owner())) {
            try {
                view.setOwner(before.owner());
            } catch (IOException refused) {
                // Only root may change a file's owner.
            }
        }
        view.setPermissions(permissions);
    }

    /** An empty file with the permissions that any new file gets here; those of a temporary file would be too few. */
    private static Path beside(Path target, boolean own) throws IOException {
        FileAttribute<?>[] attributes = own ? attributes(target, OWN) : new FileAttribute<?>[0];
        while (true) {
            String name =
                    "." + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + ".part";
            try {
                return Files.createFile(target.resolveSibling(name), attributes);
            } catch (FileAlreadyExistsException taken) {
                // Taken by somebody else: try the next name.
            }
        }
    }
}
