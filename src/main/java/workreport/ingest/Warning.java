package workreport.ingest;

/**
 * Something about a file that its reader should know, though it could be read.
 *
 * @param detail what it is about, such as the name of a character set; empty if there is nothing to add
 */
public record Warning(Kind kind, String detail) {

    /** What there is to know. */
    public enum Kind {
        /** Characters that could not be read: how many. */
        CHARACTERS_LOST,
        /** Parts of the file that are damaged, whose text may be missing: how many, or which. */
        PART_DAMAGED,
        /** Lines whose automatic numbers this format does not give: how many. */
        NUMBERS_MISSING,
        /** Other documents inside this one, whose text is not read: how many. */
        EMBEDDED_DOCUMENTS,
        /** Pages that are pictures: how many. */
        PAGES_WITHOUT_TEXT,
        /** The file declares another character set than the one it is written in: the one it was read with. */
        OTHER_CHARSET,
        /** The numbers of headings leave one out, or come twice: the heading after the gap. */
        NUMBERS_WITH_GAP,
        /** Far fewer headings than such a long text has: how many. */
        FEW_HEADINGS,
        /** No chapters were found. */
        NO_CHAPTERS,
        /** Lines with a heading's number that were not taken for headings: how many. */
        NUMBERED_LINES_LEFT,
        /** The text ends within a sentence: its last words. */
        TEXT_TRUNCATED,
        /** Something that a person had set right was not found in the text: its words. */
        MEND_LOST
    }
}
