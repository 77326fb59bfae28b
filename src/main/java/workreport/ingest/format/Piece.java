package workreport.ingest.format;

/** A part of a document while it is read: a paragraph or a table. */
sealed interface Piece permits StyledText, TableDraft {

    /** How many visible characters there are in it. */
    int length();
}
