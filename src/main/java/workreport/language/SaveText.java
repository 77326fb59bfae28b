package workreport.language;

import java.util.Optional;
import workreport.check.Code;
import workreport.platform.UnwritableException;
import workreport.platform.kept.SaveResult;

/** How it went to keep what a reader has made, in words. */
public enum SaveText {
    NOTES("notes.state.", "notes.why.", "notes.aside"),
    REVIEW("review.state.", "review.why.", "review.aside"),
    MENDS("mends.state.", "mends.why.", "mends.aside"),
    ENTERED("entered.state.", "entered.why.", "entered.aside"),
    JOINS("joins.state.", "joins.why.", "joins.aside");

    private final String state;
    private final String why;
    private final String aside;

    SaveText(String state, String why, String aside) {
        this.state = state;
        this.why = why;
        this.aside = aside;
    }

    /** Why it is not kept, in one line. */
    public String why(SaveResult<?> kept, Words words) {
        return kept.failure() instanceof UnwritableException unwritable
                ? FailureText.of(unwritable, words)
                : words.say(why + Code.of(kept.state()), kept.file());
    }

    /** What to tell the reader; empty if all is well. */
    public Optional<String> say(SaveResult<?> kept, Words words) {
        if (!kept.isTold()) {
            return Optional.empty();
        }
        Object reason = kept.failure() instanceof UnwritableException unwritable
                ? FailureText.of(unwritable, words)
                : kept.file();
        String told = words.say(state + Code.of(kept.state()), reason);
        return Optional.of(kept.aside() == null ? told : told + words.say(aside, kept.aside()));
    }
}
