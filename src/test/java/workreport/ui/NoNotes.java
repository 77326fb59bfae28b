package workreport.ui;

import java.nio.file.Path;
import java.time.Clock;
import workreport.evidence.Contents;
import workreport.notes.Notebook;
import workreport.notes.Placement;
import workreport.platform.kept.SaveResult;

/** A notebook without notes, whose notes are kept nowhere. */
public final class NoNotes {

    private NoNotes() {}

    public static Annotations on(Contents contents) {
        return new Annotations(
                new Placement(contents),
                Notebook.empty(contents.report().id()),
                notebook -> new SaveResult<>(notebook, SaveResult.State.GOOD, Path.of("notes.json"), null, null),
                _ -> {},
                Clock.systemUTC(),
                new Edits());
    }
}
