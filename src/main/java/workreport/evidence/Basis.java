package workreport.evidence;

/** How the period of an observation is known. */
public enum Basis {
    /** Its sentence says so. */
    STATED,
    /** Only the title of its chapter says so. */
    HEADING,
    /** It follows from the term of office. */
    INFERRED
}
