package workreport.measure;

/** How a printed number limits the quantity. */
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
