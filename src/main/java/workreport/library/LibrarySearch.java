package workreport.library;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import workreport.find.ListFilter;
import workreport.ingest.UnreadableException;

/**
 * Finds a text in all reports of a library, literally: without splitting it into words, so two characters or a number are found
 * exactly. It compares as the search within one report does.
 */
public final class LibrarySearch {

    /** How many reports are passed on as soon as they are found, before the others are searched. */
    private static final int FIRST = 12;

    private static final int BLOCK = 4096;

    /** How many of them one thread takes at a time. */
    private static final int SLICE = 64;

    private final Library library;
    private final Bundled bundled;
    private final int block;

    /**
     * How much to return.
     *
     * @param reports with places, at most
     * @param hits of each report, at most
     */
    public record Wanted(int reports, int hits) {

        /** As much as anybody would read through. */
        public static final Wanted FEW = new Wanted(200, 5);

        public static final Wanted ALL = new Wanted(Integer.MAX_VALUE, 1 << 16);
    }

    /** @param folded its text in the form in which texts are compared, taken when it is wanted */
    private record Match(Entry entry, TextScan.Tally tally, Supplier<String> folded) {}

    public LibrarySearch(Library library, Bundled bundled) {
        this(library, bundled, BLOCK);
    }

    /** @param block how many reports are searched before the hits are passed on */
    LibrarySearch(Library library, Bundled bundled, int block) {
        this.library = library;
        this.bundled = bundled;
        this.block = block;
    }

    /**
     * Looks for a text. Hits are passed on in the calling thread: all of them at the end, and if only a few are wanted, the first
     * reports as soon as they are known.
     *
     * @param cancelled whether the search was cancelled
     * @throws IOException if the texts cannot be read
     */
    public void find(String query, Wanted wanted, BooleanSupplier cancelled, Consumer<Found> tell) throws IOException {
        for (String form : new ListFilter(query).forms()) {
            Run run = new Run(query, form, wanted, cancelled, tell);
            run.scan();
            if (cancelled.getAsBoolean()) {
                return;
            }
            if (run.isAny()) {
                run.tellAll();
                return;
            }
        }
        if (!cancelled.getAsBoolean()) {
            tell.accept(new Found(query, List.of(), 0, 0, true));
        }
    }

    /** The search for one form of a text. */
    private final class Run {

        private final String query;
        private final String form;
        private final Wanted wanted;
        private final BooleanSupplier cancelled;
        private final Consumer<Found> tell;
        private final List<Match> matches = new ArrayList<>();
        private final List<Found.Group> groups = new ArrayList<>();
        private long hits;

        Run(String query, String form, Wanted wanted, BooleanSupplier cancelled, Consumer<Found> tell) {
            this.query = query;
            this.form = form;
            this.wanted = wanted;
            this.cancelled = cancelled;
            this.tell = tell;
        }

        /** Searches all reports, in the order in which they are passed on. */
        void scan() throws IOException {
            List<Index.Row> rows = library.ordered();
            MemorySegment texts = rows.isEmpty() ? MemorySegment.NULL : library.texts();
            int before = -1
                    - Collections.binarySearch(
                            rows,
                            new Index.Row(bundled.entry(), 0, 0),
                            Comparator.comparing(Index.Row::entry, Entry.ORDER));
            scan(texts, rows.subList(0, before));
            add(new Match(bundled.entry(), new TextScan(form, wanted.hits()).in(bundled.folded()), bundled::folded));
            scan(texts, rows.subList(before, rows.size()));
        }

        private void scan(MemorySegment texts, List<Index.Row> rows) {
            for (List<Index.Row> part : parts(rows, block)) {
                parts(part, SLICE).parallelStream()
                        .map(slice -> matches(texts, slice))
                        .toList()
                        .forEach(found -> found.forEach(this::add));
                boolean isMore = part.size() == block;
                if (wanted.equals(Wanted.FEW) && isMore && groups.size() < Math.min(FIRST, matches.size())) {
                    look(FIRST);
                    tell(false);
                }
            }
        }

        private List<Match> matches(MemorySegment texts, List<Index.Row> rows) {
            TextScan scan = new TextScan(form, wanted.hits());
            return rows.stream()
                    .takeWhile(_ -> !cancelled.getAsBoolean())
                    .map(row -> new Match(row.entry(), scan.in(texts, row), () -> row.text(texts)))
                    .toList();
        }

        private void add(Match match) {
            if (match.tally().count() > 0) {
                matches.add(match);
                hits += match.tally().count();
            }
        }

        boolean isAny() {
            return !matches.isEmpty();
        }

        void tellAll() {
            look(wanted.reports());
            tell(true);
        }

        /** Looks up the places in the first reports. */
        private void look(int reports) {
            int end = Math.max(groups.size(), Math.min(reports, matches.size()));
            List<Match> next = List.copyOf(matches.subList(groups.size(), end));
            groups.addAll(next.parallelStream().map(this::group).toList());
        }

        /** Stops looking up places once the search is cancelled. */
        private Found.Group group(Match match) {
            return cancelled.getAsBoolean()
                    ? new Found.Group(match.entry(), match.tally().count(), List.of())
                    : LibrarySearch.this.group(match, form.length());
        }

        private void tell(boolean all) {
            if (!cancelled.getAsBoolean()) {
                tell.accept(new Found(query, groups, hits, matches.size(), all));
            }
        }
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(at -> all.subList(at * size, Math.min(all.size(), (at + 1) * size)))
                .toList();
    }

    /** From the text in the form in which it is compared back to what is printed. */
    private Found.Group group(Match match, int length) {
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
                new Places(text, match.folded().get(), length).of(match.tally().places()));
    }
}
