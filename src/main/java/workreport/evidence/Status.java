package workreport.evidence;

/** Whether an observation tells what was, or what is aimed at. What is surer comes first. */
public enum Status {
    ACTUAL,
    /** 预计: what was is not known yet, and is told as expected. */
    ESTIMATE,
    TARGET
}
