package workreport.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A section with the one of the other report that it matches.
 *
 * @param before null for one that is new
 * @param after null for one that is gone
 * @param lines in the order of the later text; what is gone stands behind what it followed
 */
public record SectionChange(@Nullable Part before, @Nullable Part after, List<Line> lines) {

    public SectionChange {
        lines = List.copyOf(lines);
    }

    /** The later of both. */
    public Part part() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /** What happened to it; its own text counts, but not the sections in it. */
    public Line.Kind kind() {
        if (before == null) {
            return Line.Kind.NEW;
        }
        if (after == null) {
            return Line.Kind.GONE;
        }
        boolean same = before.title().equals(after.title())
                && lines.stream().allMatch(line -> line.kind() == Line.Kind.SAME && line.from() == null);
        return same ? Line.Kind.SAME : Line.Kind.CHANGED;
    }

    /** The numbers that differ in it, in the order of the lines. */
    public Stream<NumberChange> numbers() {
        return lines.stream().flatMap(line -> line.numbers().stream());
    }
}
