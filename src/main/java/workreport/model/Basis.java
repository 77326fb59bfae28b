package workreport.model;

/** How the period of a reading is known. */
public enum Basis {
    /** Its sentence says so. */
    STATED,
    /** Only the title of its chapter says so. */
    HEADING,
    /** It follows from the term of office. */
    INFERRED
}
