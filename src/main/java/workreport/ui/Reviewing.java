package workreport.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import workreport.document.Anchor;
import workreport.platform.kept.SaveResult;
import workreport.review.CheckedNumber;
import workreport.review.Decision;
import workreport.review.Judgement;
import workreport.review.RestEstimate;
import workreport.review.Review;
import workreport.review.ReviewLog;
import workreport.review.SamePattern;
import workreport.review.Statement;
import workreport.series.Contradiction;

/** The review of a report, for all panes. Every decision is saved at once and can be undone. */
public final class Reviewing implements KeptWork<ReviewLog> {

    private Review unread;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Review> review;
    private final StringProperty who;
    private final BooleanProperty blind = new SimpleBooleanProperty(this, "blind");
    private final KeptEdits<Judgement, ReviewLog> kept;
    private Map<Anchor, Contradiction> contradictions = Map.of();

    /**
     * @param unread what the rules have read
     * @param start what people have said before
     * @param who the name under which the reader decides
     * @param keep saves a log to disk
     * @param tell called whenever saving failed
     */
    public Reviewing(
            Review unread,
            ReviewLog start,
            String who,
            Function<ReviewLog, SaveResult<ReviewLog>> keep,
            Consumer<SaveResult<ReviewLog>> tell,
            Clock clock) {
        this.unread = unread;
        this.clock = clock;
        this.who = new SimpleStringProperty(this, "who", who);
        kept = new KeptEdits<>(start, keep, tell, clock, this::show);
        review = new ReadOnlyObjectWrapper<>(this, "review", unread.with(start));
        blind.subscribe((_, _) -> show());
        this.who.subscribe((_, _) -> show());
    }

    /** The numbers with the decisions in force; a new object after each decision. */
    public ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    public Review review() {
        return review.get();
    }

    /** The name under which the reader decides. */
    public StringProperty whoProperty() {
        return who;
    }

    /** Whether the reader sees only their own decisions, so that they decide for themselves. */
    public BooleanProperty blindProperty() {
        return blind;
    }

    /** Records numbers that another report of the place contradicts. */
    public void doubt(Map<Anchor, Contradiction> found) {
        if (!found.equals(contradictions)) {
            contradictions = Map.copyOf(found);
            show();
        }
    }

    /** What speaks against a number in another report of the place, if anything does. */
    public Optional<Contradiction> contradiction(CheckedNumber number) {
        return Optional.ofNullable(contradictions.get(number.found().anchor()));
    }

    /** Everything that people have said. */
    public ReviewLog log() {
        return kept.journal();
    }

    /** The number at a range of the text, even one that the rules ignored; it is part of the review from then on. */
    public Optional<CheckedNumber> point(Anchor stretch) {
        return review().pointedAt(stretch).flatMap(number -> {
            if (review().at(number.anchor()).isEmpty()) {
                unread = unread.with(number);
                show();
            }
            return review().at(number.anchor());
        });
    }

    /** Accepts the reading of a number; does nothing if it has none. */
    public boolean accept(CheckedNumber number) {
        Statement statement = number.statement();
        return statement != null && decide(number, statement);
    }

    /** Says what a number states. */
    public boolean decide(CheckedNumber number, Statement statement) {
        return edit(List.of(judgement(number, decision(number, statement))));
    }

    /** Records that a number is not a quantity. */
    public boolean dismiss(CheckedNumber number) {
        return edit(List.of(judgement(number, new Decision.NoQuantity())));
    }

    /** Accepts what is proposed for several numbers, all in one step. */
    public boolean take(List<SamePattern.Proposal> proposals) {
        return edit(proposals.stream()
                .map(proposal -> judgement(proposal.number(), decision(proposal.number(), proposal.now())))
                .toList());
    }

    /** Accepts all unreviewed readings without doubts, in one step; returns how many. */
    public int acceptUndoubted() {
        List<Judgement> judgements = review().withoutDoubt(who.get(), clock.instant());
        edit(judgements);
        return judgements.size();
    }

    /** Merges in someone else's decisions, in one step; returns how many of them are new. */
    public int join(ReviewLog other) {
        ReviewLog before = log();
        ReviewLog joined = before.merge(other);
        kept.edit(joined);
        return (int) joined.entries().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.entries().get(entry.getKey())))
                .count();
    }

    private static Decision decision(CheckedNumber number, Statement statement) {
        if (!number.found().isCandidate()) {
            return new Decision.Added(statement);
        }
        boolean asRead = number.asRead().filter(statement::agrees).isPresent();
        return asRead ? new Decision.Accepted(statement) : new Decision.Corrected(statement);
    }

    private Judgement judgement(CheckedNumber number, Decision decision) {
        return new Judgement(number.found().key(), decision, who.get(), clock.instant());
    }

    private boolean edit(List<Judgement> judgements) {
        return kept.edit(log().with(judgements, clock.instant()));
    }

    public boolean undo() {
        return kept.undo();
    }

    public boolean redo() {
        return kept.redo();
    }

    /** How long the rest will take at the reader's pace; empty until that can be estimated. */
    public Optional<Duration> rest() {
        List<Instant> moments =
                log().by(who.get()).inTime().stream().map(Judgement::changed).toList();
        return RestEstimate.of(moments, review().toLookAt());
    }

    @Override
    public Optional<SaveResult<ReviewLog>> unkept() {
        return kept.unkept();
    }

    @Override
    public void refresh() {
        kept.refresh();
    }

    @Override
    public boolean keepAgain() {
        return kept.keepAgain();
    }

    private void show() {
        review.set(unread.with(blind.get() ? log().by(who.get()) : log(), contradictions.keySet()));
    }
}
