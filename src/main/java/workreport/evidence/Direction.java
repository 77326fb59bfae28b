package workreport.evidence;

/** Which way is better. */
public enum Direction {
    HIGHER(1),
    LOWER(-1),
    /** Neither. */
    NONE(0);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 if more is better, -1 if less is, 0 if neither. */
    public int sign() {
        return sign;
    }
}
