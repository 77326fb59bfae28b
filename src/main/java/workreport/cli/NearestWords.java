package workreport.cli;

import com.hankcs.hanlp.algorithm.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workreport.language.Words;

/** Which of the words known here come near to one that is not. */
final class NearestWords {

    static final int MOST = 3;

    private NearestWords() {}

    /** Those that a slip or two lead to, nearest first; none where nothing is near. */
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

    /** How many letters are wrong, missing, too many, or have changed places with the next. */
    private static int distance(String one, String other) {
        return EditDistance.ed(one, other.toLowerCase(Locale.ROOT));
    }

    /** Whatever the case of its letters. */
    static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** A question to stand behind a complaint; nothing where nothing is near. */
    static String say(Words words, List<String> near) {
        return near.isEmpty()
                ? ""
                : words.say("usage.meant", near.stream().collect(Collectors.joining(words.say("usage.or"))));
    }
}
