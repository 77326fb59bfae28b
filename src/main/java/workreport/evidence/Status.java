package workreport.evidence;

/** Whether an observation tells what was, or what is aimed at. The most certain comes first. */
public enum Status {
    ACTUAL,
    /** 预计: the result is not known yet; this is the expected one. */
    ESTIMATE,
    TARGET
}
