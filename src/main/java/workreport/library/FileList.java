package workreport.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The files denoted by a list of files and folders. */
public final class FileList {

    /** How the names of hidden files begin, and those of files that other programs keep beside an open document. */
    private static final List<String> NOT_MEANT = List.of(".", "~$");

    private FileList() {}

    /**
     * The files named, and those in the folders named, at any depth, in the order of their names. What cannot be opened is
     * listed too, so that reading it tells why.
     *
     * @param except a folder that is left out, wherever it is found
     */
    public static List<Path> of(List<Path> named, Path except, BooleanSupplier cancelled) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path each : named) {
            if (Files.isDirectory(each)) {
                List<Path> inside = new ArrayList<>();
                Files.walkFileTree(
                        each, new Collector(inside, except.toAbsolutePath().normalize(), cancelled));
                inside.stream().sorted().forEach(files::add);
            } else {
                files.add(each);
            }
        }
        return List.copyOf(files);
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;
        private final Path except;
        private final BooleanSupplier cancelled;

        Collector(List<Path> files, Path except, BooleanSupplier cancelled) {
            this.files = files;
            this.except = except;
            this.cancelled = cancelled;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return cancelled.getAsBoolean()
                    ? FileVisitResult.TERMINATE
                    : folder.toAbsolutePath().normalize().equals(except)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (NOT_MEANT.stream().noneMatch(name::startsWith)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that disappears while it is searched does not end the search of the others. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
            if (reason != null) {
                files.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
