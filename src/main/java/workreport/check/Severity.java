package workreport.check;

/** What happens to a model file that breaks a rule. */
public enum Severity {
    /** A number would be wrong, the text incomplete, or the file says two things at once: it does not open. */
    ERROR,
    /** Nothing is wrong with text and numbers, but somebody should look: it opens, and says so. */
    WARNING;

    /** Its key in the word files. */
    public String key() {
        return "severity." + Code.of(this);
    }
}
