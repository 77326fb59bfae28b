package workreport.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Pace;
import workreport.evidence.Observation;

/**
 * Where a target for a level stands.
 *
 * @param base the level in the report; null if it states none
 * @param levels those of later years, one a year, in their order
 */
record LevelStanding(Aim aim, @Nullable Observation base, List<Observation> levels) {

    /** Of a level that is to be reached in one year; empty if nothing is known up to then. */
    Optional<Standing> reached() {
        List<Observation> inTime =
                levels.stream().filter(level -> year(level) <= aim.due()).toList();
        if (inTime.isEmpty()) {
            return Optional.empty();
        }
        Observation latest = inTime.getLast();
        Judgement now = judge(latest);
        if (year(latest) == aim.due()) {
            Observation lost = now.verdict().isKept() ? firstShort() : null;
            return Optional.of(lost == null ? before(inTime, now) : standing(latest, now, null, latest, lost));
        }
        boolean mayChange = aim.isCeiling() || aim.target().isRange();
        if (now.verdict().isKept() && !mayChange) {
            return Optional.of(standing(latest, now.with(Verdict.EARLY), null, null, null));
        }
        Standing open = aim.underWay(
                List.of(latest), year(latest), base, value(latest), false, now, mayChange ? null : way(latest));
        Standing told = before(inTime, open.judgement());
        return Optional.of(standing(latest, open.judgement(), open.way(), told.reached(), told.lost()));
    }

    /** For a level to be held in each year of a span: a single year short of it misses the target. */
    Optional<Standing> held() {
        List<Observation> inTime = levels.stream()
                .filter(level -> aim.from() <= year(level) && year(level) <= aim.due())
                .toList();
        if (inTime.isEmpty()) {
            return Optional.empty();
        }
        Observation latest = inTime.getLast();
        Optional<Observation> missed = inTime.stream()
                .filter(level -> judge(level).verdict() == Verdict.MISSED)
                .findFirst();
        if (missed.isPresent()) {
            Observation kept = inTime.getFirst() == missed.get() ? null : inTime.getFirst();
            return Optional.of(new Standing(
                    aim.target(),
                    year(latest),
                    List.of(missed.get()),
                    null,
                    value(missed.get()),
                    false,
                    judge(missed.get()),
                    null,
                    kept,
                    kept == null ? null : missed.get()));
        }
        Judgement now = judge(latest);
        return Optional.of(
                year(latest) == aim.due()
                        ? standing(latest, now, null, null, null)
                        : aim.underWay(List.of(latest), year(latest), null, value(latest), false, now, null));
    }

    /** With the value that had reached it before, where the latest falls short. */
    private Standing before(List<Observation> inTime, Judgement now) {
        Observation latest = inTime.getLast();
        Observation reached = now.verdict().isKept() || now.verdict() == Verdict.EXPECTED && aim.isCeiling()
                ? null
                : inTime.stream()
                        .filter(level ->
                                level != latest && judge(level).verdict().isKept())
                        .findFirst()
                        .orElse(null);
        return standing(latest, now, null, reached, reached == null ? null : latest);
    }

    private @Nullable Observation firstShort() {
        return levels.stream()
                .filter(level -> year(level) > aim.due() && judge(level).verdict() == Verdict.MISSED)
                .findFirst()
                .orElse(null);
    }

    private Standing standing(
            Observation latest,
            Judgement judgement,
            @Nullable Way way,
            @Nullable Observation reached,
            @Nullable Observation lost) {
        return new Standing(
                aim.target(),
                lost == null ? year(latest) : Math.max(year(latest), year(lost)),
                List.of(latest),
                base,
                value(latest),
                false,
                judgement,
                way,
                reached,
                lost);
    }

    private @Nullable Way way(Observation latest) {
        Observation target = aim.target();
        if (base == null
                || !isReckonable(base)
                || !isReckonable(latest)
                || target.value().signum() <= 0) {
            return null;
        }
        int sign = aim.direction().sign();
        boolean ahead = target.value().subtract(base.value()).signum() * sign > 0
                && target.value().subtract(latest.value()).signum() * sign > 0;
        if (!ahead || year(base) >= year(latest)) {
            return null;
        }
        Pace pace = Pace.of(base, latest, target, aim.direction());
        return new Way(
                OptionalDouble.of(pace.wayDone().value()),
                pace.timeGone(),
                aim.due() - year(latest),
                pace.soFar().value(),
                pace.needed().value(),
                pace.ratio());
    }

    private boolean isReckonable(Observation level) {
        return level.isPoint() && level.value().signum() > 0 && aim.isInItsUnit(level);
    }

    private Judgement judge(Observation level) {
        BigDecimal from = base == null || base.isRange() || !aim.isInItsUnit(base) ? null : base.signed();
        return aim.judge(value(level), level.bound(), from);
    }

    private BigDecimal value(Observation level) {
        return aim.value(level).orElseThrow();
    }

    private static int year(Observation level) {
        return level.period().to();
    }
}
