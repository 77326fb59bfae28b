package workreport.library;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import workreport.find.ListFilter;
import workreport.ingest.UnreadableException;

/**
 * Finds a text in all reports of a library, as it stands there: no words are guessed, and two characters or a number are found
 * exactly. It compares as the search within one report does.
 */
public final class LibrarySearch {

    /** So many reports are told first, before the places in the others are looked up. */
    private static final int FIRST = 12;

    private final Library library;
    private final Bundled bundled;

    /**
     * How much to tell.
     *
     * @param reports with places, at most
     * @param hits of each report, at most
     */
    public record Wanted(int reports, int hits) {

        /** As much as anybody looks through. */
        public static final Wanted FEW = new Wanted(200, 5);

        public static final Wanted ALL = new Wanted(Integer.MAX_VALUE, 1 << 16);
    }

    private record Match(Entry entry, TextScan.Tally tally, int length) {}

    public LibrarySearch(Library library, Bundled bundled) {
        this.library = library;
        this.bundled = bundled;
    }

    /**
     * Looks for a text. What is found is told once or several times, each time more of it, on the thread that asks.
     *
     * @param cancelled whether nobody wants to know any more
     * @throws IOException if the texts cannot be read
     */
    public void find(String query, Wanted wanted, BooleanSupplier cancelled, Consumer<Found> tell) throws IOException {
        List<Match> matches = List.of();
        for (String form : new ListFilter(query).forms()) {
            if (matches.isEmpty()) {
                matches = matches(form, wanted.hits(), cancelled);
            }
        }
        long hits = matches.stream().mapToLong(match -> match.tally().count()).sum();
        List<Found.Group> groups = new ArrayList<>();
        for (Match match : matches.subList(0, Math.min(wanted.reports(), matches.size()))) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            groups.add(group(match));
            if (groups.size() == FIRST && matches.size() > FIRST && wanted.equals(Wanted.FEW)) {
                tell.accept(new Found(query, groups, hits, matches.size()));
            }
        }
        if (!cancelled.getAsBoolean()) {
            tell.accept(new Found(query, groups, hits, matches.size()));
        }
    }

    private List<Match> matches(String form, int most, BooleanSupplier cancelled) throws IOException {
        List<Index.Row> rows = library.rows();
        List<Match> matches = new ArrayList<>();
        matches.add(new Match(bundled.entry(), TextScan.scan(bundled.folded(), form, most), form.length()));
        if (!rows.isEmpty()) {
            MemorySegment texts = library.texts();
            matches.addAll(IntStream.range(0, rows.size())
                    .parallel()
                    .mapToObj(at -> match(rows.get(at), texts, form, most, cancelled))
                    .filter(match -> match.tally().count() > 0)
                    .toList());
        }
        matches.removeIf(match -> match.tally().count() == 0);
        matches.sort(Comparator.comparing(Match::entry, Entry.ORDER));
        return matches;
    }

    private static Match match(Index.Row row, MemorySegment texts, String form, int most, BooleanSupplier cancelled) {
        return new Match(
                row.entry(),
                cancelled.getAsBoolean() ? TextScan.Tally.NONE : TextScan.scan(texts, row, form, most),
                form.length());
    }

    /** From the text in the form in which it is compared back to what is printed. */
    private Found.Group group(Match match) {
        ReportText text;
        try {
            text = match.entry().id().equals(Bundled.ID)
                    ? bundled.text()
                    : library.text(match.entry().id());
        } catch (UnreadableException gone) {
            // Somebody has removed it meanwhile: there is nothing to be shown of it.
            return new Found.Group(match.entry(), match.tally().count(), List.of());
        }
        return new Found.Group(
                match.entry(),
                match.tally().count(),
                new Places(text, match.length()).of(match.tally().places()));
    }
}
