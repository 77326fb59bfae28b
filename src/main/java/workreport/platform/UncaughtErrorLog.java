package workreport.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Logs errors that nothing else has caught, reports each kind once, and lets the program go on. The log has at most 1.5 MB. */
public final class UncaughtErrorLog implements Thread.UncaughtExceptionHandler {

    /** The largest a log file gets, in bytes. */
    private static final int LARGEST = 512 << 10;

    private static final int FILES = 3;

    private final Path folder;
    private final Consumer<Mishap> tell;
    private final Set<String> told = new HashSet<>();
    private final Logger logger = Logger.getAnonymousLogger();
    private @Nullable FileHandler handler;
    private boolean failed;

    /**
     * @param folder of the log; made when there is something to write
     * @param tell called once for each kind of error, on the thread that threw it
     */
    public UncaughtErrorLog(Path folder, Consumer<Mishap> tell) {
        this.folder = folder;
        this.tell = tell;
        logger.setUseParentHandlers(false);
    }

    /**
     * Something that went wrong.
     *
     * @param kept whether it is in the log
     */
    public record Mishap(Throwable cause, boolean kept) {}

    /** The folder of the log. */
    public Path folder() {
        return folder;
    }

    /** Logs an unexpected error that was caught only so that the reader is told what could not be done. */
    public static void log(Throwable unexpected) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, unexpected);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        boolean isNew;
        boolean kept;
        synchronized (this) {
            kept = write(thread, cause);
            isNew = told.add(kind(cause));
        }
        if (isNew) {
            tell.accept(new Mishap(cause, kept));
        }
    }

    /** Runs a step; if it fails, logs that and returns. */
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failed) {
            uncaughtException(Thread.currentThread(), failed);
        }
    }

    private boolean write(Thread thread, Throwable cause) {
        if (handler == null && !failed) {
            open();
        }
        if (handler == null) {
            return false;
        }
        logger.log(Level.SEVERE, cause, () -> "on the thread " + thread.getName());
        return true;
    }

    private void open() {
        try {
            Destination.createOwnFolder(folder);
            String pattern = folder.toString().replace("%", "%%") + "/report-viewer.%g.log";
            handler = new FileHandler(pattern, LARGEST, FILES, true);
            Destination.makeOwn(folder.resolve("report-viewer.0.log"));
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new SimpleFormatter());
            logger.addHandler(handler);
        } catch (IOException unwritable) {
            failed = true;
        }
    }

    public void close() {
        if (handler != null) {
            handler.close();
        }
    }

    /** The same class of error from the same place counts as one kind. */
    private static String kind(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : "@" + trace[0]);
    }
}
