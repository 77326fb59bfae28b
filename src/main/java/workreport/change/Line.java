package workreport.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the other report has in its place.
 *
 * @param before null for one that is new
 * @param after null for one that is gone
 * @param from the section that the earlier sentence stood in where it was another one than the matching; null otherwise
 * @param numbers what both give of the same thing, where it is not the same
 */
public record Line(
        @Nullable Sentence before,
        @Nullable Sentence after,
        @Nullable Part from,
        List<NumberChange> numbers) {

    /** What has become of a sentence. */
    public enum Kind {
        SAME,
        CHANGED,
        NEW,
        GONE
    }

    public Line {
        numbers = List.copyOf(numbers);
    }

    static Line gone(Sentence sentence) {
        return new Line(sentence, null, null, List.of());
    }

    static Line come(Sentence sentence) {
        return new Line(null, sentence, null, List.of());
    }

    public Kind kind() {
        if (before == null) {
            return Kind.NEW;
        }
        if (after == null) {
            return Kind.GONE;
        }
        return before.text().equals(after.text()) ? Kind.SAME : Kind.CHANGED;
    }

    /** What differs in the words; all of it where there is only one sentence. */
    public WordChanges words() {
        return switch (kind()) {
            case NEW -> new WordChanges(List.of(), List.of(new Stretch(text(after), true)));
            case GONE -> new WordChanges(List.of(new Stretch(text(before), true)), List.of());
            case SAME, CHANGED -> WordChanges.of(text(before), text(after));
        };
    }

    private static String text(@Nullable Sentence sentence) {
        return Objects.requireNonNull(sentence).text();
    }
}
