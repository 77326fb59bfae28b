package workreport.analysis;

/** How far and how fast an indicator has gone, measured against its goal. */
public sealed interface Progress permits Pace, GrowthPace {

    /** What was achieved to what is required; decides the {@linkplain ProgressStatus verdict}. */
    Interval ratio();
}
