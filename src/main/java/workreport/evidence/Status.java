package workreport.evidence;

/** Whether an observation tells what was, or what is aimed at. */
public enum Status {
    ACTUAL,
    TARGET
}
