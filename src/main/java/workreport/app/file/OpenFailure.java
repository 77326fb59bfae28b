package workreport.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import workreport.language.Words;
import workreport.load.FaultyFileException;

/**
 * A model file that could not be opened.
 *
 * @param failure a {@link FaultyFileException}, or an {@link IOException} where it cannot be read at all
 */
public record OpenFailure(Path file, Exception failure) {

    /** A line for each reason, as {@code FILE:LINE:COLUMN: severity: POINTER: reason} where something is wrong inside the file. */
    public List<String> lines(Words words) {
        return switch (failure) {
            case FaultyFileException faulty -> FaultText.of(faulty.file(), faulty.faults(), words);
            case IOException unreadable -> List.of(FaultText.of(file, unreadable, words));
            default -> throw new IllegalStateException(failure);
        };
    }
}
