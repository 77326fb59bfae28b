package workreport.ingest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meeting that a report was delivered to. */
final class Occasions {

    private static final Pattern BODY = Pattern.compile("在(.{2,40}?次(?:会议|全体会议))");

    private Occasions() {}

    /** Its name, from the line that says when and where. */
    static Optional<String> body(String occasion) {
        Matcher matcher = BODY.matcher(Blank.remove(occasion));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
