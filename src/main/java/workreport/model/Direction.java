package workreport.model;

/** Which way an indicator is wanted to go. */
public enum Direction {
    HIGHER,
    LOWER,
    NONE
}
