package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How firmly a number is stated: 力争, 确保, 预计, as printed. */
final class Tone {

    private static final Pattern WORD = Pattern.compile("力争|确保|争取(?!资金|到位)|努力|预期|预计|有望|计划(?=[^》”])|拟(?=[^定态人])|必须|不得");
    private static final String ENDS = "；;。";

    private Tone() {}

    /** The last such word before a number, in its part of the sentence; empty if there is none. */
    static String of(String sentence, int at) {
        int from = at;
        while (from > 0 && ENDS.indexOf(sentence.charAt(from - 1)) < 0) {
            from--;
        }
        Matcher word = WORD.matcher(sentence.substring(from, at));
        String last = "";
        while (word.find()) {
            last = word.group();
        }
        return last;
    }
}
