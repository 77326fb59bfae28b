package workreport.document;

import workreport.check.Check;

/**
 * A paragraph of the report, in the report's own words.
 *
 * @param id unique among paragraphs and sections, unchanged by corrections
 * @param text one line, not blank, not indented
 */
public record Paragraph(String id, ParagraphRole role, String text) {

    private static final String SENTENCE_ENDS = "。！？";

    public Paragraph {
        Check.of(Paragraph.class).text(text, "text").done();
    }

    /**
     * The sentence (or sentences) that a stretch of this text stands in, with its closing mark.
     *
     * @param anchor a stretch of this paragraph, within its text
     */
    public Anchor sentenceAround(Anchor anchor) {
        int start = anchor.start();
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = anchor.end();
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        return new Anchor(id, start, end);
    }

    /** The text that an anchor of this paragraph covers. */
    public String at(Anchor anchor) {
        return text.substring(anchor.start(), anchor.end());
    }
}
