package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the headings of a text. Numbers come first; what stands between two numbered headings is divided by the strongest
 * series in it, and what that leaves whole by the next, down to sentences inside a paragraph.
 */
final class OutlineFinder {

    private static final int DEEPEST = 3;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern ANNOUNCEMENT = Pattern.compile(".{0,40}(?:以下|下列|如下|几[个方]|方面).{0,12}[。：:]?$");

    private final List<Line> lines;
    private final Series series;
    private final List<Heading> found = new ArrayList<>();

    private OutlineFinder(List<Line> lines) {
        this.lines = lines;
        this.series = new Series(lines);
    }

    /** All headings, in the order of the text. */
    static List<Heading> find(List<Line> lines) {
        OutlineFinder finder = new OutlineFinder(lines);
        finder.find();
        return finder.found;
    }

    private void find() {
        found.addAll(NumberedHeadings.find(lines));
        found.addAll(StyledHeadings.find(lines, List.copyOf(found)));
        found.sort(Comparator.comparingInt(Heading::line));
        List<Heading> given = List.copyOf(found);
        if (given.isEmpty()) {
            divide(new Stretch(0, lines.size(), 0), false);
        }
        for (int i = 0; i < given.size(); i++) {
            Heading heading = given.get(i);
            boolean isLast = i + 1 == given.size();
            int next = isLast ? lines.size() : given.get(i + 1).line();
            boolean introduces =
                    heading.level() == 1 && !isLast && given.get(i + 1).level() > 1;
            divideBelow(new Stretch(heading.line() + 1, next, heading.level()), introduces);
        }
        found.sort(Comparator.comparingInt(Heading::line).thenComparingInt(Heading::start));
        findInside();
        found.sort(Comparator.comparingInt(Heading::line).thenComparingInt(Heading::start));
    }

    /** An address to the deputies ends a section: what follows belongs to the chapter. */
    private void divideBelow(Stretch below, boolean introduces) {
        int end = below.level() > 1 ? Address.first(lines, below.from(), below.to()) : below.to();
        divide(new Stretch(below.from(), end, below.level()), introduces);
        if (end < below.to()) {
            divide(new Stretch(end, below.to(), 1), false);
        }
    }

    /** @param introduces whether it only introduces numbered headings: then first sentences are no headings */
    private void divide(Stretch stretch, boolean introduces) {
        if (stretch.size() < 1 || stretch.level() >= DEEPEST) {
            return;
        }
        List<Heading> dividing = series.dashes(stretch);
        if (dividing.isEmpty()) {
            dividing = series.sameOpenings(stretch);
        }
        if (dividing.isEmpty()) {
            dividing = ordinals(stretch);
        }
        if (dividing.isEmpty() && !introduces) {
            dividing = series.alone(stretch);
        }
        if (dividing.isEmpty()) {
            if (!introduces) {
                found.addAll(series.runIns(stretch));
            }
            return;
        }
        found.addAll(dividing);
        divideBetween(dividing, stretch);
    }

    /** Right below a chapter spoken numbers are a level of their own only where a paragraph announces them. */
    private List<Heading> ordinals(Stretch stretch) {
        List<Heading> counted = series.ordinals(stretch);
        if (counted.isEmpty() || stretch.level() != 1) {
            return counted;
        }
        int before = counted.getFirst().line() - 1;
        boolean announced = before >= 0 && announces(lines.get(before));
        return announced
                ? counted
                : counted.stream().map(heading -> heading.at(DEEPEST)).toList();
    }

    /** Whether a paragraph, or its last sentence, leads to points: "主要做了以下工作。", "五年来的主要工作：". */
    private static boolean announces(Line line) {
        String last = line.sentences().getLast().text();
        return ANNOUNCEMENT.matcher(last).matches() || line.length() <= LONGEST_LEAD && last.matches(".*[：:]");
    }

    private void divideBetween(List<Heading> dividing, Stretch stretch) {
        divide(new Stretch(stretch.from(), dividing.getFirst().line(), stretch.level()), true);
        for (int i = 0; i < dividing.size(); i++) {
            int from = dividing.get(i).line() + 1;
            boolean isLast = i + 1 == dividing.size();
            int to =
                    isLast ? endOfLast(from, stretch.to()) : dividing.get(i + 1).line();
            divide(new Stretch(from, to, dividing.get(i).level()), false);
            if (isLast) {
                divide(new Stretch(to, stretch.to(), stretch.level()), false);
            }
        }
    }

    /** The part under a series' last heading ends with an address, or where something else is announced. */
    private int endOfLast(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (Address.begins(line) || ANNOUNCEMENT.matcher(line.text()).matches()) {
                return i;
            }
        }
        return to;
    }

    /** Searches the paragraphs that stand under no heading deeper than a section's. */
    private void findInside() {
        List<Heading> outer = List.copyOf(found);
        for (int number = 0; number < lines.size(); number++) {
            Heading last = null;
            Heading next = null;
            for (Heading heading : outer) {
                if (heading.line() <= number) {
                    last = heading;
                } else if (next == null) {
                    next = heading;
                }
            }
            if (last != null) {
                lookInto(number, last, next != null && next.level() == DEEPEST);
            }
        }
    }

    private void lookInto(int number, Heading last, boolean dividedAlready) {
        Line line = lines.get(number);
        boolean own = last.line() == number;
        int from = own ? last.end() : 0;
        if (last.level() >= DEEPEST || from >= line.length()) {
            return;
        }
        boolean addressed = Address.begins(line);
        InnerHeadings inner = new InnerHeadings(number, line, from, DEEPEST);
        if (last.level() == 1 || addressed) {
            found.addAll(inner.isIntroduced() ? inner.find() : inner.counted());
        } else if (!dividedAlready) {
            found.addAll(inner.find());
        } else {
            found.addAll(inner.counted());
        }
    }
}
