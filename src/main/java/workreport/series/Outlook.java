package workreport.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Pace;
import workreport.analysis.ProgressStatus;
import workreport.evidence.Direction;

/**
 * A goal that is not due yet.
 *
 * @param base the level that it starts from, of the year before its report; null if it is not known
 * @param later the reports that have followed
 */
record Outlook(Statement promise, @Nullable Statement base, List<YearReport> later, Direction direction) {

    /** Reached already, on the way by the growth that is required, or open. */
    Verdict verdict() {
        Statement latest = latest(promise, later).orElse(null);
        if (latest == null || direction == Direction.NONE || !promise.measure().isState() || promise.upper() != null) {
            return Verdict.OPEN;
        }
        double now = in(latest);
        double goal = promise.value().doubleValue();
        if ((now - goal) * direction.sign() >= 0) {
            return Verdict.EARLY;
        }
        int start = promise.reportYear() - 1;
        double gone = latest.period().to() - start;
        if (base == null || in(base) <= 0 || now <= 0 || in(base) == goal || gone <= 0) {
            return Verdict.OPEN;
        }
        boolean ahead = (goal - in(base)) * direction.sign() > 0;
        double ratio = Pace.ratio(in(base), now, goal, gone, promise.period().to() - start);
        return ahead && ProgressStatus.of(ratio) == ProgressStatus.ON_TRACK ? Verdict.EXPECTED : Verdict.OPEN;
    }

    private double in(Statement statement) {
        return statement.value(promise.unit()).doubleValue();
    }

    /** The latest level that the reports state for what is promised. */
    static Optional<Statement> latest(Statement promise, List<YearReport> later) {
        return later.reversed().stream()
                .filter(_ -> promise.measure().isState())
                .flatMap(report -> Pairing.of(List.of(promise), Answers.results(report, report.year() - 1)).stream())
                .filter(pair -> pair.mayBeJudged()
                        && Objects.requireNonNull(pair.result()).unit().isKin(promise.unit()))
                .map(Pair::result)
                .findFirst();
    }
}
