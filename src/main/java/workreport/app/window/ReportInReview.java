package workreport.app.window;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import workreport.analysis.ReportProfile;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.ingest.report.AnchoredNumber;
import workreport.ingest.report.IndicatorsOf;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.ui.Entering;
import workreport.ui.Reviewing;

/**
 * A report whose indicators are what people have decided that its numbers state, with the values beside them that were entered
 * for its place. After a change it is rebuilt in the background; of several in a row only the last counts.
 */
final class ReportInReview {

    private final Report read;
    private final ReadOnlyObjectWrapper<ReportProfile> now;
    private final Subscription changes;
    private Made wanted;

    /**
     * What a report is made of.
     *
     * @param numbers what people said in place of what was read; empty where nobody has said anything
     * @param entered none where only what the report itself says is asked for
     */
    private record Made(List<AnchoredNumber> numbers, EnteredValues entered) {}

    /**
     * @param read as rules have read it, or as its model tells it
     * @param alone whether only what the report itself says is shown
     */
    ReportInReview(Report read, Reviewing reviewing, Entering entering, ObservableValue<Boolean> alone) {
        this.read = read;
        Supplier<Made> asked = () -> new Made(
                said(reviewing.review()),
                alone.getValue() ? EnteredValues.empty(read.place().zh()) : entering.values());
        wanted = asked.get();
        now = new ReadOnlyObjectWrapper<>(this, "now", profile(wanted));
        changes = Subscription.combine(
                reviewing.reviewProperty().subscribe((_, _) -> make(asked.get())),
                entering.valuesProperty().subscribe((_, _) -> make(asked.get())),
                alone.subscribe((_, _) -> make(asked.get())));
    }

    private static List<AnchoredNumber> said(Review review) {
        return review.numbers().stream().noneMatch(CheckedNumber::isDone) ? List.of() : review.asAnchored();
    }

    private ReportProfile profile(Made made) {
        Report said = made.numbers.isEmpty() ? read : IndicatorsOf.numbers(read, made.numbers);
        return ReportProfile.of(said, made.entered);
    }

    private void make(Made next) {
        if (next.equals(wanted)) {
            return;
        }
        wanted = next;
        Thread.ofPlatform().daemon().name("deciding").start(() -> {
            ReportProfile made = profile(next);
            Platform.runLater(() -> {
                if (wanted == next) {
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

    /** Stops observing changes. */
    void close() {
        changes.unsubscribe();
    }
}
