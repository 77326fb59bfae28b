package workreport.evidence;

/** Who vouches for an observation. What vouches least comes first. */
public enum State {
    /** Read from the text by rules; nobody has looked at it yet. */
    READ,
    /** A person has found it right. */
    ACCEPTED,
    /** A person has put it right. */
    CORRECTED,
    /** A person has found it elsewhere and entered it. */
    ENTERED;

    /** Whether a person vouches for it. */
    public boolean isConfirmed() {
        return this != READ;
    }
}
