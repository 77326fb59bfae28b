package workreport.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its closing mark.
 *
 * @param start where it begins in the text that it was taken from
 */
public record Sentence(int start, String text) {

    private static final String ENDS = "。！？!";
    private static final String CLOSING = "”’）)》」』\"";
    private static final String OPENS = "“《「『";
    private static final String SHUTS = "”》」』";

    /** No quotation is longer: a mark that was forgotten must not swallow the rest of the text. */
    private static final int LONGEST_QUOTATION = 90;

    public int end() {
        return start + text.length();
    }

    /** Its length without the closing mark. */
    public int length() {
        return isClosed() ? text.length() - 1 : text.length();
    }

    /** Whether it ends in a full stop. */
    public boolean isClosed() {
        return text.endsWith("。");
    }

    /** The sentences of a text from an offset; those inside quotation marks stay whole. White space between them is in none. */
    public static List<Sentence> of(String text, int from) {
        List<Sentence> sentences = new ArrayList<>();
        int start = from;
        int depth = 0;
        int opened = from;
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            if (OPENS.indexOf(each) >= 0) {
                depth++;
                opened = at;
            } else if (SHUTS.indexOf(each) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (ENDS.indexOf(each) >= 0 && (depth == 0 || at - opened > LONGEST_QUOTATION)) {
                depth = 0;
                while (at + 1 < text.length() && (ENDS + CLOSING).indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                add(sentences, text, start, at + 1);
                start = at + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        while (start < to && Blank.is(text.charAt(start))) {
            start++;
        }
        String rest = Blank.trim(text.substring(start, to));
        if (!rest.isEmpty()) {
            sentences.add(new Sentence(start, rest));
        }
    }
}
