package workreport.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.app.dialog.WarningLine;
import workreport.app.dialog.WindowDialogs;
import workreport.app.file.FaultText;
import workreport.app.frame.Notice;
import workreport.app.frame.WindowFrame;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.ingest.Warning;
import workreport.ingest.outline.WarningPlaces;
import workreport.ingest.report.Warnings;
import workreport.language.WarningText;
import workreport.language.Words;

/** What somebody should look at in a window's file: said above the view until the reader has done with it, and listed on demand. */
final class FileWarnings {

    /** More would leave little room for the report. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST_BEGINNING = 40;

    private final Contents contents;
    private final Warnings warnings;
    private final WindowFrame frame;
    private final WindowDialogs dialogs;
    private boolean read;

    FileWarnings(Contents contents, Warnings warnings, WindowFrame frame, WindowDialogs dialogs) {
        this.contents = contents;
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

    /** The reader was told before. */
    void areRead() {
        read = true;
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
        if (warnings.count() > MOST_LINES || warnings instanceof Warnings.OfImport) {
            notice.offer(words.say("window.warnings.all"), this::list);
        }
    }

    /** Lists all of them in a window of their own. */
    void list() {
        String about = warnings instanceof Warnings.OfImport ? "import.warnings.about" : "window.warnings.about";
        if (warnings instanceof Warnings.OfImport) {
            dialogs.warningsWithPlaces(about, this::places);
        } else {
            dialogs.warnings(about, this::lines);
        }
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

    private List<WarningLine> places(Words words) {
        return warnings instanceof Warnings.OfImport text
                ? text.all().stream()
                        .flatMap(warning -> places(warning, words).stream())
                        .toList()
                : List.of();
    }

    /** A warning about one place is a line; one about several is followed by a line for each. */
    private List<WarningLine> places(Warning warning, Words words) {
        List<String> places = WarningPlaces.of(warning, contents.report());
        String text = WarningText.of(warning, words);
        if (places.size() < 2) {
            return List.of(new WarningLine(text, places.isEmpty() ? null : places.getFirst()));
        }
        List<WarningLine> lines = new ArrayList<>();
        lines.add(new WarningLine(text, null));
        for (String place : places) {
            String beginning = contents.paragraph(place).map(Paragraph::text).orElse("");
            lines.add(new WarningLine(
                    "· " + beginning.substring(0, Math.min(LONGEST_BEGINNING, beginning.length())), place));
        }
        return lines;
    }
}
