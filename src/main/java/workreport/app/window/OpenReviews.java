package workreport.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.ingest.report.ReadReport;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.review.Judgement;
import workreport.review.ReportText;
import workreport.review.Review;
import workreport.review.ReviewLog;
import workreport.review.UsedNames;
import workreport.ui.Reviewing;

/** The review of each report that is open, the same for all windows that show it. */
final class OpenReviews {

    private final Function<String, JournalFile<Judgement, ReviewLog>> files;
    private final Consumer<SaveResult<ReviewLog>> tell;
    private final Consumer<Report> complete;
    private final String user;
    private final ObjectProperty<@Nullable String> chosen;
    private @Nullable CompletableFuture<List<String>> used;
    private final Map<Report, Reviewing> open = new IdentityHashMap<>();

    /**
     * @param files where the review of a report is, by its id
     * @param tell says what became of a review
     * @param complete takes a report once somebody has said something of all its numbers
     * @param user in whose name readers decide until they say otherwise
     * @param chosen in whose name they have said that they decide, also at the next start
     */
    OpenReviews(
            Function<String, JournalFile<Judgement, ReviewLog>> files,
            Consumer<SaveResult<ReviewLog>> tell,
            Consumer<Report> complete,
            String user,
            ObjectProperty<@Nullable String> chosen) {
        this.files = files;
        this.tell = tell;
        this.complete = complete;
        this.user = user.isBlank() ? "?" : user;
        this.chosen = chosen;
    }

    Reviewing on(ReadReport read) {
        return open.computeIfAbsent(read.report(), report -> {
            Review unread = Review.of(read.numbers(), ReportText.of(report));
            if (read.numbers().isEmpty()) {
                ReviewLog none = ReviewLog.empty(report.id());
                JournalFile<Judgement, ReviewLog> file = files.apply(report.id());
                return new Reviewing(
                        unread,
                        none,
                        who(),
                        log -> new SaveResult<>(log, SaveResult.State.GOOD, file.path(), null, null),
                        tell,
                        Clock.systemUTC());
            }
            JournalFile<Judgement, ReviewLog> file = files.apply(report.id());
            SaveResult<ReviewLog> found = file.load();
            // Said once the window is there.
            Platform.runLater(() -> tell.accept(found));
            Reviewing reviewing = new Reviewing(unread, found.journal(), who(), file::save, tell, Clock.systemUTC());
            reviewing.whoProperty().subscribe((_, who) -> chosen.set(who));
            reviewing.reviewProperty().subscribe((before, now) -> {
                if (now.isComplete() && !before.isComplete()) {
                    complete.accept(report);
                }
            });
            return reviewing;
        });
    }

    /** The names that people have given in reports before; looked up once, beside the JavaFX thread, and none until then. */
    List<String> usedNames() {
        if (used == null) {
            Path folder = files.apply("any").path().toAbsolutePath().getParent();
            used = CompletableFuture.supplyAsync(() -> UsedNames.in(folder));
        }
        return used.getNow(List.of());
    }

    private String who() {
        return Objects.requireNonNullElse(chosen.get(), user);
    }

    /** Lets go of those of reports that no window shows any more. */
    void drop(Predicate<Report> gone) {
        open.keySet().removeIf(gone);
    }

    /** Tries once more to keep what could not be kept. */
    void keepAgain(UncaughtErrorLog mishaps) {
        open.values().forEach(reviewing -> mishaps.attempt(reviewing::keepAgain));
    }
}
