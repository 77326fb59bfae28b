package workreport.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import workreport.notes.Bookmark;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.notes.Passage;

/** A notes file with something of every kind in it. */
final class SampleNotes {

    private SampleNotes() {}

    /** Writes it; returns the bytes. */
    static byte[] write(Path file) throws IOException {
        Instant noon = Instant.parse("2026-01-06T12:00:00Z");
        Passage passage = new Passage("s1.p1", 3, "粮食", "全县", "产量");
        NotesFile.in(file.getParent(), "some")
                .save(Notebook.empty("some")
                        .with(new Note("a", passage, HighlightColor.THIRD, "第一行\n“第二行”\t\\ 😀", noon, noon), noon)
                        .with(new Note("b", passage, HighlightColor.FIRST, "", noon, noon), noon)
                        .with(new Bookmark("s1", "一、标题", noon, noon), noon)
                        .without("b", noon));
        return Files.readAllBytes(file);
    }
}
