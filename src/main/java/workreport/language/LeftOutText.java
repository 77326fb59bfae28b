package workreport.language;

import java.util.Optional;
import workreport.check.Code;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;

/** What was left out of a report read from a file, in words. */
public final class LeftOutText {

    private static final int LONGEST = 400;

    private LeftOutText() {}

    /** Why it was left out, where it stood, and how often. */
    public static String of(LeftOut leftOut, Words words) {
        String reason = words.say("left-out." + Code.of(leftOut.reason()));
        Optional<String> where = where(leftOut.position(), words);
        if (where.isEmpty()) {
            return leftOut.times() > 1 ? words.say("left-out.anywhere", reason, leftOut.times()) : reason;
        }
        return leftOut.times() > 1
                ? words.say("left-out.times", reason, where.get(), leftOut.times())
                : words.say("left-out.once", reason, where.get());
    }

    /** Not of what stands outside the text. */
    private static Optional<String> where(Position position, Words words) {
        if (position.page() > 0) {
            return Optional.of(words.say("left-out.page", position.page()));
        }
        return position.line() > 0 ? Optional.of(words.say("left-out.line", position.line())) : Optional.empty();
    }

    /** The text itself, of which the end is not shown if it is very long; what cannot be seen by its number. */
    public static String shown(LeftOut leftOut) {
        StringBuilder shown = new StringBuilder();
        leftOut.text().codePoints().limit(LONGEST).forEach(each -> {
            if (Character.getType(each) == Character.CONTROL || Character.getType(each) == Character.FORMAT) {
                shown.append(String.format("U+%04X ", each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return leftOut.text().length() > LONGEST
                ? shown.append('…').toString()
                : shown.toString().strip();
    }
}
