package workreport.document;

/** What a paragraph is on the page; outside the opening there are only plain text and tables. */
public enum ParagraphRole {
    TITLE,
    /** When and by whom the page was published. */
    IMPRINT,
    /** Date and meeting. */
    OCCASION,
    SPEAKER,
    SALUTATION,
    /** A row of a table. See {@link TableRow}. */
    ROW,
    TEXT
}
