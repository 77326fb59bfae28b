package workreport.language;

import workreport.check.Code;
import workreport.ingest.LeftOut;

/** What stands in a file and not in its report, in words. */
public final class LeftOutText {

    private static final int LONGEST = 400;

    private LeftOutText() {}

    /** Why it was left out, where it stood, and how often. */
    public static String of(LeftOut leftOut, Words words) {
        String where = leftOut.position().page() > 0
                ? words.say("left-out.page", leftOut.position().page())
                : words.say("left-out.line", leftOut.position().line());
        String reason = words.say("left-out." + Code.of(leftOut.reason()));
        return leftOut.times() > 1
                ? words.say("left-out.times", reason, where, leftOut.times())
                : words.say("left-out.once", reason, where);
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
