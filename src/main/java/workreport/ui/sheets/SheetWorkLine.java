package workreport.ui.sheets;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;

/** Says how the making of a sheet stands. Quick work is not mentioned. */
final class SheetWorkLine {

    /** Most sheets are made by then. */
    private static final Duration SLOW = Duration.millis(300);

    private final WantedSheet sheet;
    private final Words words;
    private final ProgressLine line;
    private final PauseTransition slow = new PauseTransition(SLOW);
    /** Whether the present work has taken so long that the reader is told of it. */
    private boolean told;

    /**
     * @param line where it is said
     * @param outdate called when what is shown is not what is wanted, and will not soon be
     */
    SheetWorkLine(WantedSheet sheet, Words words, ProgressLine line, Runnable outdate) {
        this.sheet = sheet;
        this.words = words;
        this.line = line;
        slow.setOnFinished(_ -> {
            told = true;
            outdate.run();
            tell(sheet.progressProperty().get());
        });
        sheet.progressProperty().subscribe((_, now) -> {
            tell(now);
            if (now instanceof SheetProgress.Cancelled || now instanceof SheetProgress.Failed) {
                outdate.run();
            }
        });
    }

    private void tell(@Nullable SheetProgress now) {
        switch (now) {
            case null -> rest();
            case SheetProgress.Running running -> tell(running);
            case SheetProgress.Done done -> tell(done.sheet());
            case SheetProgress.Cancelled _ -> stopped(words.say("preview.cancelled"));
            case SheetProgress.Failed failed -> stopped(words.say("preview.failed", words.say(failed.reason())));
        }
    }

    private void tell(SheetProgress.Running running) {
        if (told) {
            boolean counted = running.total() > 0;
            line.progress(
                    counted
                            ? words.say("preview.making-pages", running.done(), running.total())
                            : words.say("preview.making"),
                    counted ? (double) running.done() / running.total() : -1,
                    new ProgressLine.Way(words.say("preview.cancel"), sheet::cancel));
        } else if (slow.getStatus() != Animation.Status.RUNNING) {
            line.hide();
            slow.playFromStart();
        }
    }

    private void tell(FinishedSheet made) {
        rest();
        List<String> shortfalls = made.shortfalls().say(words);
        if (!shortfalls.isEmpty()) {
            line.end(shortfalls.stream()
                    .reduce((one, next) -> words.say("sentences", one, next))
                    .orElseThrow());
        }
    }

    private void stopped(String said) {
        rest();
        line.end(said, new ProgressLine.Way(words.say("preview.again"), sheet::again));
    }

    private void rest() {
        close();
        told = false;
        line.hide();
    }

    /** Says nothing more. */
    void close() {
        slow.stop();
    }
}
