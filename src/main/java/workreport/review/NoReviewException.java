package workreport.review;

/** A file that holds no review that this program understands. */
public final class NoReviewException extends Exception {

    private static final long serialVersionUID = 1;

    /** @param why what is wrong with it */
    public NoReviewException(String why) {
        super(why);
    }
}
