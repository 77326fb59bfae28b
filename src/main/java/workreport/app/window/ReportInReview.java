package workreport.app.window;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import workreport.analysis.ReportProfile;
import workreport.evidence.Report;
import workreport.ingest.report.IndicatorsOf;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.ui.Reviewing;

/**
 * A report whose indicators are what people have decided that its numbers state. After a decision it is made anew beside the
 * JavaFX thread; of several in a row only the last counts.
 */
final class ReportInReview {

    private final Report read;
    private final ReadOnlyObjectWrapper<ReportProfile> now;
    private final Subscription decisions;
    private Review wanted;

    /** @param read as rules have read it, or as its model tells it */
    ReportInReview(Report read, Reviewing reviewing) {
        this.read = read;
        wanted = reviewing.review();
        boolean untouched = wanted.numbers().stream().noneMatch(CheckedNumber::isDone);
        now = new ReadOnlyObjectWrapper<>(this, "now", new ReportProfile(untouched ? read : with(wanted)));
        decisions = reviewing.reviewProperty().subscribe((_, review) -> make(review));
    }

    private Report with(Review review) {
        return IndicatorsOf.numbers(read, review.asAnchored());
    }

    private void make(Review review) {
        wanted = review;
        Thread.ofPlatform().daemon().name("deciding").start(() -> {
            ReportProfile made = new ReportProfile(with(review));
            Platform.runLater(() -> {
                if (wanted == review) {
                    now.set(made);
                }
            });
        });
    }

    ReportProfile now() {
        return now.get();
    }

    ReadOnlyObjectProperty<ReportProfile> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Follows the decisions no more. */
    void close() {
        decisions.unsubscribe();
    }
}
