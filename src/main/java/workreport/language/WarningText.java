package workreport.language;

import workreport.check.Code;
import workreport.ingest.Warning;

/** What a person should know about a text that was read by rules. */
public final class WarningText {

    private WarningText() {}

    /** One sentence. */
    public static String of(Warning warning, Words words) {
        return words.say("import.warning." + Code.of(warning.kind()), warning.detail());
    }
}
