package workreport.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.language.Notation;
import workreport.language.Words;

/**
 * What has changed, as plain text: a heading for each section, {@code -} and {@code +} before sentences that are gone or new, and
 * before one that has changed {@code ~}, with what is gone in {@code [-…-]} and what is new in <code>{+…+}</code>.
 */
public final class DiffText {

    private final TextChanges changes;
    private final NumberText numbers;
    private final Words words;

    public DiffText(TextChanges changes, Words words) {
        this.changes = changes;
        this.words = words;
        numbers = new NumberText(new Notation(words, List.of()));
    }

    /** Its lines. Sentences that are the same are left out. */
    public Stream<String> lines() {
        return changes.sections().stream()
                .filter(section -> section.kind() != Line.Kind.SAME)
                .flatMap(section -> Stream.concat(
                        Stream.of("", heading(section)),
                        section.lines().stream().flatMap(this::line)));
    }

    private String heading(SectionChange section) {
        return switch (section.kind()) {
            case NEW -> "## + " + title(section.after());
            case GONE -> "## - " + title(section.before());
            case SAME, CHANGED -> {
                String now = title(section.after());
                String before = title(section.before());
                yield now.equals(before) ? "## " + now : "## " + now + " (" + before + ")";
            }
        };
    }

    private String title(@Nullable Part part) {
        return Objects.requireNonNull(part).name(words);
    }

    private Stream<String> line(Line line) {
        return switch (line.kind()) {
            case SAME -> Stream.empty();
            case NEW -> Stream.of("+ " + line.after().text());
            case GONE -> Stream.of("- " + line.before().text());
            case CHANGED ->
                Stream.concat(
                        Stream.of("~ " + inline(line.words())),
                        line.numbers().stream().map(this::number));
        };
    }

    private String number(NumberChange change) {
        return "  # " + change.after().name() + ": " + NumberText.number(change.before()) + " → "
                + NumberText.number(change.after()) + " (" + numbers.difference(change) + ")";
    }

    /** Both sentences in one: what is gone before what is new. */
    private static String inline(WordChanges words) {
        StringBuilder text = new StringBuilder();
        int right = 0;
        for (Stretch gone : words.before()) {
            while (gone.changed() || right < words.after().size()) {
                if (gone.changed()) {
                    text.append("[-").append(gone.text()).append("-]");
                    break;
                }
                Stretch next = words.after().get(right++);
                text.append(next.changed() ? "{+" + next.text() + "+}" : next.text());
                if (!next.changed()) {
                    break;
                }
            }
        }
        for (; right < words.after().size(); right++) {
            Stretch next = words.after().get(right);
            text.append(next.changed() ? "{+" + next.text() + "+}" : next.text());
        }
        return text.toString();
    }
}
