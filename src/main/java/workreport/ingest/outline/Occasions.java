package workreport.ingest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/** The meeting that a report was delivered to. */
final class Occasions {

    private static final Pattern BODY = Pattern.compile("在(.{2,40}?次(?:会议|全体会议))");

    private static final Pattern MEETING = Pattern.compile("代表大会|次会议|全体会议|人代会");

    private Occasions() {}

    /** Whether a line names a meeting. */
    static boolean names(String line) {
        return MEETING.matcher(Blank.remove(line)).find();
    }

    /** Its name, from the line that says when and where. */
    static Optional<String> body(String occasion) {
        Matcher matcher = BODY.matcher(Blank.remove(occasion));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
