package workreport.measure;

/** The direction of a change that the report prints without a sign. */
public enum Sense {
    /** 增长, 提高; also for numbers that are no change. */
    INCREASE,
    /** 下降, 递减: 下降27.3% is printed as 27.3 and means −27.3. */
    DECREASE
}
