package workreport.app.window;

import workreport.app.frame.WindowFrame;
import workreport.app.session.Preferences;
import workreport.entered.EnteredValues;
import workreport.ingest.report.MendLog;
import workreport.joins.Joins;
import workreport.language.SaveText;
import workreport.language.Words;
import workreport.notes.Notebook;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.SaveResult;
import workreport.review.ReviewLog;
import workreport.ui.Texts;

/** A window's messages: in the status line until the reader moves on, or above the view until dismissed. */
final class WindowMessages {

    private final WindowFrame frame;
    private final Texts texts;
    private final Runnable done;

    /** @param done called when the reader has done with a sentence above the view */
    WindowMessages(WindowFrame frame, Texts texts, Runnable done) {
        this.frame = frame;
        this.texts = texts;
        this.done = done;
    }

    /** Says something in the status line, until the reader goes on. */
    void say(String message) {
        frame.status().say(message);
    }

    /** Shows a sentence until the reader has done with it. */
    void notice(String message) {
        frame.notice(message, done);
    }

    /** Shows a new reader how to begin, until they have seen it once. */
    void greet(Preferences preferences) {
        if (!preferences.greetedProperty().get()) {
            frame.notice(words().say("window.hint"), () -> {
                done.run();
                preferences.greetedProperty().set(true);
            });
        }
    }

    /** Says what became of the notes, if that is worth a word. */
    void tell(SaveResult<Notebook> kept) {
        SaveText.NOTES.say(kept, words()).ifPresent(this::say);
    }

    /** Says what became of a review, if that is worth a word. */
    void tellReview(SaveResult<ReviewLog> kept) {
        SaveText.REVIEW.say(kept, words()).ifPresent(this::say);
    }

    /** Says what became of what the reader has set right, if that is worth a word. */
    void tellOfMends(SaveResult<MendLog> kept) {
        SaveText.MENDS.say(kept, words()).ifPresent(this::say);
    }

    /** Says what became of values that were entered, if that is worth a word. */
    void tellEntered(SaveResult<EnteredValues> kept) {
        SaveText.ENTERED.say(kept, words()).ifPresent(this::say);
    }

    /** Says what became of what was said of names, if that is worth a word. */
    void tellJoins(SaveResult<Joins> kept) {
        SaveText.JOINS.say(kept, words()).ifPresent(this::say);
    }

    /** Reports an unexpected error. */
    void tell(UncaughtErrorLog.Mishap mishap, UncaughtErrorLog mishaps) {
        notice(mishap.kept() ? words().say("window.mishap.kept", mishaps.folder()) : words().say("window.mishap"));
    }

    private Words words() {
        return texts.words();
    }
}
