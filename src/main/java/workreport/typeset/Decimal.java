package workreport.typeset;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that is a number, split where its decimal point is or would be.
 *
 * @param before its whole part with what stands before it: a bound, a sign
 * @param behind its decimals with what stands behind them: a bound, a unit, a star
 */
record Decimal(List<Run> before, List<Run> behind) {

    /** Text in brackets is a remark on the number, not part of it. A dash takes the place of digits. */
    private static final Pattern NUMBER = Pattern.compile("(?:[^0-9(（]*[0-9][0-9,]*|–)");

    /** A line's parts; null if it is not a number. */
    static @Nullable Decimal of(List<Run> line) {
        if (line.size() != 1) {
            return null;
        }
        Run run = line.getFirst();
        Matcher number = NUMBER.matcher(run.text());
        return number.lookingAt()
                ? new Decimal(
                        List.of(new Run(run.text().substring(0, number.end()), run.face(), run.ink())),
                        List.of(new Run(run.text().substring(number.end()), run.face(), run.ink())))
                : null;
    }
}
