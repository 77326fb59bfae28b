package workreport.document;

/** What a paragraph is on the page; everything outside the opening is plain text. */
public enum ParagraphRole {
    TITLE,
    /** When and by whom the page was published. */
    IMPRINT,
    /** Date and meeting. */
    OCCASION,
    SPEAKER,
    SALUTATION,
    TEXT
}
