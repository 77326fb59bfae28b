package workreport.language;

import workreport.check.Code;
import workreport.ingest.number.Doubt;
import workreport.ingest.number.ReadingRule;

/** What the rules that read a number, and the doubts about it, are called. */
public final class ReadingText {

    private ReadingText() {}

    /** What a rule is called. */
    public static String name(ReadingRule rule, Words words) {
        return words.say("reading-rule." + Code.of(rule));
    }

    /** Why a number is read so by a rule. */
    public static String why(ReadingRule rule, Words words) {
        return words.say("reading-rule." + Code.of(rule) + ".why");
    }

    /** Why a person should look. */
    public static String of(Doubt doubt, Words words) {
        return words.say("doubt." + Code.of(doubt));
    }
}
