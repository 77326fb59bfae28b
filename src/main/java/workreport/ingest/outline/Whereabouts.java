package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workreport.ingest.Blank;

/** Lines as one text without white space, in which marked words are found again. */
final class Whereabouts {

    /** Words of at least this length that occur only once are recognised without their surroundings. */
    private static final int TELLING = 6;
    /** This much of the surroundings shows where words were, if the words themselves have changed. */
    private static final int NEIGHBOURS = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    Whereabouts(List<Line> all) {
        for (int i = 0; i < all.size(); i++) {
            String own = all.get(i).text();
            for (int at = 0; at < own.length(); at++) {
                if (!Blank.is(own.charAt(at))) {
                    text.append(own.charAt(at));
                    lines.add(i);
                    offsets.add(at);
                }
            }
        }
    }

    /** A stretch of one line. */
    record Found(int line, int start, int end) {}

    /** Where the words are now; nowhere if they are gone, or if several places match equally well. */
    Optional<Found> find(TextMark mark) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(mark.words()); at >= 0; at = text.indexOf(mark.words(), at + 1)) {
            starts.add(at);
        }
        int length = mark.words().length();
        if (starts.isEmpty()) {
            return changed(mark);
        }
        int best = starts.stream().mapToInt(start -> known(mark, start)).max().orElse(0);
        List<Integer> likeliest =
                starts.stream().filter(start -> known(mark, start) == best).toList();
        boolean known = starts.size() == 1 && length >= TELLING
                || best > 0 && 2 * best >= mark.before().length() + mark.after().length();
        return known && likeliest.size() == 1
                ? found(likeliest.getFirst(), likeliest.getFirst() + length)
                : Optional.empty();
    }

    /** How many characters around a place match those around the words. */
    private int known(TextMark mark, int start) {
        int before = 0;
        String front = mark.before();
        while (before < front.length()
                && before < start
                && text.charAt(start - 1 - before) == front.charAt(front.length() - 1 - before)) {
            before++;
        }
        int end = start + mark.words().length();
        int after = 0;
        while (after < mark.after().length()
                && end + after < text.length()
                && text.charAt(end + after) == mark.after().charAt(after)) {
            after++;
        }
        return before + after;
    }

    /** Words that were corrected themselves: what stands now between their neighbours, if it is a line's and about as long. */
    private Optional<Found> changed(TextMark mark) {
        String front = mark.before().substring(Math.max(0, mark.before().length() - NEIGHBOURS));
        String rest =
                mark.after().substring(0, Math.min(NEIGHBOURS, mark.after().length()));
        if (front.length() < NEIGHBOURS || rest.length() < NEIGHBOURS) {
            return Optional.empty();
        }
        int length = mark.words().length();
        List<Found> all = new ArrayList<>();
        for (int at = text.indexOf(front); at >= 0; at = text.indexOf(front, at + 1)) {
            int start = at + front.length();
            int end = text.indexOf(rest, start + length / 2);
            if (end > start && end - start <= 2 * length) {
                found(start, end).ifPresent(all::add);
            }
        }
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private Optional<Found> found(int start, int end) {
        int line = lines.get(start);
        boolean inOne = line == lines.get(end - 1);
        return inOne ? Optional.of(new Found(line, offsets.get(start), offsets.get(end - 1) + 1)) : Optional.empty();
    }
}
