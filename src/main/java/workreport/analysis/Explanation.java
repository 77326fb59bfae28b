package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.entered.TargetKind;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Period;

/** An assessment in words: the verdict, what it rests on, and how it was computed. */
public final class Explanation {

    private final IndicatorProfile profile;
    private final Assessment assessment;
    private final Notation notation;
    private final Words words;

    public Explanation(IndicatorProfile profile, Notation notation) {
        this.profile = profile;
        assessment = profile.assessment();
        this.notation = notation;
        words = notation.words();
    }

    /** The verdict in a word or two; where nothing can be judged, the shortest form of the reason. */
    public String verdict() {
        Reason reason = assessment.reason();
        return reason == null ? status() : words.say("reason." + Code.of(reason) + ".short");
    }

    /** The status in a word or two, and whether it is so only by an estimate. */
    public String status() {
        String status = words.say("verdict." + Code.of(assessment.status()));
        return assessment.restsOnEstimate() ? words.say("as-estimated", status) : status;
    }

    /** Words on the present level, which may be an estimate. */
    private String estimated(String said) {
        Observation current = assessment.trajectory().current();
        return current != null && current.isEstimate() ? words.say("as-estimated", said) : said;
    }

    /** What the verdict means, in a sentence. */
    public String sentence() {
        Reason reason = assessment.reason();
        String said = reason == null
                ? words.say("verdict." + Code.of(assessment.status()) + ".sentence")
                : words.say("reason." + Code.of(reason));
        String both = assessment.restsOnRange() ? said + words.say("verdict.range") : said;
        String expected = assessment.restsOnEstimate() ? both + words.say("verdict.estimated") : both;
        String known = assessment.restsOnEntered() ? expected + words.say("verdict.entered") : expected;
        String vouched = assessment.restsOnUnconfirmed() ? known + words.say("verdict.unconfirmed") : known;
        String kind = assessment
                .goal()
                .flatMap(profile::kind)
                .map(each -> words.say("verdict.kind." + Code.of(each)))
                .orElse("");
        String firm = assessment.isFirm() ? vouched + kind : vouched + kind + words.say("verdict.not-firm");
        boolean isOneOfSeveral = profile.timeline().milestones().goals().size() > 1;
        return assessment
                .goal()
                .filter(_ -> isOneOfSeveral)
                .map(goal -> words.say(
                        "verdict.against",
                        firm,
                        notation.period(Period.year(goal.period().to()))))
                .orElse(firm);
    }

    /**
     * Whether the target that is judged against is binding or expected, in a word; without such a goal all targets, if they are of one
     * kind. Empty where nobody entered it.
     */
    public Optional<String> kind() {
        List<TargetKind> kinds = indicator().observations().stream()
                .flatMap(target -> profile.kind(target).stream())
                .distinct()
                .toList();
        Optional<TargetKind> any = kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
        return (assessment.goal().isPresent() ? assessment.goal().flatMap(profile::kind) : any)
                .map(kind -> words.say("target-kind." + Code.of(kind)) + Notation.ENTERED);
    }

    /** Which targets are binding or expected, with who entered that, a line each. */
    public List<String> kinds() {
        return indicator().observations().stream()
                .filter(Observation::isTarget)
                .flatMap(target -> profile
                        .said(target)
                        .map(said -> words.say(
                                "target-kind.line",
                                notation.statement(indicator(), target),
                                words.say("target-kind." + Code.of(said.kind())) + Notation.ENTERED,
                                said.when(),
                                said.by()))
                        .stream())
                .distinct()
                .toList();
    }

    /** The figures that the verdict rests on, a line each. */
    public List<String> figures() {
        List<String> lines = new ArrayList<>();
        switch (assessment.progress()) {
            case Pace pace -> lines.addAll(figures(pace));
            case GrowthPace growth -> lines.add(growths(growth));
            case null -> {}
        }
        if (assessment.progress() != null) {
            lines.add(ratio(assessment.progress().ratio()));
        }
        gap().ifPresent(lines::add);
        remainder().ifPresent(lines::add);
        lines.addAll(sizes());
        return lines;
    }

    /** The sizes of projects, a line each: they belong to no year, and so into no column of one. */
    public List<String> sizes() {
        return ofProjects()
                .map(observation -> notation.statement(indicator(), observation) + notation.marks(observation))
                .toList();
    }

    /** The same without their years, as short as a table wants it: one project named twice has one size. */
    public List<String> shortSizes() {
        return ofProjects()
                .map(observation -> words.say("cell.project-size", notation.quantity(indicator(), observation)))
                .distinct()
                .toList();
    }

    private Stream<Observation> ofProjects() {
        return indicator().observations().stream()
                .filter(observation -> !observation.measure().isOfPeriod());
    }

    /** The one line that says most: the pace, or what is still to go. */
    public Optional<String> brief() {
        return switch (assessment.progress()) {
            case Pace pace -> Optional.of(paces(pace));
            case GrowthPace growth -> Optional.of(growths(growth));
            case null -> gap().or(this::remainder);
        };
    }

    private List<String> figures(Pace pace) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "figures.way",
                ranged(pace.wayDone(), done -> notation.percent(done, 0)),
                notation.percent(pace.timeGone(), 0)));
        lines.add(paces(pace));
        if (!Double.isNaN(pace.acceleration())) {
            lines.add(words.say("figures.acceleration", decimal(pace.acceleration())));
        }
        return lines;
    }

    private String paces(Pace pace) {
        int decimals = assessment.decimals() + 1;
        return words.say(
                "figures.pace",
                notation.signed(pace.needed().value(), decimals),
                notation.signed(pace.soFar().value(), decimals));
    }

    private String growths(GrowthPace growth) {
        return words.say("figures.growth", percent(growth.observed()), notation.cell(indicator(), growth.goal()));
    }

    /** What is still to go, in the indicator's own unit; percentages differ by points. */
    public Optional<String> gap() {
        if (assessment.distance().isEmpty() || assessment.status() == ProgressStatus.MET) {
            return Optional.empty();
        }
        return assessment
                .gap()
                .map(gap -> words.say("figures.gap", notation.difference(indicator(), gap)))
                .map(this::estimated);
    }

    /** What is still to go as short as a table wants it: {@code 1.2 pp}, {@code 3 km}. */
    public Optional<String> shortGap() {
        if (assessment.distance().isEmpty() || assessment.status() == ProgressStatus.MET) {
            return Optional.empty();
        }
        return assessment
                .gap()
                .map(gap -> indicator().isPercentage()
                        ? words.say("table.gap.points", notation.number(gap.abs()))
                        : notation.amount(gap.abs(), indicator().unit()))
                .map(this::estimated);
    }

    /** What the target for the coming year leaves for the years after it. */
    public Optional<String> remainder() {
        GrowthPlan plan = profile.plan();
        return plan.remainder()
                .map(rest -> words.say(
                        "figures.remainder",
                        plan.next().period().to() + 1,
                        plan.term().period().to(),
                        percent(rest)));
    }

    /** A rate, with what rounding allows where that shows. */
    private String percent(Interval rate) {
        return ranged(rate, fraction -> notation.percent(fraction, 1));
    }

    private String ranged(Interval figure, DoubleFunction<String> written) {
        String low = written.apply(figure.low());
        String high = written.apply(figure.high());
        String value = written.apply(figure.value());
        return low.equals(high) ? value : words.say("figures.range", value, low, high);
    }

    /** How it was computed: the formula, what went into it, and where the method comes from. Empty without a figure. */
    public List<String> method() {
        List<String> lines = new ArrayList<>();
        Trajectory at = assessment.trajectory();
        switch (assessment.progress()) {
            case Pace _ -> {
                lines.add(words.say("method.ratio"));
                lines.add(words.say("method.inputs", input(at.baseline()), input(at.current()), input(at.goal())));
                lines.add(words.say("method.rounding"));
                lines.add(words.say("method.source"));
            }
            case GrowthPace growth -> {
                lines.add(words.say("method.growth"));
                lines.add(words.say("method.inputs", input(at.baseline()), input(at.current()), input(growth.goal())));
                lines.add(words.say("method.rounding"));
                lines.add(words.say("method.source-growth"));
            }
            case null -> {}
        }
        if (remainder().isPresent()) {
            lines.add(words.say("method.remainder"));
        }
        if (assessment.restsOnInference()) {
            lines.add(words.say("method.inferred"));
        }
        return lines;
    }

    private Indicator indicator() {
        return assessment.indicator();
    }

    private String input(Observation observation) {
        return notation.statement(indicator(), observation);
    }

    /** The ratio, with what rounding allows where that shows. */
    private String ratio(Interval ratio) {
        return words.say("figures.ratio", ranged(ratio, this::decimal));
    }

    private String decimal(double value) {
        return notation.decimal(value, 2);
    }
}
