package workreport.app.window;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenedReport;
import workreport.app.file.OpenedReport.Origin;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.CharsetPreview;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportTable;
import workreport.ingest.format.Source;
import workreport.ingest.report.Found;
import workreport.ingest.report.ReportImport;
import workreport.ingest.report.TableOfReports;
import workreport.load.FaultyFileException;

/**
 * A report on its way into a window of its own. It is read in the background; the reader can cancel, and is asked
 * where an answer is needed: for a password, a character set, or which report of a table.
 */
final class Arrival {

    /** Most files are loaded by then; a cancel button would only flash. */
    private static final Duration UNTIL_OFFER = Duration.seconds(1);

    private final WindowManager manager;
    private final ReportWindow from;
    private final Path file;
    private final Origin origin;
    private final Set<Path> reading;
    /** Called once the new window is there. */
    private Consumer<ReportWindow> then = _ -> {};

    private Arrival(WindowManager manager, ReportWindow from, Path file, Origin origin, Set<Path> reading) {
        this.manager = manager;
        this.from = from;
        this.file = file;
        this.origin = origin;
        this.reading = reading;
    }

    /** @param reading the files that are on their way; this one is among them while it is */
    Arrival(WindowManager manager, ReportWindow from, Path file, Set<Path> reading) {
        this(manager, from, file, new Origin.Whole(), reading);
    }

    /** What was on the clipboard. */
    Arrival(WindowManager manager, ReportWindow from, Origin.Pasted pasted, Set<Path> reading) {
        this(manager, from, Path.of(from.words().say("window.paste.name")), pasted, reading);
    }

    /** The same, and then something in the window that shows it. */
    void read(ReadOptions options, Consumer<ReportWindow> afterwards) {
        then = afterwards;
        read(options);
    }

    /** Reads it, and opens its window. */
    void read(ReadOptions options) {
        FileStamp[] edition = new FileStamp[1];
        work(
                () -> {
                    edition[0] = origin instanceof Origin.Whole ? FileStamp.of(file) : null;
                    return mended(
                            origin instanceof Origin.Pasted pasted
                                    ? ReportImport.find(Source.of(pasted.original()), utf8(options))
                                    : whole(options));
                },
                found -> show(found, edition[0]),
                options);
    }

    /** With the earlier corrections to its text. */
    private Found mended(Found found) {
        return found instanceof Found.One one ? new Found.One(manager.mendLogs().mended(one.report())) : found;
    }

    /** With the notes, reviews and corrections that were sent along with the report. */
    private Found whole(ReadOptions options) throws IOException, FaultyFileException, UnreadableException {
        Found found = ReportImport.find(file, options);
        if (found instanceof Found.One one) {
            Report report = one.report().report();
            manager.parts().take(file, report.id());
            Platform.runLater(() -> manager.refresh(report.place().zh()));
        }
        return found;
    }

    /** Asks for the character set first. */
    void askCharset(Runnable afterwards) {
        then = _ -> afterwards.run();
        askCharset(ReadOptions.STANDARD);
    }

    private static ReadOptions utf8(ReadOptions options) {
        return new ReadOptions(options.limits(), StandardCharsets.UTF_8, options.password());
    }

    private void show(Found found, @Nullable FileStamp edition) {
        switch (found) {
            case Found.One one ->
                open(new OpenedReport(one.report(), origin instanceof Origin.Whole ? file : null, edition, origin));
            case TableOfReports table -> askRow(table);
        }
    }

    private void open(OpenedReport opened) {
        then.accept(manager.open(new Stage(), opened));
    }

    private void askRow(TableOfReports table) {
        from.dialogs().row(name(), table.rows(), row -> read(table, row));
    }

    private void read(TableOfReports table, ReportTable.Row row) {
        Origin ofRow = new Origin.Row(file);
        new Arrival(manager, from, file, ofRow, reading)
                .work(
                        () -> manager.mendLogs().mended(table.read(row)),
                        report -> open(new OpenedReport(report, null, null, ofRow)),
                        table.options());
    }

    private void askPassword(ReadOptions options) {
        boolean again = options.password() != null;
        from.dialogs()
                .password(
                        name(),
                        again,
                        password -> read(new ReadOptions(options.limits(), options.charset(), password)));
    }

    private void askCharset(ReadOptions options) {
        work(() -> CharsetPreview.of(Source.of(file, Limits.STANDARD)), previews -> choose(previews, options), options);
    }

    private void choose(List<CharsetPreview> previews, ReadOptions options) {
        Consumer<Charset> chosen = charset -> {
            manager.preferences().choose(file.toString(), charset.name());
            read(new ReadOptions(options.limits(), charset, options.password()));
        };
        from.dialogs().charset(name(), previews, chosen);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** The part done in the background. */
    private interface Work<T> {
        T done() throws Exception;
    }

    private <T> void work(Work<T> work, Consumer<T> done, ReadOptions options) {
        String message = from.words().say("window.open.reading", name());
        from.messages().say(message);
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.done();
            }
        };
        Thread thread = Thread.ofPlatform().daemon().name("reading").unstarted(task);
        PauseTransition offer = new PauseTransition(UNTIL_OFFER);
        // An interrupt ends reading, and a process that reads.
        offer.setOnFinished(
                _ -> from.frame().status().say(message, from.words().say("window.cancel"), () -> task.cancel(true)));
        Consumer<Consumer<ReportWindow>> end = next -> {
            offer.stop();
            reading.remove(file);
            from.frame().status().unsay(message);
            // A reader who has closed all windows meanwhile does not want a new one.
            List<ReportWindow> windows = manager.windows();
            if (!windows.isEmpty()) {
                next.accept(windows.contains(from) ? from : windows.getLast());
            }
        };
        task.setOnSucceeded(_ -> end.accept(_ -> done.accept(task.getValue())));
        task.setOnFailed(_ -> end.accept(window -> fail(task.getException(), options, window)));
        task.setOnCancelled(_ ->
                end.accept(window -> window.messages().say(window.words().say("window.open.cancelled", name()))));
        reading.add(file);
        thread.start();
        offer.play();
    }

    private void fail(Throwable failure, ReadOptions options, ReportWindow window) {
        if (failure instanceof UnreadableException unreadable && unreadable.reason() == Reason.PASSWORD) {
            askPassword(options);
        } else if (failure instanceof UnreadableException unreadable
                && unreadable.reason() == Reason.CHARSET_UNDECIDED
                && origin instanceof Origin.Whole) {
            askCharset(options);
        } else {
            manager.opener().say(file, failure, window);
        }
    }
}
