package workreport.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workreport.change.WordChanges.Run;

/**
 * Keeps words whole: a character that two sentences share, at the edge of what has changed, goes with its neighbour there if
 * it stands beside that more often in both reports than beside its neighbour on the other side. Chinese has no blanks, and the
 * program no dictionary of words.
 */
final class WordEnds {

    /** Characters that occur together only once or twice are not a word. */
    private static final int OFTEN = 3;

    private final Vocabulary vocabulary;

    WordEnds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same runs, with their edges between words. */
    List<Run> keptWhole(List<Run> runs) {
        List<Run> moved = new ArrayList<>(runs);
        for (int i = 0; i + 1 < moved.size(); i++) {
            if (moved.get(i).changed()) {
                moveStart(moved, i);
            } else {
                moveEnd(moved, i);
            }
        }
        return moved.stream().filter(run -> !run.isEmpty()).toList();
    }

    /** After a change: the first unchanged character may end a word that has changed. */
    private void moveStart(List<Run> runs, int place) {
        Run change = runs.get(place);
        List<String> alike = runs.get(place + 1).after();
        if (alike.isEmpty()) {
            return;
        }
        String edge = alike.getFirst();
        int inside = alike.size() > 1 ? together(edge, alike.get(1)) : 0;
        int across = most(change, run -> run.isEmpty() ? 0 : together(run.getLast(), edge));
        if (across >= OFTEN && across > inside) {
            List<String> rest = alike.subList(1, alike.size());
            runs.set(place, change.with(new Run(false, List.of(edge), List.of(edge))));
            runs.set(place + 1, new Run(false, rest, rest));
        }
    }

    /** Before a change: the last unchanged character may begin a word that has changed. */
    private void moveEnd(List<Run> runs, int place) {
        List<String> alike = runs.get(place).after();
        if (alike.isEmpty()) {
            return;
        }
        Run change = runs.get(place + 1);
        String edge = alike.getLast();
        int inside = alike.size() > 1 ? together(alike.get(alike.size() - 2), edge) : 0;
        int across = most(change, run -> run.isEmpty() ? 0 : together(edge, run.getFirst()));
        if (across >= OFTEN && across > inside) {
            List<String> rest = alike.subList(0, alike.size() - 1);
            runs.set(place, new Run(false, rest, rest));
            runs.set(place + 1, new Run(false, List.of(edge), List.of(edge)).with(change));
        }
    }

    private interface Count {
        int of(List<String> side);
    }

    private static int most(Run change, Count count) {
        return Stream.of(change.before(), change.after())
                .mapToInt(count::of)
                .max()
                .orElse(0);
    }

    private int together(String one, String other) {
        return vocabulary.together(one.codePointAt(0), other.codePointAt(0));
    }
}
