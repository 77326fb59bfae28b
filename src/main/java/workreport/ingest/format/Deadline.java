package workreport.ingest.format;

import java.time.Duration;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** When reading is given up, by the time it took or because whoever wanted it interrupts. */
final class Deadline {

    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
    }

    /** @throws UnreadableException if it is over */
    void check() throws UnreadableException {
        if (isOver()) {
            throw new UnreadableException(Reason.TOO_SLOW);
        }
    }
}
