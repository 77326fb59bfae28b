package workreport.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the other report has in its place.
 *
 * @param before null for one that is new
 * @param after null for one that is gone
 * @param from the section that the earlier sentence stood in, if it is not the matching one; null otherwise
 * @param words what differs; all of it where there is only one sentence
 * @param numbers what the two state differently about the same thing
 */
public record Line(
        @Nullable Sentence before,
        @Nullable Sentence after,
        @Nullable Part from,
        WordChanges words,
        List<NumberChange> numbers) {

    /** What happened to a sentence. */
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
