package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import workreport.document.Anchor;
import workreport.evidence.Report;
import workreport.ingest.Blank;

/**
 * Words of a text, and what is needed to find them again in a corrected one. White space does not count: it is what differs
 * most between two files of the same report.
 *
 * @param words the words themselves, without white space
 * @param before what stands before them; less at the beginning
 * @param after what stands behind them; less at the end
 */
public record TextMark(String words, String before, String after) {

    /** How many characters around it are kept. */
    static final int AROUND = 24;

    /** @throws IllegalArgumentException if there is nothing to see in the words */
    public TextMark {
        words = Blank.remove(words);
        before = Blank.remove(before);
        after = Blank.remove(after);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a mark on nothing");
        }
    }

    /** A text by itself, whatever stands around it. */
    public static TextMark alone(String words) {
        return new TextMark(words, "", "");
    }

    /**
     * A heading of a report with its number, or a stretch of a paragraph.
     *
     * @param stretch offsets in a paragraph; those in a heading do not count
     * @throws IllegalArgumentException if there is nothing to see in it
     */
    public static TextMark in(Report report, Anchor stretch) {
        List<String> before = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> after = new ArrayList<>();
        report.walk(
                section -> {
                    boolean meant = section.id().equals(stretch.paragraph());
                    String heading = section.number() + section.heading();
                    (meant ? words : words.isEmpty() ? before : after).add(heading);
                },
                paragraph -> {
                    if (paragraph.id().equals(stretch.paragraph())) {
                        before.add(paragraph.text().substring(0, stretch.start()));
                        words.add(paragraph.at(stretch));
                        after.add(paragraph.text().substring(stretch.end()));
                    } else {
                        (words.isEmpty() ? before : after).add(paragraph.text());
                    }
                });
        String front = Blank.remove(String.join("", before));
        String rest = Blank.remove(String.join("", after));
        return new TextMark(
                String.join("", words),
                front.substring(Math.max(0, front.length() - AROUND)),
                rest.substring(0, Math.min(AROUND, rest.length())));
    }
}
