package workreport.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.entered.EnteredEntry;
import workreport.entered.EnteredKind;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.Proposal;
import workreport.entered.Proposals;
import workreport.entered.TargetKind;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.platform.kept.SaveResult;

/** The values that a person enters for a place, for all its reports that are open. Every edit is saved at once and can be undone. */
public final class Entering implements Edits.Kind, KeptWork<EnteredValues> {

    private final String who;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<EnteredValues> values;
    private final KeptEdits<EnteredEntry, EnteredValues> kept;

    /**
     * @param start what was entered before
     * @param who the name under which values are entered
     * @param keep saves values to disk
     * @param tell called whenever saving failed
     */
    public Entering(
            EnteredValues start,
            String who,
            Function<EnteredValues, SaveResult<EnteredValues>> keep,
            Consumer<SaveResult<EnteredValues>> tell,
            Clock clock) {
        this.who = who;
        this.clock = clock;
        kept = new KeptEdits<>(start, keep, tell, clock, this::show);
        values = new ReadOnlyObjectWrapper<>(this, "values", start);
    }

    /** All of them; others after each edit. */
    public ReadOnlyObjectProperty<EnteredValues> valuesProperty() {
        return values.getReadOnlyProperty();
    }

    public EnteredValues values() {
        return values.get();
    }

    /** The name under which values are entered. */
    public String who() {
        return who;
    }

    /** The date that is recorded for a value entered now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** The values of an indicator by period, including withdrawn ones. */
    public static List<EnteredValue> of(EnteredValues values, String indicator) {
        return values.values()
                .filter(value -> value.indicator().equals(indicator))
                .sorted((one, other) ->
                        one.figure().period().compareTo(other.figure().period()))
                .toList();
    }

    /** Enters a value for the indicator of that Chinese name. */
    public boolean enter(String indicator, Figure figure) {
        return put(new EnteredValue(UUID.randomUUID().toString(), indicator, figure, clock.instant()));
    }

    /** Corrects a value; the old one stays in its history. */
    public boolean correct(EnteredValue value, Figure better) {
        return put(value.corrected(better));
    }

    /** Withdraws a value, or restores it. */
    public boolean withdraw(EnteredValue value, boolean out) {
        return put(value.withdrawn(out));
    }

    /** Enters what is proposed, all in one step. */
    public boolean take(List<Proposal> agreed) {
        EnteredValues more = Proposals.entered(
                kept.journal(), agreed, () -> UUID.randomUUID().toString(), clock.instant());
        return kept.edit(more);
    }

    /** The values in force that answer the same question as a figure, except one. */
    public Stream<EnteredValue> about(String indicator, Figure figure, @Nullable EnteredValue but) {
        return values().about(indicator, figure).stream()
                .filter(value -> but == null || !value.id().equals(but.id()));
    }

    /** Records what kind of target it is; null takes that back. */
    public boolean say(Report report, Indicator indicator, Observation target, @Nullable TargetKind kind) {
        Instant now = clock.instant();
        String unit = report.units().stream()
                .filter(each -> each.id().equals(indicator.unitOf(target)))
                .findFirst()
                .orElseThrow()
                .symbol()
                .zh();
        EnteredKind said = new EnteredKind(
                indicator.name().zh(),
                unit,
                target.period(),
                target.measure(),
                new EnteredKind.Said(kind, today(), who),
                List.of(),
                now,
                now);
        return kept.edit(kept.journal().saying(said, now));
    }

    private boolean put(EnteredValue value) {
        return kept.edit(kept.journal().with(value, clock.instant()));
    }

    @Override
    public boolean undo() {
        return kept.undo();
    }

    @Override
    public boolean redo() {
        return kept.redo();
    }

    @Override
    public Optional<SaveResult<EnteredValues>> unkept() {
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
        values.set(kept.journal());
    }
}
