package workreport.model;

/** Whether a reading tells what was, or what is aimed at. */
public enum Status {
    ACTUAL,
    TARGET
}
