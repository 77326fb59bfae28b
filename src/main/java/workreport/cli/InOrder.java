package workreport.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs jobs on several threads and hands on their results in the order in which the jobs were given. */
final class InOrder {

    /** The number of results that may wait for an earlier one, so that memory does not grow with the number of jobs. */
    private static final int AHEAD = 2;

    private InOrder() {}

    /**
     * @param jobs how many threads work; with one, everything happens on this thread
     * @param taker gets each result; when it answers false, the rest is left undone
     */
    static <T, R> void run(Iterator<T> things, int jobs, Function<T, R> work, Predicate<R> taker)
            throws InterruptedException {
        if (jobs == 1) {
            boolean goOn = true;
            while (goOn && things.hasNext()) {
                goOn = taker.test(work.apply(things.next()));
            }
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            boolean goOn = true;
            while (goOn && (things.hasNext() || !waiting.isEmpty())) {
                while (things.hasNext() && waiting.size() < AHEAD * jobs) {
                    T thing = things.next();
                    waiting.add(threads.submit(() -> work.apply(thing)));
                }
                goOn = taker.test(result(waiting.remove()));
            }
            if (!goOn) {
                threads.shutdownNow();
            }
        }
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
