package workreport.ingest.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs in which the speaker turns to the deputies: with one a new thought begins, and often the end of a chapter. */
final class Address {

    private static final Pattern ADDRESS = Pattern.compile("^(?:各位代表|各位委员|同志们)");

    private Address() {}

    static boolean begins(Line line) {
        return ADDRESS.matcher(line.text()).find();
    }

    /** The first such line of a range, or the line behind the range. */
    static int first(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (begins(lines.get(i))) {
                return i;
            }
        }
        return to;
    }
}
