package workreport.ingest.worker;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Format;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.Source;

/**
 * Reads a file of any format at bounded cost. Our own readers count characters, elements and time as they go, so
 * they read here. PDFBox takes whatever a file tells it to take, such as a stream that unpacks to gigabytes, and cannot be
 * stopped; so PDF files are read in another process, which has its own memory and is ended when its time is over. That costs a
 * few tenths of a second for the first file, and nothing for the next, because the process waits for it.
 */
public final class GuardedReading {

    private static final long PATIENCE = 60;

    /** Idle processes. */
    private static final Deque<WorkerProcess> IDLE = new ConcurrentLinkedDeque<>();

    private GuardedReading() {}

    /**
     * Reads a file; interrupting the thread ends it.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static Extracted read(Source source, ReadOptions options) throws UnreadableException {
        boolean isPdf = Formats.of(source)
                .map(Format::kind)
                .filter(Predicate.isEqual(FileKind.PDF))
                .isPresent();
        return isPdf ? elsewhere(source, options) : Formats.read(source, options);
    }

    private static Extracted elsewhere(Source source, ReadOptions options) throws UnreadableException {
        WorkerProcess worker;
        try {
            worker = idleOrNew();
        } catch (IOException noProcess) {
            // If the system allows no second process, the file is read all the same.
            return Formats.read(source, options);
        }
        try {
            return worker.read(new Request(source, options));
        } finally {
            rest(worker);
        }
    }

    private static WorkerProcess idleOrNew() throws IOException {
        for (WorkerProcess idle = IDLE.pollFirst(); idle != null; idle = IDLE.pollFirst()) {
            if (idle.isAlive()) {
                return idle;
            }
        }
        return WorkerProcess.start();
    }

    /** The process waits for a minute, as whoever opens one file often opens another. */
    private static void rest(WorkerProcess worker) {
        if (worker.isAlive()) {
            IDLE.addFirst(worker);
            Executor later = CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS);
            later.execute(() -> {
                if (IDLE.remove(worker)) {
                    worker.end();
                }
            });
        }
    }
}
