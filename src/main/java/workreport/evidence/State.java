package workreport.evidence;

/** Who vouches for an observation, the least reliable first. */
public enum State {
    /** Read from the text by rules; nobody has looked at it yet. */
    READ,
    /** A person has confirmed it. */
    ACCEPTED,
    /** A person has corrected it. */
    CORRECTED,
    /** A person has found it elsewhere and entered it. */
    ENTERED;

    /** Whether a person vouches for it. */
    public boolean isConfirmed() {
        return this != READ;
    }
}
