package workreport.measure;

/** How exact a printed number is, or which side of it the quantity lies on. */
public enum Bound {
    EXACT,
    /** 左右. */
    ABOUT,
    /** 以上. */
    AT_LEAST,
    /** 突破, 超过, 多. */
    OVER,
    /** 以内. */
    AT_MOST;

    /** Whether it is a floor or a ceiling rather than a point. */
    public boolean isLimit() {
        return this != EXACT && this != ABOUT;
    }
}
