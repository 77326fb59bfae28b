package workreport.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportTable;
import workreport.ingest.format.Source;
import workreport.ingest.report.ReportImport;
import workreport.ingest.report.TableOfReports;
import workreport.load.FaultyFileException;

/**
 * Takes files into a library: read on all cores, a few ahead of what is taken in, so that memory stays bounded; taken in one by
 * one in the order of the list, so that the same files give the same library. A file that takes too long is given up.
 */
public final class LibraryImport {

    private static final int AHEAD = 4;
    /** How soon a cancellation is noticed, in milliseconds. */
    private static final long PATIENCE = 100;
    /** Reading itself stops at its limit; all other work on a file gets the same time again. */
    private static final Duration LONGEST = Limits.STANDARD.time().multipliedBy(2);

    private final Library library;
    private final Progress progress;

    /** Is told of the progress, on the thread of the import. */
    public interface Progress {

        /**
         * A file is being waited for.
         *
         * @param done how many are done
         * @param all how many there are
         */
        void reading(Path file, int done, int all);

        /** The file just read holds that many reports; each is reported as if it were a file. */
        default void several(int reports) {}

        /** One is done. */
        void done(Outcome outcome);
    }

    /** A file that is being read; the result is an outcome, or a report to be taken in. */
    private record Running(Path file, Future<Attempt> attempt) {}

    private sealed interface Attempt {

        record Done(Outcome outcome) implements Attempt {}

        record Made(Path file, Prepared report) implements Attempt {}

        /** A table with a report in each row. */
        record Several(Path file, TableOfReports table) implements Attempt {}
    }

    public LibraryImport(Library library, Progress progress) {
        this.library = library;
        this.progress = progress;
    }

    /**
     * Takes files in.
     *
     * @return those that were not reached because it was cancelled; they can be imported later
     * @throws IOException if the library cannot be written
     */
    public List<Path> run(List<Path> files, BooleanSupplier cancelled) throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor readers = (ThreadPoolExecutor) Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().daemon().name("import-", 0).factory());
        Deque<Running> ahead = new ArrayDeque<>();
        int next = 0;
        int done = 0;
        try {
            while (done < files.size() && !cancelled.getAsBoolean()) {
                while (next < files.size() && ahead.size() < AHEAD * cores) {
                    Path file = files.get(next++);
                    ahead.add(new Running(file, readers.submit(() -> read(file))));
                }
                Running first = ahead.getFirst();
                progress.reading(first.file(), done, files.size());
                Optional<Attempt> attempt = await(first, readers, cancelled);
                if (attempt.isPresent() && finish(attempt.get(), done, files.size(), cancelled)) {
                    ahead.removeFirst();
                    done++;
                }
            }
            return files.subList(done, files.size());
        } finally {
            readers.shutdownNow();
        }
    }

    /** The result for a file; nothing if the import was cancelled before. */
    private static Optional<Attempt> await(Running running, ThreadPoolExecutor readers, BooleanSupplier cancelled)
            throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!cancelled.getAsBoolean()) {
            try {
                return Optional.of(running.attempt().get(PATIENCE, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                if (System.nanoTime() - end > 0) {
                    running.attempt().cancel(true);
                    // A thread that ignores interruption is abandoned; another takes its place.
                    readers.setMaximumPoolSize(readers.getMaximumPoolSize() + 1);
                    readers.setCorePoolSize(readers.getCorePoolSize() + 1);
                    return Optional.of(failed(running.file(), new UnreadableException(Reason.TOO_SLOW)));
                }
            } catch (ExecutionException failed) {
                return Optional.of(failed(running.file(), reason(failed.getCause())));
            }
        }
        return Optional.empty();
    }

    private static Attempt failed(Path file, Exception reason) {
        return new Attempt.Done(new Outcome.Failed(file, reason));
    }

    private static Exception reason(Throwable failure) {
        return switch (failure) {
            case OutOfMemoryError tooLittle ->
                new UnreadableException(
                        Reason.TOO_MUCH_MEMORY,
                        tooLittle,
                        String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
            case StackOverflowError tooDeep ->
                new UnreadableException(Reason.NESTED_TOO_DEEP, tooDeep, String.valueOf(Limits.STANDARD.depth()));
            case Error mistake -> throw mistake;
            // A reader that fails on a file must not stop the others.
            case RuntimeException unexpected ->
                new UnreadableException(Reason.DAMAGED, unexpected, unexpected.toString());
            default -> (Exception) failure;
        };
    }

    private Attempt read(Path file) throws IOException, FaultyFileException, UnreadableException {
        Source source = Source.of(file, Limits.STANDARD);
        Optional<Entry> known = library.withBytes(ReportMaker.sum(source));
        if (known.isPresent()) {
            return new Attempt.Done(new Outcome.Known(file, known.get()));
        }
        try {
            return read(file, source);
        } catch (UnreadableException unreadable) {
            if (unreadable.reason() == Reason.SEVERAL_REPORTS
                    && ReportImport.find(source, ReadOptions.STANDARD) instanceof TableOfReports table) {
                return new Attempt.Several(file, table);
            }
            throw unreadable;
        }
    }

    private static Attempt read(Path file, Source source) throws IOException, FaultyFileException, UnreadableException {
        ReportMaker.Made made = ReportMaker.made(String.valueOf(file.getFileName()), source);
        return made.report().text().isReport()
                ? new Attempt.Made(file, Prepared.of(made))
                : new Attempt.Done(new Outcome.NoReport(file));
    }

    /** Takes in what a file holds; returns whether it was finished. */
    private boolean finish(Attempt attempt, int done, int all, BooleanSupplier cancelled) throws IOException {
        switch (attempt) {
            case Attempt.Done known -> progress.done(known.outcome());
            case Attempt.Made made -> progress.done(add(made.file(), made.report()));
            case Attempt.Several several -> {
                return takeAll(several, done, all, cancelled);
            }
        }
        return true;
    }

    /** A table may hold thousands of reports: one after the other is read, so that memory stays bounded. */
    private boolean takeAll(Attempt.Several several, int done, int all, BooleanSupplier cancelled) throws IOException {
        List<ReportTable.Row> rows = several.table().rows();
        progress.several(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            Path name = Path.of(several.file() + "#" + (i + 1));
            progress.reading(name, done, all);
            Attempt attempt = row(name, rows.get(i).alone());
            finish(attempt, done, all, cancelled);
        }
        return true;
    }

    private Attempt row(Path name, Source row) {
        try {
            Optional<Entry> known = library.withBytes(ReportMaker.sum(row));
            return known.isPresent() ? new Attempt.Done(new Outcome.Known(name, known.get())) : read(name, row);
        } catch (IOException | FaultyFileException | UnreadableException | RuntimeException failure) {
            return failed(name, reason(failure));
        }
    }

    private Outcome add(Path file, Prepared report) throws IOException {
        Entry mine = report.entry();
        return library.add(report)
                .<Outcome>map(known -> known.bytes().equals(mine.bytes())
                        ? new Outcome.Known(file, known)
                        : new Outcome.SameText(file, known))
                .orElseGet(() -> new Outcome.Added(file, mine));
    }
}
