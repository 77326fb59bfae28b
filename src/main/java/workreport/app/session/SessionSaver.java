package workreport.app.session;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Keeps a session in its file, each time with what other runs of the program have kept there meanwhile. */
public final class SessionSaver {

    private final SessionFile file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keeping").factory());
    private Session kept;
    /** What is to be kept next; only the latest counts. */
    private @Nullable Session next;

    /** @param start as it was read from the file */
    public SessionSaver(SessionFile file, Session start) {
        this.file = file;
        kept = start;
    }

    /** Keeps it now. */
    public synchronized void now(Session session) throws IOException {
        next = null;
        file.save(kept, session);
        kept = session;
    }

    /** Keeps it beside the caller's thread, if there is anything new. */
    public synchronized void beside(Session session) {
        if (!session.equals(kept)) {
            next = session;
            writer.execute(this::keepNext);
        }
    }

    private synchronized void keepNext() {
        try {
            if (next != null) {
                now(next);
            }
        } catch (IOException notNow) {
            // The next time, or at the end, it is tried again; then it is said.
        }
    }
}
