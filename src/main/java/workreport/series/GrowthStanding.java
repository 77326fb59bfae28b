package workreport.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Interval;
import workreport.evidence.Observation;
import workreport.measure.Bound;
import workreport.measure.Measure;

/**
 * Where a target for growth stands: by the growths of its years so far, or by the growth that levels imply, from the year
 * before it to the latest.
 *
 * @param all everything that is stated about the indicator
 * @param later what was stated for later years
 */
record GrowthStanding(Aim aim, List<Observation> all, List<Observation> later) {

    private static final int DECIMALS = 2;

    /** A mean growth a year in percent, with what it follows from. */
    private record Mean(
            Interval percent,
            BigDecimal result,
            List<Observation> told,
            @Nullable Observation base,
            boolean isImplied) {

        int asOf() {
            return told.getLast().period().to();
        }
    }

    /** Empty if nothing is known of its first year. */
    Optional<Standing> get() {
        return stated().or(this::implied).map(this::standing);
    }

    private Standing standing(Mean mean) {
        Judgement now = judgement(mean);
        if (mean.asOf() == aim.due()) {
            return new Standing(
                    aim.target(),
                    mean.asOf(),
                    mean.told(),
                    mean.base(),
                    mean.result(),
                    mean.isImplied(),
                    now,
                    null,
                    null,
                    null);
        }
        return aim.underWay(mean.told(), mean.asOf(), mean.base(), mean.result(), mean.isImplied(), now, way(mean));
    }

    /** Empty if rounding leaves it open. */
    private Judgement judgement(Mean mean) {
        Judgement middle = aim.judge(mean.result(), mean.told().getLast().bound(), null);
        if (mean.told().size() == 1 && !mean.isImplied()) {
            return middle;
        }
        boolean firm = isKept(mean.percent().low()) == isKept(mean.percent().high());
        return firm ? middle : Judgement.without(Verdict.NOT_JUDGED);
    }

    private boolean isKept(double percent) {
        return aim.judge(rounded(percent), Bound.EXACT, null).verdict().isKept();
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** By the growths of the years, from the first on. */
    private Optional<Mean> stated() {
        List<Observation> growths = new ArrayList<>();
        for (int next = aim.from(); next <= aim.due(); next++) {
            int year = next;
            Optional<Observation> growth = later.stream()
                    .filter(observation -> observation.measure() == Measure.GROWTH
                            && observation.period().isYear()
                            && observation.period().to() == year
                            && (observation.isPoint() || aim.target().period().isYear()))
                    .findFirst();
            if (growth.isEmpty()) {
                break;
            }
            growths.add(growth.get());
        }
        if (growths.isEmpty()) {
            return Optional.empty();
        }
        Interval mean = growths.stream()
                .map(growth -> Interval.rounded(growth.signed()))
                .reduce((one, other) -> Interval.of(one, other, (x, y) -> 100 * ((1 + x / 100) * (1 + y / 100) - 1)))
                .map(product -> Interval.of(
                        product, product, (x, _) -> 100 * (Math.pow(1 + x / 100, 1.0 / growths.size()) - 1)))
                .orElseThrow();
        BigDecimal result = growths.size() == 1 ? growths.getFirst().signed() : rounded(mean.value());
        return Optional.of(new Mean(mean, result, growths, null, false));
    }

    /**
     * By levels or yearly amounts: that of the year before, and the latest. Empty if growth is stated in constant
     * prices: levels in current prices do not show it.
     */
    private Optional<Mean> implied() {
        if (SeriesName.of(aim.profile().indicator().name().zh()).isOutput()) {
            return Optional.empty();
        }
        return later.reversed().stream()
                .filter(last -> isSize(last)
                        && aim.from() <= last.period().to()
                        && last.period().to() <= aim.due())
                .flatMap(last -> all.stream()
                        .filter(first -> isSize(first)
                                && first.isResult()
                                && first.period().to() == aim.from() - 1
                                && first.measure() == last.measure())
                        .sorted(Observation.FIRMEST)
                        .limit(1)
                        .map(first -> implied(first, last)))
                .findFirst();
    }

    private boolean isSize(Observation observation) {
        boolean isOfYear = observation.measure() == Measure.LEVEL
                || observation.measure() == Measure.TOTAL
                        && observation.period().isYear();
        return isOfYear
                && observation.isPoint()
                && observation.value().signum() > 0
                && aim.profile()
                        .indicator()
                        .unitOf(observation)
                        .equals(aim.profile().indicator().unit());
    }

    private Mean implied(Observation first, Observation last) {
        int years = last.period().to() - first.period().to();
        Interval percent = Interval.of(
                Interval.rounded(first.value()),
                Interval.rounded(last.value()),
                (from, to) -> 100 * (Math.pow(to / from, 1.0 / years) - 1));
        return new Mean(percent, rounded(percent.value()), List.of(last), first, true);
    }

    private @Nullable Way way(Mean mean) {
        double target = aim.target().signed().doubleValue();
        if (target == 0
                || Math.signum(target) != aim.direction().sign()
                || aim.isCeiling()
                || aim.target().isRange()) {
            return null;
        }
        int length = aim.target().period().length();
        int gone = mean.asOf() - aim.from() + 1;
        int left = length - gone;
        double whole = Math.pow(1 + target / 100, length);
        double needed = Math.pow(whole / Math.pow(1 + mean.percent().value() / 100, gone), 1.0 / left) - 1;
        return new Way(
                OptionalDouble.empty(),
                (double) gone / length,
                left,
                mean.percent().value(),
                100 * needed,
                Interval.of(mean.percent(), mean.percent(), (percent, _) -> percent / target));
    }
}
