package workreport.typeset;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;

/**
 * The metadata of a document.
 *
 * @param id a unique id, such as the name of its file
 * @param title what it is about
 * @param language the leading one
 * @param date of its content; null where that is not known
 * @param source where its content is from, in each of its languages
 * @param author who issued what is printed; null for what this program put together
 */
public record Metadata(
        String id,
        String title,
        Language language,
        @Nullable LocalDate date,
        List<Said> source,
        @Nullable String author) {

    public Metadata {
        source = List.copyOf(source);
    }

    /** A text, and the language that it is in. */
    public record Said(Language language, String text) {}

    /** The source on one line. */
    String sourceLine() {
        return source.stream().map(Said::text).collect(Collectors.joining(" / "));
    }
}
