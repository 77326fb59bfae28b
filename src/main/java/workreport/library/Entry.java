package workreport.library;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workreport.ingest.outline.PlaceName;

/**
 * A report as a list of reports shows it.
 *
 * @param id of this entry: by the bytes of the file that it came from
 * @param report the report's own id, which a corrected file of the same report has as well
 * @param place whose report it is; empty where that is not known
 * @param level what kind of area that is; null where its name does not say
 * @param year null where it is not known
 * @param occasion the session of the congress that it was delivered to; empty where that is not known
 * @param characters length of its text
 * @param indicators how many were read from it
 * @param file the name of the file that it came from
 * @param bytes the SHA-256 of that file
 * @param text the SHA-256 of its letters and digits: the same for the same report in another format
 */
public record Entry(
        String id,
        String report,
        String title,
        String place,
        PlaceName.@Nullable Level level,
        @Nullable Integer year,
        String occasion,
        long characters,
        int indicators,
        State state,
        String file,
        String bytes,
        String text) {

    /** By place, the latest year first. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(Entry::place)
            .thenComparing(Entry::year, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Entry::title)
            .thenComparing(Entry::id);

    /** @throws IllegalArgumentException if one of the texts is missing or has tabs or line ends, which separate entries */
    public Entry {
        for (String each : List.of(id, report, title, place, occasion, file, bytes, text)) {
            if (each.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(each);
            }
        }
        Objects.requireNonNull(state);
    }

    /** What a person has done with it. */
    public enum State {
        /** It was read by rules. */
        IMPORTED,
        /** A person has looked at it. */
        REVIEWED
    }

    /** Whether it may be a report of the same place and year: neither is known to differ. */
    boolean mayBe(Entry other) {
        return (place.isEmpty() || other.place.isEmpty() || place.equals(other.place))
                && (year == null || other.year == null || year.equals(other.year));
    }

    /** The same in that state. */
    public Entry in(State other) {
        return new Entry(
                id, report, title, place, level, year, occasion, characters, indicators, other, file, bytes, text);
    }

    /** What to call it in a line: place and year where both are known, else its title. */
    public String name() {
        return place.isEmpty() || year == null ? title : place + " " + year;
    }
}
