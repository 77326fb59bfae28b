package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Caution;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Period;

/** What a chart is about, with the words for it. */
record ChartSubject(IndicatorProfile profile, Notation notation, Optional<ChartSubject> second) {

    /**
     * @param notations of the languages that it speaks, at least one; the first leads, a second stands beside it
     */
    static ChartSubject of(IndicatorProfile profile, List<Notation> notations) {
        Optional<ChartSubject> second = notations.stream()
                .skip(1)
                .findFirst()
                .map(notation -> new ChartSubject(profile, notation, Optional.empty()));
        return new ChartSubject(profile, notations.getFirst(), second);
    }

    /** What it says in its language, and on a line below in the second, where that says something else. */
    String both(Function<ChartSubject, String> said) {
        return String.join("\n", each(said));
    }

    /** The same on one line. */
    String bothInLine(Function<ChartSubject, String> said) {
        return String.join(" / ", each(said));
    }

    /** What it says in each language; once where that is the same. */
    List<String> each(Function<ChartSubject, String> said) {
        return Stream.concat(Stream.of(this), second.stream())
                .map(said)
                .distinct()
                .toList();
    }

    Indicator indicator() {
        return profile.indicator();
    }

    Trajectory trajectory() {
        return profile.trajectory();
    }

    Words words() {
        return notation.words();
    }

    String unit() {
        return notation.symbol(indicator().unit());
    }

    /** An observation in one line, as a statement. */
    String said(Observation observation) {
        return notation.statement(indicator(), observation);
    }

    /** The source of a value entered by hand, placed after the number. */
    String source(Observation observation, Source.Entered entered) {
        return words().say(
                        "source.of",
                        notation.quantity(indicator(), observation) + notation.signs(observation),
                        Provenance.of(entered, words()));
    }

    /** A target's number says that it is one; a number of the past stands alone. */
    String aim(Observation observation) {
        return aimed(observation, notation.marked(observation));
    }

    /** The same for a number written in another way. */
    String aimed(Observation observation, String number) {
        return observation.isTarget() ? words().say("chart.target", number) : number;
    }

    /** A level's year or years, and that it is a target, as short as can be. */
    String shortCaption(Observation level) {
        return aimed(
                level,
                level.period().isYear()
                        ? Integer.toString(level.period().to())
                        : words().say("chart.each-year", notation.period(level.period())));
    }

    /** How far a level is outside a floor or a ceiling, in the indicator's unit; percentages differ by points. */
    String distance(Observation level, Observation limit) {
        String amount = notation.difference(indicator(), limit.value().subtract(level.value()));
        return expected(level, words().say(limit.bound() == Bound.AT_MOST ? "chart.above" : "chart.short", amount));
    }

    /** What is computed from an estimate is no more certain than the estimate. */
    String expected(Observation level, String said) {
        return level.isEstimate() ? words().say("as-estimated", said) : said;
    }

    /** A figure with the years that it holds for. */
    String over(Period period, String figure) {
        return words().say("chart.over", notation.period(period), figure);
    }

    /** A computed figure, said to be one. */
    String computed(String figure) {
        return words().say("chart.computed", figure);
    }

    /** A growth that is aimed at, as the report promises it. */
    String rate(Observation observation) {
        return words().say("chart.target", notation.cell(indicator(), observation));
    }

    /** A computed growth a year with its sign; 0.07 is +7.0%. */
    String growth(double fraction) {
        return notation.signed(fraction * 100, 1) + "%";
    }

    MarkRole role(Observation observation) {
        return observation.measure().isOfPeriod()
                ? MarkRole.of(profile.timeline().column(observation))
                : MarkRole.SIZE;
    }

    /** The symbol of an observation that is a point. */
    Shape shape(Observation observation) {
        return Shape.of(observation, profile.timeline().column(observation));
    }

    Caution caution() {
        return profile.caution();
    }

    /** The warning that goes with any comparison. */
    String warning() {
        return caution().verdict(words());
    }

    /**
     * The chart in words: what the report says, what was computed, and what to beware of.
     *
     * @param computed figures of our own, in words
     */
    String description(List<String> computed) {
        String stop = words().say("chart.and");
        List<String> sentences = new ArrayList<>();
        sentences.add(words().say(
                        "chart.description",
                        notation.language().of(indicator().name()),
                        indicator().observations().stream().map(this::said).collect(Collectors.joining(stop))));
        if (!computed.isEmpty()) {
            sentences.add(words().say("chart.computed-by-us", String.join(stop, computed)));
        }
        if (caution().isNeeded()) {
            sentences.add(words().say(
                            "chart.warning", warning(), caution().note(words()).orElseThrow()));
        }
        return String.join("", sentences);
    }

    /** Whether both are points, between which a change can be told. */
    static boolean arePoints(@Nullable Observation one, @Nullable Observation other) {
        return one != null && other != null && one.isPoint() && other.isPoint();
    }
}
