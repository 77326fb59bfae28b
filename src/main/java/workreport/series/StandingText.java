package workreport.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ProgressStatus;
import workreport.check.Code;
import workreport.entered.TargetKind;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Period;

/** Where targets stand by what came later, in words; with the rule by name and its formula with the numbers in it. */
public final class StandingText {

    private static final int DECIMALS_OF_GROWTH = 1;
    private static final int DECIMALS_OF_RATE = 1;
    private static final int DECIMALS_OF_RATIO = 2;

    private final Indicator indicator;
    private final Notation notation;
    private final Words words;

    public StandingText(Indicator indicator, Notation notation) {
        this.indicator = indicator;
        this.notation = notation;
        words = notation.words();
    }

    /** As of when, and the verdict: {@code As of 2025: On track◆}. */
    public String tag(Standing standing) {
        return words.say("standing.tag", standing.asOf(), verdict(standing)) + Notation.ENTERED;
    }

    /** The same where space is short: {@code 2025: On track◆}. */
    public String shortTag(Standing standing) {
        return words.say("enter.figure", standing.asOf(), verdict(standing)) + Notation.ENTERED;
    }

    /**
     * What came of it; missing a binding target is worded differently from not reaching an expected one. Chinese uses the
     * offices' word, English the international one; a target still on its way has the words of the report's own verdict.
     */
    public String verdict(Standing standing) {
        TargetKind kind = standing.kind();
        if (kind != null && standing.verdict() == Verdict.MISSED) {
            return words.say("target-kind.missed." + Code.of(kind));
        }
        return standing.progress()
                .filter(_ -> standing.verdict() == Verdict.OPEN)
                .map(status -> words.say("verdict." + Code.of(status)))
                .orElseGet(() ->
                        words.say((notation.language() == Language.ZH ? "outcome.office." : "outcome.international.")
                                + Code.of(standing.verdict())));
    }

    /** The look of the verdict: that of the report's verdicts which means the same. */
    public static ProgressStatus look(Standing standing) {
        return switch (standing.verdict()) {
            case EXCEEDED, EARLY, MET -> ProgressStatus.MET;
            case EXPECTED -> ProgressStatus.ON_TRACK;
            case MISSED -> standing.kind() == TargetKind.EXPECTED ? ProgressStatus.SLOW : ProgressStatus.LIMITED;
            case OPEN -> standing.progress().orElse(ProgressStatus.NOT_JUDGED);
            case UNANSWERED, NOT_JUDGED -> ProgressStatus.NOT_JUDGED;
        };
    }

    /** The target that it is about, with its year; an adjusted one is called so. */
    public String target(Standing standing) {
        String stated = notation.statement(indicator, standing.target());
        TargetKind kind = standing.kind();
        String said = kind == null
                ? stated
                : words.say("target-kind.of", stated, words.say("target-kind." + Code.of(kind)) + Notation.ENTERED);
        return standing.isAdjusted() ? words.say("standing.adjusted", said) : said;
    }

    /** The most informative line: what each remaining year needs, or by how much the target was met or missed. */
    public String brief(Standing standing) {
        return pace(standing).or(() -> rule(standing)).orElse("");
    }

    /** Everything the verdict rests on, one line each, the rule last. */
    public List<String> lines(Standing standing) {
        List<String> lines = new ArrayList<>();
        lines.add(target(standing));
        lines.add(result(standing));
        way(standing).ifPresent(lines::add);
        pace(standing).ifPresent(lines::add);
        Observation reached = standing.reached();
        Observation lost = standing.lost();
        if (reached != null && lost != null) {
            lines.add(words.say(
                    "standing.lost", notation.statement(indicator, reached), notation.statement(indicator, lost)));
        }
        rule(standing).ifPresent(lines::add);
        ratio(standing).ifPresent(lines::add);
        if (standing.way() != null && !standing.way().isFirm()) {
            lines.add(words.say("verdict.not-firm").strip());
        }
        return lines;
    }

    /** What it rests on: a value as stated, or what several amount to. */
    private String result(Standing standing) {
        Observation last = standing.told().getLast();
        Observation base = standing.base();
        if (standing.told().size() == 1 && !standing.isImplied()) {
            return words.say("standing.result", notation.statement(indicator, last));
        }
        String years = notation.period(
                new Period(standing.target().period().from(), last.period().to()));
        if (standing.isImplied() && base != null) {
            return words.say(
                    "standing.implied",
                    years,
                    growth(standing.result().doubleValue()),
                    notation.statement(indicator, base),
                    notation.statement(indicator, last));
        }
        return switch (standing.target().measure()) {
            case GROWTH ->
                words.say(
                        "standing.mean-growth", years, growth(standing.result().doubleValue()));
            case YEARLY_MEAN -> words.say("standing.mean", years, amount(standing));
            default -> words.say("standing.sum", years, amount(standing));
        };
    }

    private Optional<String> way(Standing standing) {
        Way way = standing.way();
        if (way == null) {
            return Optional.empty();
        }
        String time = notation.percent(way.timeGone(), 0);
        return Optional.of(
                way.done().isPresent()
                        ? words.say("figures.way", notation.percent(way.done().getAsDouble(), 0), time)
                        : words.say("standing.time", time));
    }

    private Optional<String> pace(Standing standing) {
        Way way = standing.way();
        if (way == null) {
            return Optional.empty();
        }
        return Optional.of(
                standing.target().measure().isRate()
                        ? words.say("standing.pace.growth", way.yearsLeft(), growth(way.needed()), growth(way.soFar()))
                        : words.say(
                                "standing.pace",
                                way.yearsLeft(),
                                change(standing, way.needed()),
                                change(standing, way.soFar())));
    }

    private String change(Standing standing, double perYear) {
        int decimals = standing.told().getLast().value().scale() + 1;
        return standing.target().measure().isState()
                ? notation.signed(perYear, decimals)
                : notation.decimal(perYear, Math.max(0, decimals - 1));
    }

    /** The rule by which a result was held against the target, with its formula; empty where none was. */
    private Optional<String> rule(Standing standing) {
        Judgement judgement = standing.judgement();
        BigDecimal base = judgement.rule() == JudgingRule.LEVEL_FROM_BASE ? base(standing) : null;
        boolean isReduction = judgement.rule() == JudgingRule.REDUCTION;
        if (judgement.rule() == JudgingRule.NONE) {
            return Optional.empty();
        }
        BigDecimal result = standing.result();
        return Optional.of(words.say(
                "standing.rule." + Code.of(judgement.rule()),
                signed(isReduction ? result.abs() : result),
                target(standing.target(), isReduction),
                judgement.rate() == null
                        ? difference(judgement.difference())
                        : notation.percent(judgement.rate().doubleValue(), DECIMALS_OF_RATE),
                base == null ? "" : signed(base)));
    }

    private @Nullable BigDecimal base(Standing standing) {
        return standing.base() == null ? null : standing.base().signed();
    }

    private String target(Observation target, boolean isReduction) {
        String value = signed(isReduction ? target.signed().abs() : target.signed());
        BigDecimal upper = target.signedUpper();
        return upper == null ? value : value + "–" + signed(upper);
    }

    /** How the class of one on its way follows; empty for others. */
    private Optional<String> ratio(Standing standing) {
        Way way = standing.way();
        return way == null
                ? Optional.empty()
                : Optional.of(words.say(
                        standing.target().measure().isState()
                                ? "standing.ratio.level"
                                : standing.target().measure().isRate()
                                        ? "standing.ratio.growth"
                                        : "standing.ratio.amount",
                        notation.decimal(way.ratio().value(), DECIMALS_OF_RATIO)));
    }

    private String difference(@Nullable BigDecimal difference) {
        return difference == null ? "" : (difference.signum() > 0 ? "+" : "") + signed(difference);
    }

    private String signed(BigDecimal value) {
        return notation.decimal(value.doubleValue(), Math.max(0, value.scale()));
    }

    private String growth(double percent) {
        return notation.signed(percent, DECIMALS_OF_GROWTH) + "%";
    }

    private String amount(Standing standing) {
        return notation.amount(standing.result(), indicator.unitOf(standing.target()));
    }
}
