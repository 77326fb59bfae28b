package workreport.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Entry;
import workreport.evidence.Theme;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.Named;

/**
 * What a statement is about, beyond its name.
 *
 * @param own the indicator that many reports share, by its name alone; null where it is none of them
 * @param known the same, also where a reader has said that it is one of them
 * @param theme that of the shared indicator; else the one that the report's own indicator belongs to
 * @param joined a key common to all that a reader has said to be the same; empty if none
 * @param parted sides of what a reader has said not to be the same: {@code ID/1} is not {@code ID/2}
 */
public record Topic(@Nullable Entry own, @Nullable Entry known, Theme theme, String joined, Set<String> parted) {

    private static final String FIRST = "/1";
    private static final String SECOND = "/2";

    public Topic {
        parted = Set.copyOf(parted);
    }

    /** A topic about which no reader has said anything. */
    public Topic(@Nullable Entry known, Theme theme) {
        this(known, known, theme, "", Set.of());
    }

    /** With what a reader has said about its name. */
    Topic with(Named named, Joins joins, Function<String, Optional<Entry>> catalogue) {
        SortedSet<String> same = joins.same(named.key());
        Set<String> sides = new TreeSet<>();
        for (Join join : joins.parted()) {
            if (join.isFirst(named)) {
                sides.add(join.id() + FIRST);
            }
            if (join.isSecond(named)) {
                sides.add(join.id() + SECOND);
            }
        }
        List<Entry> shared =
                same.stream().map(catalogue).flatMap(Optional::stream).toList();
        Entry one = own == null && shared.size() == 1 ? shared.getFirst() : own;
        return new Topic(own, one, one == null ? theme : one.theme(), same.size() < 2 ? "" : same.first(), sides);
    }

    /** Its certain identity: what a reader has said, else the shared indicator; empty if there is neither. */
    String identity() {
        return joined.isEmpty() ? id() : joined;
    }

    /** The shared indicator's id by its name alone; empty where it is none. */
    String ownId() {
        return own == null ? "" : own.id();
    }

    /** Whether a reader has said that both are the same. */
    public boolean isJoined(Topic other) {
        return !joined.isEmpty() && joined.equals(other.joined);
    }

    /** Whether a reader has said that both are not the same. */
    boolean isApart(Topic other) {
        return !parted.isEmpty() && parted.stream().anyMatch(side -> other.parted.contains(opposite(side)));
    }

    private static String opposite(String side) {
        String id = side.substring(0, side.length() - FIRST.length());
        return id + (side.endsWith(FIRST) ? SECOND : FIRST);
    }

    /** The shared indicator's id; empty where it is none. */
    public String id() {
        return known == null ? "" : known.id();
    }

    /** All names of the shared indicator; none where it is none. */
    public Stream<String> spellings() {
        return known == null ? Stream.empty() : known.spellings();
    }

    /** Whether both are certainly the same. */
    boolean isSame(Topic other) {
        return !identity().isEmpty() && identity().equals(other.identity());
    }
}
