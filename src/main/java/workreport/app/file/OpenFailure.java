package workreport.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import workreport.ingest.UnreadableException;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.load.FaultyFileException;

/**
 * A file that could not be opened.
 *
 * @param failure a {@link FaultyFileException} of a model file, an {@link UnreadableException} of another, or an {@link IOException} where it cannot be read at all
 */
public record OpenFailure(Path file, Exception failure) {

    /** Whether the file may be read with an answer of the reader's, such as a password. */
    public boolean isQuestion() {
        return failure instanceof UnreadableException unreadable
                && switch (unreadable.reason()) {
                    case PASSWORD, CHARSET_UNDECIDED, SEVERAL_REPORTS -> true;
                    default -> false;
                };
    }

    /** A line for each reason, as {@code FILE:LINE:COLUMN: severity: POINTER: reason} where something is wrong inside the file. */
    public List<String> lines(Words words) {
        return switch (failure) {
            case FaultyFileException faulty -> FaultText.of(faulty.file(), faulty.faults(), words);
            case UnreadableException unreadable ->
                List.of(words.say("import.failed", file, FailureText.of(unreadable, words)));
            case IOException unreadable -> List.of(FaultText.of(file, unreadable, words));
            default -> throw new IllegalStateException(failure);
        };
    }
}
