package workreport.cli;

import com.hankcs.hanlp.algorithm.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workreport.language.Words;

/** The known words that are similar to an unknown one. */
final class NearestWords {

    static final int MOST = 3;

    private NearestWords() {}

    /** Those one or two typing errors away, nearest first; empty if none is. */
    static List<String> to(String typed, Collection<String> known) {
        String word = typed.toLowerCase(Locale.ROOT);
        // One slip in a word of three letters, more in a longer one; of two letters any is near to any.
        int most = word.length() / 3;
        return known.stream()
                .filter(each -> distance(word, each) <= most)
                .sorted(Comparator.comparingInt(each -> distance(word, each)))
                .limit(MOST)
                .toList();
    }

    /** The number of letters that are wrong, missing, superfluous or swapped with the next. */
    private static int distance(String one, String other) {
        return EditDistance.ed(one, other.toLowerCase(Locale.ROOT));
    }

    /** Whatever the case of its letters. */
    static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** A question to follow an error message; empty if nothing is similar. */
    static String say(Words words, List<String> near) {
        return near.isEmpty()
                ? ""
                : words.say("usage.meant", near.stream().collect(Collectors.joining(words.say("usage.or"))));
    }
}
