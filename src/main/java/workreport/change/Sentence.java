package workreport.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.series.Statement;

/**
 * A sentence, or a part of one set off by semicolons; in a table, a row.
 *
 * @param paragraph the id of its paragraph
 * @param start where it begins in the paragraph, in UTF-16 units
 * @param text with its closing mark
 */
public record Sentence(String paragraph, int start, String text) {

    private static final Pattern ONE = Pattern.compile("[^。！？；!?;]+(?:[。！？；!?;]+[”’」』）]*|$)|[。！？；!?;]+");

    static List<Sentence> of(Paragraph paragraph) {
        if (paragraph.role() == ParagraphRole.ROW) {
            return List.of(new Sentence(paragraph.id(), 0, paragraph.text()));
        }
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = ONE.matcher(paragraph.text());
        while (matcher.find()) {
            sentences.add(new Sentence(paragraph.id(), matcher.start(), matcher.group()));
        }
        return sentences;
    }

    /** Where it stands. */
    public Anchor anchor() {
        return new Anchor(paragraph, start, start + text.length());
    }

    /** Whether the number of a statement stands in it. */
    boolean holds(Statement statement) {
        return anchor().overlaps(statement.passage().anchor());
    }
}
