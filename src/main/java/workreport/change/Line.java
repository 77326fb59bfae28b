package workreport.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the other report has in its place.
 *
 * @param before null for one that is new
 * @param after null for one that is gone
 * @param from the section that the earlier sentence stood in where it was another one than the matching; null otherwise
 * @param words what differs; all of it where there is only one sentence
 * @param numbers what both give of the same thing, where it is not the same
 */
public record Line(
        @Nullable Sentence before,
        @Nullable Sentence after,
        @Nullable Part from,
        WordChanges words,
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
        return new Line(sentence, null, null, new WordChanges(whole(sentence), List.of()), List.of());
    }

    static Line come(Sentence sentence) {
        return new Line(null, sentence, null, new WordChanges(List.of(), whole(sentence)), List.of());
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

    private static List<Stretch> whole(Sentence sentence) {
        return List.of(new Stretch(sentence.text(), true));
    }
}
