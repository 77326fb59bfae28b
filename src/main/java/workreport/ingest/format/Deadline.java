package workreport.ingest.format;

import java.time.Duration;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * When reading a file is given up, by the time it took or because whoever wanted it interrupts. It holds for all that is done
 * for the file within {@link #within}; each loop whose length the file decides has to ask.
 */
public final class Deadline {

    private static final ScopedValue<Deadline> CURRENT = ScopedValue.newInstance();

    private final long end;

    private Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /** Work that may be given up. */
    public interface Work<T> {
        T done() throws UnreadableException;
    }

    /** Works for no longer than a time; within other work that has a deadline, until that. */
    public static <T> T within(Duration time, Work<T> work) throws UnreadableException {
        return CURRENT.isBound()
                ? work.done()
                : ScopedValue.where(CURRENT, new Deadline(time)).call(work::done);
    }

    /** Whether reading is to be given up. */
    static boolean isOver() {
        boolean isLate = CURRENT.isBound() && System.nanoTime() - CURRENT.get().end > 0;
        return isLate || Thread.currentThread().isInterrupted();
    }

    /** @throws UnreadableException if it is over */
    static void check() throws UnreadableException {
        if (isOver()) {
            throw new UnreadableException(Reason.TOO_SLOW);
        }
    }
}
