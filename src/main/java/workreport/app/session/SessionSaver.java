package workreport.app.session;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Keeps what the reader has chosen in a file, each time with what other runs of the program have kept there meanwhile. */
public final class SessionSaver {

    private static final Duration SOON = Duration.seconds(1);

    private final SessionFile file;
    private final Preferences preferences;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keeping").factory());
    private final PauseTransition soon = new PauseTransition(SOON);
    private Subscription changes = Subscription.EMPTY;
    private Session kept;
    /** What is to be kept next; only the latest counts. */
    private @Nullable Session next;

    /** @param preferences as they were read from the file */
    public SessionSaver(SessionFile file, Preferences preferences) {
        this.file = file;
        this.preferences = preferences;
        kept = preferences.session();
        soon.setOnFinished(_ -> beside(preferences.session()));
    }

    /** From now on every change is kept a second later, so that hardly anything is lost however the program ends. */
    public void start() {
        changes = preferences.sessionProperty().subscribe((_, _) -> soon.play());
    }

    /** Keeps no more by itself. */
    public void stop() {
        changes.unsubscribe();
        soon.stop();
    }

    /** Keeps everything as it is now. */
    public void save() throws IOException {
        save(preferences.session());
    }

    private synchronized void save(Session session) throws IOException {
        next = null;
        file.save(kept, session);
        kept = session;
    }

    /** Writing waits for the disk, and maybe for another run of the program: not on the JavaFX thread. */
    private synchronized void beside(Session session) {
        if (!session.equals(kept)) {
            next = session;
            writer.execute(this::saveNext);
        }
    }

    private synchronized void saveNext() {
        try {
            if (next != null) {
                save(next);
            }
        } catch (IOException notNow) {
            // The next save, or the one at the end, tries again and reports a failure.
        }
    }
}
