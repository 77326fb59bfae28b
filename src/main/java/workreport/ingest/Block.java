package workreport.ingest;

import java.util.List;

/** A piece of a file, in reading order. */
public sealed interface Block {

    /** Where it stood in the file. */
    Position position();

    /**
     * One paragraph.
     *
     * @param text without line breaks, and without white space at either end; within, spaces stay as the file has them. A
     *     number that the file has computed ("一、" of an automatic list) stands in front.
     * @param style what the file says about its formatting; {@link Style#PLAIN} where it says nothing
     */
    record Paragraph(Position position, String text, Style style) implements Block {}

    /**
     * A table that holds data; tables that only arrange a page become paragraphs.
     *
     * @param rows all of the same length; merged cells are repeated as empty ones, so that columns stay columns. A
     *     cell of several paragraphs has a line feed between them.
     */
    record Table(Position position, List<List<String>> rows) implements Block {

        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A footnote or endnote. It stands at the end, behind all paragraphs and tables.
     *
     * @param mark as it stands in the text at the place that the note is about, such as "[1]"
     */
    record Note(Position position, String mark, String text) implements Block {}
}
