package workreport.notes;

/** The four colours of a passage, as roles: what each looks like, the screen and the paper say. */
public enum HighlightColor {
    FIRST,
    SECOND,
    THIRD,
    FOURTH
}
