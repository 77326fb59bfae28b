package workreport.ingest.format;

import java.time.Duration;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * When to give up reading a file: after too long, or when whoever wanted it interrupts. It applies to everything done
 * for the file inside {@link #within}; every loop whose length the file determines has to check it.
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

    /** Runs work for at most this long; inside other work with a deadline, until that one. */
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

    /** @throws UnreadableException if it has passed */
    static void check() throws UnreadableException {
        if (isOver()) {
            throw new UnreadableException(Reason.TOO_SLOW);
        }
    }
}
