package workreport.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import workreport.language.Language;
import workreport.sheet.SheetOptions;

/** Session files for tests elsewhere. */
public final class SessionFiles {

    private SessionFiles() {}

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
                        first.comforts()
                                .withRecent("/tmp/one.json")
                                .withRecent("")
                                .withRead("some", Set.of("s1", "s2"))));
        return Files.readAllBytes(file);
    }

    /** Reads a session: the first one, or another. */
    public static String read(Path file) {
        return new SessionFile(file).load().equals(Session.FIRST) ? "first" : "kept";
    }
}
