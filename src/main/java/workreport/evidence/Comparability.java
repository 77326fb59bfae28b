package workreport.evidence;

/** Whether numbers may be set side by side. */
public enum Comparability {
    OK,
    CAUTION,
    MISLEADING
}
