package workreport.library;

import java.nio.file.Path;

/** What became of a file that was to be taken into a library. */
public sealed interface Outcome {

    Path file();

    /** It is in the library now. */
    record Added(Path file, Entry entry) implements Outcome {}

    /** It was there already, with the same bytes. */
    record Known(Path file, Entry entry) implements Outcome {}

    /** The same report was there already, from a file of another format. */
    record SameText(Path file, Entry entry) implements Outcome {}

    /** A text that is not a work report: it has neither chapters nor the name of one. */
    record NoReport(Path file) implements Outcome {}

    /**
     * It could not be read.
     *
     * @param reason a {@link workreport.load.FaultyFileException} of a model file, an
     *     {@link workreport.ingest.UnreadableException} of another, or an {@link java.io.IOException} where it cannot be read at all
     */
    record Failed(Path file, Exception reason) implements Outcome {}

    /** Whether the reader should be told why it is not in the library. */
    default boolean isFailure() {
        return this instanceof NoReport || this instanceof Failed;
    }
}
