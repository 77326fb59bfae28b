package workreport.stress;

import java.time.Duration;

/**
 * How long work takes that this program does alone: the clock's time or the processor's, whichever is less. The clock also
 * counts what other programs do, the processor's time also what Java compiles meanwhile.
 */
record Stopwatch(long clock, Duration processor) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime(), spent());
    }

    /** Milliseconds since the start. */
    long millis() {
        return Math.min(
                (System.nanoTime() - clock) / 1_000_000,
                spent().minus(processor).toMillis());
    }

    /** By all threads; without end where the system does not tell, so that the clock counts. */
    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }
}
