package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;

/** Headings that a page broke in two: a numbered line that ends in a comma goes on in the next line, if that is short. */
final class BrokenHeadings {

    private static final int LONGEST = 50;
    private static final String OPEN_ENDS = "，、,";

    private BrokenHeadings() {}

    /** The lines with such headings in one piece. */
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
        String text = line.text();
        return OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && text.length() <= LONGEST
                && next.length() <= LONGEST
                && Label.at(text).isPresent()
                && Label.at(next.text()).isEmpty();
    }
}
