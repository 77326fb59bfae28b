package workreport.review;

import java.nio.charset.StandardCharsets;
import workreport.platform.Sha256;

/**
 * A number of a report by the words around it, so that it is recognised when the report is read again.
 *
 * @param sentence the sentence that it stands in
 * @param start where it begins in the sentence, in UTF-16 units
 * @param printed it as printed, with its unit
 * @param repeat how many sentences of the same words stand before it in the report
 */
public record NumberKey(String sentence, int start, String printed, int repeat) {

    private static final int SUM_LENGTH = 16;

    public NumberKey {
        if (start < 0 || repeat < 0 || printed.isEmpty() || !sentence.startsWith(printed, start)) {
            throw new IllegalArgumentException("no number of a sentence: " + printed + " at " + start);
        }
    }

    /** The same for the same number in the same sentence. */
    String id() {
        String sum = Sha256.of(sentence.getBytes(StandardCharsets.UTF_8)).substring(0, SUM_LENGTH);
        return sum + "-" + repeat + "-" + start;
    }
}
