package workreport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import workreport.analysis.YearlyAmount;
import workreport.chart.LabelPlacement.Wish;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Precision;

/**
 * Amounts done and planned over spans of different length. Each is a bar: its height is the amount a year, its width the
 * number of years, so that its area is the amount itself. Bars start at zero and stand side by side with their span
 * beneath them, never on an axis of years.
 */
final class AmountsChart {

    private static final double GAP = 8;
    private static final double BEYOND = 14;
    private static final double FOOT = 6;
    private static final double LINE = 17;
    /** The height of the highest bar, at least. */
    private static final double LOWEST = 12;

    private final ChartSubject subject;
    private final Canvas canvas;
    private final List<YearlyAmount> flows;
    private final boolean inFull;
    private final List<String> computed = new ArrayList<>();

    AmountsChart(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
        flows = subject.profile().amounts();
        inFull = canvas.isFull()
                && flows.stream().mapToDouble(flow -> slot(flow, true)).sum() <= canvas.width();
    }

    Chart draw() {
        Footnotes notes = new Footnotes();
        explain(notes, "chart.bars");
        if (!inFull && hasComputed()) {
            explain(notes, "chart.bars-computed");
        }
        notes.addRest(subject, flows.stream().map(YearlyAmount::observation).toList());
        double floor = notes.write(canvas) - (canvas.isFull() ? 24 : canvas.isLettered() ? 18 : 3);
        double texts = (canvas.isFull() ? 60 : canvas.isLettered() ? 54 : 4)
                + (subject.second().isPresent() ? 2 * LINE : 0);
        // If there is little height, texts give way: bars never extend below their axis.
        double head = Math.min(texts, floor - LOWEST);
        double most =
                flows.stream().mapToDouble(YearlyAmount::mostPerYear).max().orElse(0);
        double beyond = flows.stream().anyMatch(flow -> isOpen(flow.observation())) && canvas.isLettered() ? BEYOND : 0;
        Scale scale = new Scale(0, most > 0 ? most : 1, floor, head + beyond);
        canvas.line(0, floor, canvas.width(), floor, MarkRole.AXIS);
        if (canvas.isLettered()) {
            canvas.warn(subject);
            corner();
        }
        double[] slots = flows.stream().mapToDouble(flow -> slot(flow, inFull)).toArray();
        double spare = Math.max(0, canvas.width() - DoubleStream.of(slots).sum()) / slots.length;
        double between = Math.min(spare, canvas.width() / 10);
        double x = (canvas.width() - DoubleStream.of(slots).sum() - between * slots.length) / 2;
        List<Runnable> captions = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            bar(flows.get(i), x + (slots[i] + between) / 2, scale, captions);
            x += slots[i] + between;
        }
        captions.forEach(Runnable::run);
        return canvas.chart(subject.description(computed));
    }

    private void explain(Footnotes notes, String key) {
        subject.each(language -> language.words().say(key)).forEach(text -> notes.add(text, MarkRole.TICK, null));
    }

    /** Where numbers stand without their unit and without a word on what was computed, the corner has it for all. */
    private void corner() {
        if (!inFull && canvas.isFull()) {
            canvas.corner(subject, subject.bothInLine(ChartSubject::unit));
        } else if (!inFull && hasComputed()) {
            canvas.corner(
                    subject, subject.bothInLine(language -> language.words().say("chart.bars-computed")));
        }
    }

    private boolean hasComputed() {
        return flows.stream().anyMatch(AmountsChart::isComputed);
    }

    private void bar(YearlyAmount flow, double centre, Scale scale, List<Runnable> texts) {
        Observation observation = flow.observation();
        MarkRole role = subject.role(observation);
        double wide = yearWidth() * observation.period().length();
        double top = scale.at(flow.perYear());
        boolean open = isOpen(observation) && canvas.isLettered();
        if (open) {
            canvas.add(new Mark.Zone(centre - wide / 2, top - BEYOND, wide, BEYOND, role));
        }
        double most = scale.at(flow.mostPerYear());
        if (observation.isRange()) {
            canvas.add(new Mark.Zone(centre - wide / 2, most, wide, top - most, role));
        }
        canvas.add(new Mark.Bar(
                centre - wide / 2, top, wide, scale.start() - top, role, subject.said(observation), observation));
        if (isComputed(flow)) {
            computed.add(
                    subject.over(observation.period(), subject.words().say("chart.a-year", amount(subject, flow))));
        }
        if (canvas.isLettered()) {
            canvas.tick(centre, scale.start() + 15, subject.notation().period(observation.period()));
            texts.add(() -> texts(flow, centre, open ? top - BEYOND : most));
        }
    }

    /** What the report prints, and beneath it the amount a year where that is another figure. */
    private void texts(YearlyAmount flow, double centre, double top) {
        double gap = FOOT;
        if (isComputed(flow)) {
            String perYear = perYear(flow, inFull);
            canvas.value(centre, top, perYear, MarkRole.COMPUTED, null, new Wish(0.5, false, gap));
            gap += LINE * perYear.lines().count();
        }
        canvas.value(
                centre,
                top,
                printed(flow.observation(), inFull),
                subject.role(flow.observation()),
                flow.observation(),
                new Wish(0.5, false, gap));
    }

    private String printed(Observation observation, boolean full) {
        return subject.both(language -> printed(language, observation, full));
    }

    private static String printed(ChartSubject language, Observation observation, boolean full) {
        Indicator indicator = language.indicator();
        Notation notation = language.notation();
        boolean own = indicator.unitOf(observation).equals(indicator.unit());
        String number = own && !full
                ? notation.marked(observation)
                : notation.quantity(indicator, observation) + notation.signs(observation);
        return language.aimed(observation, number);
    }

    private String perYear(YearlyAmount flow, boolean full) {
        return subject.both(language -> full
                ? language.words().say("chart.per-year", amount(language, flow))
                : language.words()
                        .say(
                                "chart.a-year",
                                language.notation().bound(flow.observation())
                                        + rounded(flow, language.notation()::number)));
    }

    /** A bound on the total is a bound on the mean as well. */
    private static String amount(ChartSubject language, YearlyAmount flow) {
        return language.notation().bound(flow.observation())
                + rounded(
                        flow,
                        figure -> language.notation()
                                .amount(figure, language.indicator().unit()));
    }

    /** Both ends of a range, each with its unit. */
    private static String rounded(YearlyAmount flow, Function<BigDecimal, String> written) {
        String least = written.apply(rounded(flow, flow.perYear()));
        return flow.observation().isRange() ? least + "–" + written.apply(rounded(flow, flow.mostPerYear())) : least;
    }

    /**
     * With no more digits than the printed number allows, and without zeros at the end. A floor is never rounded up, a
     * ceiling never down.
     */
    private static BigDecimal rounded(YearlyAmount flow, double perYear) {
        RoundingMode rounding = switch (flow.observation().bound()) {
            case EXACT, ABOUT -> RoundingMode.HALF_UP;
            case AT_LEAST, OVER -> RoundingMode.DOWN;
            case AT_MOST -> RoundingMode.UP;
        };
        return Precision.withoutZeros(Precision.known(BigDecimal.valueOf(perYear), flow.step(), rounding));
    }

    /** A mean, and an amount of a single year, are the report's own. */
    private static boolean isComputed(YearlyAmount flow) {
        return flow.observation().measure() == Measure.TOTAL
                && !flow.observation().period().isYear();
    }

    private static boolean isOpen(Observation observation) {
        return observation.bound() == Bound.AT_LEAST || observation.bound() == Bound.OVER;
    }

    /** The room for a bar and its texts. */
    private double slot(YearlyAmount flow, boolean full) {
        double wide = yearWidth() * flow.observation().period().length();
        if (!canvas.isLettered()) {
            return wide + 6;
        }
        double size = canvas.valueSize(subject.role(flow.observation()));
        wide = Math.max(wide, canvas.wide(printed(flow.observation(), full), size));
        wide = Math.max(
                wide,
                canvas.wideTick(subject.notation().period(flow.observation().period())));
        return Math.max(wide, isComputed(flow) ? canvas.wide(perYear(flow, full), Chart.TEXT_SIZE) : 0) + GAP;
    }

    private double yearWidth() {
        int years = flows.stream()
                .mapToInt(flow -> flow.observation().period().length())
                .sum();
        return Math.min(canvas.isFull() ? 30 : 12, (canvas.width() - 20) * 0.5 / years);
    }
}
