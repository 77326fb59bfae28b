package workreport.sheet;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.notes.Bookmark;
import workreport.notes.Note;
import workreport.notes.Placed;
import workreport.table.NoteTexts;
import workreport.typeset.Block;
import workreport.typeset.Style;

/** What stands on the sheet of the reader's notes: by section each passage, its place and colour, what was written. */
final class NotesSheet {

    private final NoteTexts texts;
    private final Notation notation;
    private final Language language;

    NotesSheet(Contents contents, Notation notation) {
        this.notation = notation;
        language = notation.language();
        texts = new NoteTexts(contents, notation, ZoneOffset.UTC);
    }

    List<Block> blocks(List<Placed> entries) {
        List<Block> blocks = new ArrayList<>();
        if (entries.isEmpty()) {
            blocks.add(text(Style.PLAIN, notation.words().say("notes.none")));
        }
        String group = "";
        for (Placed placed : entries) {
            String section = texts.section(placed);
            if (!section.equals(group)) {
                blocks.add(text(Style.HEADING, section));
                group = section;
            }
            switch (placed.entry()) {
                case Bookmark bookmark ->
                    blocks.add(text(Style.PLAIN, notation.words().say("notes.bookmark-of", bookmark.heading())));
                case Note note -> blocks.addAll(note(note, placed));
            }
        }
        return blocks;
    }

    private List<Block> note(Note note, Placed placed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.of(Style.BODY, note.passage().quote(), Language.ZH));
        blocks.add(text(
                Style.NOTE, texts.source(placed) + notation.words().say("notes.between") + texts.tint(note.tint())));
        note.text().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(text(Style.PLAIN, line)));
        return blocks;
    }

    private Block text(Style style, String text) {
        return Block.Text.of(style, text, language);
    }
}
