package workreport.notes;

/** The four colours of a passage, as roles: screen and paper decide what each looks like. */
public enum HighlightColor {
    FIRST,
    SECOND,
    THIRD,
    FOURTH
}
