package workreport.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workreport.app.session.SessionFile;
import workreport.library.Library;

/** {@code --library}: which library a command is about. */
final class LibraryOption {

    @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
    private @Nullable Path folder;

    boolean isGiven() {
        return folder != null;
    }

    /** The one asked for, or else the one that the reader has chosen in the window, or else the usual one. */
    Library open() {
        return Library.in(
                folder == null ? SessionFile.ofUser().load().comforts().libraryFolder() : folder);
    }
}
