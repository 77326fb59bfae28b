package workreport.ingest.outline;

import workreport.ingest.Blank;

/**
 * A heading that was found.
 *
 * @param line the number of its line in the body
 * @param start where it begins in the line, its number included
 * @param end where it ends, its closing mark included
 * @param number as printed; empty where it has none
 * @param text without the number
 * @param level 1 for a chapter
 */
record Heading(int line, int start, int end, String number, String text, int level, HeadingRule rule) {

    /** A heading made of a stretch of a line, whose number is split off. */
    static Heading of(int number, Line line, int start, int end, int level, HeadingRule rule) {
        String text = line.text().substring(start, end);
        return Label.at(text)
                .filter(label -> label.length() < text.length() && (rule.counts() || !label.isSpoken()))
                .map(label -> new Heading(
                        number, start, end, label.text(), Blank.trim(text.substring(label.length())), level, rule))
                .orElseGet(() -> new Heading(number, start, end, "", Blank.trim(text), level, rule));
    }

    Heading at(int otherLevel) {
        return new Heading(line, start, end, number, text, otherLevel, rule);
    }
}
