package workreport.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long the rest of a review will take at the pace of its reader. */
public final class RestEstimate {

    /** Fewer decisions do not show a pace. */
    private static final int FEWEST = 4;
    /** How many of the latest decisions count. */
    private static final int LATEST = 30;
    /** A longer gap was a break, not work. */
    private static final Duration PAUSE = Duration.ofMinutes(3);

    private RestEstimate() {}

    /**
     * The time that this many decisions will take, from the mean of the latest ones.
     *
     * @param moments when decisions were made, the oldest first; several at once count as one
     * @return empty if there are too few to tell
     */
    public static Optional<Duration> of(List<Instant> moments, long left) {
        List<Instant> apart = moments.stream().distinct().toList();
        long sum = 0;
        int steps = 0;
        for (int at = Math.max(1, apart.size() - LATEST); at < apart.size(); at++) {
            Duration step = Duration.between(apart.get(at - 1), apart.get(at));
            if (step.compareTo(PAUSE) <= 0 && !step.isNegative()) {
                sum += step.toMillis();
                steps++;
            }
        }
        return steps < FEWEST ? Optional.empty() : Optional.of(Duration.ofMillis(sum / steps * left));
    }
}
