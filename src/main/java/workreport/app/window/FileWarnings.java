package workreport.app.window;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.app.dialog.WindowDialogs;
import workreport.app.file.FaultText;
import workreport.app.frame.Notice;
import workreport.app.frame.WindowFrame;
import workreport.ingest.report.Warnings;
import workreport.language.WarningText;
import workreport.language.Words;

/** What somebody should look at in a window's file: said above the view until the reader has done with it, and listed on demand. */
final class FileWarnings {

    /** More than these would leave little room for the report. */
    private static final int MOST_LINES = 3;

    private final Warnings warnings;
    private final WindowFrame frame;
    private final WindowDialogs dialogs;
    private boolean read;

    FileWarnings(Warnings warnings, WindowFrame frame, WindowDialogs dialogs) {
        this.warnings = warnings;
        this.frame = frame;
        this.dialogs = dialogs;
        read = warnings.isEmpty();
    }

    /** Whether there is any. */
    boolean exist() {
        return !warnings.isEmpty();
    }

    /** Whether the reader has still to be told. */
    boolean areNews() {
        return !read;
    }

    /**
     * Says the first of them above the view.
     *
     * @param done called when the reader has done with it
     */
    void say(Words words, Runnable done) {
        String text = Stream.concat(
                        Stream.of(words.say(heading(), warnings.count())),
                        lines(words).stream().limit(MOST_LINES))
                .collect(Collectors.joining("\n"));
        Notice notice = frame.notice(text, () -> {
            read = true;
            done.run();
        });
        if (warnings.count() > MOST_LINES) {
            notice.offer(words.say("window.warnings.all"), this::list);
        }
    }

    /** Lists all of them in a window of their own. */
    void list() {
        String about = warnings instanceof Warnings.OfImport ? "import.warnings.about" : "window.warnings.about";
        dialogs.warnings(about, this::lines);
    }

    private String heading() {
        return warnings instanceof Warnings.OfImport ? "import.warnings.some" : "window.warnings.some";
    }

    private List<String> lines(Words words) {
        return switch (warnings) {
            case Warnings.OfModel model -> FaultText.of(model.faults(), words);
            case Warnings.OfImport text ->
                text.all().stream()
                        .map(warning -> WarningText.of(warning, words))
                        .toList();
        };
    }
}
