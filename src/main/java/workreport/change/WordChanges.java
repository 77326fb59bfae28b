package workreport.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two sentences: both taken apart into stretches, which together are the sentences again. */
public record WordChanges(List<Stretch> before, List<Stretch> after) {

    /** Numbers and words of Latin letters are one; of Chinese, which has no blanks, each character is. */
    private static final Pattern TOKEN = Pattern.compile("\\d[\\d.,]*[万亿]*[%％‰]?|[A-Za-z]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");

    /** Common text this short between two changes is a coincidence. */
    private static final int CHANCE = 1;

    public WordChanges {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A stretch of both lists of tokens, alike or not. */
    record Run(boolean changed, List<String> before, List<String> after) {

        boolean isChance() {
            return !changed
                    && after.size() <= CHANCE
                    && after.stream().allMatch(token -> WORD.matcher(token).matches());
        }

        boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        Run with(Run next) {
            return new Run(true, joined(before, next.before), joined(after, next.after));
        }

        private static List<String> joined(List<String> one, List<String> other) {
            List<String> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        }
    }

    /**
     * Compares two sentences.
     *
     * @param vocabulary tells which characters make a word: those that stand together more often in both reports
     */
    static WordChanges of(String before, String after, Vocabulary vocabulary) {
        List<Run> runs = new WordEnds(vocabulary).keptWhole(withoutChance(runs(tokens(before), tokens(after))));
        List<Stretch> gone = new ArrayList<>();
        List<Stretch> come = new ArrayList<>();
        for (Run run : withoutChance(runs)) {
            add(run.before, run.changed, gone);
            add(run.after, run.changed, come);
        }
        return new WordChanges(gone, come);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        List<Run> runs = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            addAlike(before.subList(left, from), after.subList(right, to), runs);
            runs.add(new Run(
                    true, delta.getSource().getLines(), delta.getTarget().getLines()));
            left = from + delta.getSource().size();
            right = to + delta.getTarget().size();
        }
        addAlike(before.subList(left, before.size()), after.subList(right, after.size()), runs);
        return runs;
    }

    private static void addAlike(List<String> before, List<String> after, List<Run> runs) {
        if (!after.isEmpty()) {
            runs.add(new Run(false, before, after));
        }
    }

    /** A single character that happens to match does not separate two changes. */
    private static List<Run> withoutChance(List<Run> runs) {
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean between = 0 < i && i + 1 < runs.size();
            boolean joins = !kept.isEmpty() && kept.getLast().changed && (run.changed || between && run.isChance());
            if (joins) {
                kept.add(kept.removeLast().with(run));
            } else {
                kept.add(run);
            }
        }
        return kept;
    }

    private static void add(List<String> tokens, boolean changed, List<Stretch> stretches) {
        if (!tokens.isEmpty()) {
            stretches.add(new Stretch(String.join("", tokens), changed));
        }
    }
}
