package workreport.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import workreport.language.Language;
import workreport.sheet.SheetOptions;
import workreport.ui.Typography;

/** Session files for tests elsewhere. */
public final class SessionFiles {

    private SessionFiles() {}

    /** The first session, but for what is changed in it. */
    public static Session first(Consumer<Preferences> change) {
        return with(Session.FIRST, change);
    }

    /** A session as it is after a change. */
    public static Session with(Session start, Consumer<Preferences> change) {
        Preferences preferences = new Preferences(start);
        change.accept(preferences);
        return preferences.session();
    }

    /** Writes a session with something in every part of it; returns the bytes. */
    public static byte[] write(Path file) throws IOException {
        Session first = Session.FIRST;
        new SessionFile(file)
                .save(new Session(
                        first.frame(),
                        first.sides(),
                        Session.Appearance.DARK,
                        Language.EN,
                        true,
                        SheetOptions.STANDARD,
                        Map.of("some", "s1", "other", "s2.1"),
                        Map.of("other", 12),
                        new ReadingPreferences(
                                100,
                                Typography.USUAL,
                                false,
                                false,
                                true,
                                true,
                                List.of("", "/tmp/one.json"),
                                Map.of("some", Set.of("s1", "s2")),
                                Map.of("/tmp/one.txt", "GB18030"))));
        return Files.readAllBytes(file);
    }

    /** Reads a session: the first one, or another. */
    public static String read(Path file) {
        return new SessionFile(file).load().equals(Session.FIRST) ? "first" : "kept";
    }
}
