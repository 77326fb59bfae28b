package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;

/** Lines that a page broke in two: a numbered heading that ends in a comma, and the date of a meeting without the meeting. */
final class BrokenLines {

    private static final int LONGEST = 50;
    private static final String OPEN_ENDS = "，、,";

    private BrokenLines() {}

    /** The lines, with broken ones rejoined. */
    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), line)) {
                joined.set(joined.size() - 1, joined.getLast().followedBy(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(Line line, Line next) {
        return line.length() <= LONGEST
                && next.length() <= LONGEST
                && Label.at(next.text()).isEmpty()
                && (isOpenHeading(line) || isOpenOccasion(line, next));
    }

    private static boolean isOpenHeading(Line line) {
        char last = line.text().charAt(line.length() - 1);
        return OPEN_ENDS.indexOf(last) >= 0 && Label.at(line.text()).isPresent();
    }

    private static boolean isOpenOccasion(Line line, Line next) {
        return Dates.day(line.text()).isPresent()
                && (line.text().endsWith("届") || next.text().startsWith("第"))
                && Occasions.names(next.text())
                && Dates.day(next.text()).isEmpty();
    }
}
