package workreport.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;

/** Collects what a format reads, in order, cleans it, and records what is left out. */
final class BlockCollector {

    private final int mostCharacters;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Note> notes = new ArrayList<>();
    private final Map<Again, LeftOut> leftOut = new LinkedHashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int characters;
    private int lost;

    /** By what two texts that were left out count as the same. */
    private record Again(String text, LeftOut.Reason reason) {}

    BlockCollector(Limits limits) {
        mostCharacters = limits.characters();
    }

    /** Adds a paragraph, or one for each of its lines, unless they are blank. */
    void paragraph(Position position, StyledText text) throws UnreadableException {
        for (StyledText line : text.lines()) {
            StyledText.Cleaned cleaned = clean(position, line);
            if (!cleaned.text().isEmpty()) {
                blocks.add(new Block.Paragraph(position, cleaned.text(), cleaned.style()));
            }
        }
    }

    /** Adds a paragraph without known formatting, unless it is blank. */
    void paragraph(Position position, String text) throws UnreadableException {
        paragraph(position, new StyledText().append(text, false));
    }

    /** Adds pieces in their order, where they say they stood; tables that arrange a page are taken apart. */
    void pieces(List<Piece> pieces) throws UnreadableException {
        for (Piece each : pieces) {
            switch (each) {
                case StyledText text -> paragraph(Position.line(text.line()), text);
                case TableDraft table when table.isLayout() -> pieces(table.pieces());
                case TableDraft table -> table(Position.line(table.line()), table.texts());
            }
        }
    }

    /** Adds a table, unless it is blank. Rows may differ in length. */
    void table(Position position, List<List<String>> rows) throws UnreadableException {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(i < row.size() ? cell(position, row.get(i)) : "");
            }
            all.add(cells);
        }
        if (all.stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))) {
            blocks.add(new Block.Table(position, all));
        }
    }

    void note(Position position, String mark, String text) throws UnreadableException {
        String cleaned = clean(position, text);
        if (!cleaned.isEmpty()) {
            notes.add(new Block.Note(position, mark, cleaned));
        }
    }

    /** Records a text that is in no block; white space is not recorded. */
    void leaveOut(Position position, String text, LeftOut.Reason reason) throws UnreadableException {
        String stripped = Blanks.strip(text);
        if (!stripped.isEmpty()) {
            LeftOut first = new LeftOut(position, stripped, reason);
            if (leftOut.merge(new Again(stripped, reason), first, BlockCollector::again) == first) {
                count(stripped.length());
            }
        }
    }

    void warn(Warning.Kind kind, Object detail) {
        warnings.add(new Warning(kind, String.valueOf(detail)));
    }

    /**
     * All of it.
     *
     * @throws UnreadableException if there is no text
     */
    Extracted finish(FileKind format) throws UnreadableException {
        if (blocks.isEmpty() && notes.isEmpty()) {
            throw new UnreadableException(Reason.EMPTY);
        }
        if (lost > 0) {
            warn(Warning.Kind.CHARACTERS_LOST, lost);
        }
        blocks.addAll(notes);
        return new Extracted(format, blocks, List.copyOf(leftOut.values()), warnings);
    }

    private StyledText.Cleaned clean(Position position, StyledText text) throws UnreadableException {
        StyledText.Cleaned cleaned = text.cleaned();
        account(position, cleaned);
        return cleaned;
    }

    /** Its lines stay lines: in tables of reports each is a paragraph. */
    private String cell(Position position, String text) throws UnreadableException {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String cleaned = clean(position, line);
            if (!cleaned.isEmpty()) {
                lines.add(cleaned);
            }
        }
        return String.join("\n", lines);
    }

    private String clean(Position position, String text) throws UnreadableException {
        return clean(position, new StyledText().append(text, false)).text();
    }

    private void account(Position position, StyledText.Cleaned cleaned) throws UnreadableException {
        for (int i = 0; i < cleaned.removed().length(); i++) {
            leaveOut(position, cleaned.removed().substring(i, i + 1), LeftOut.Reason.CONTROL_CHARACTER);
        }
        lost += (int) cleaned.text()
                .chars()
                .filter(each -> each == Decoded.REPLACEMENT)
                .count();
        count(cleaned.text().length());
    }

    private void count(int more) throws UnreadableException {
        Deadline.check();
        characters += more;
        if (characters > mostCharacters) {
            throw UnreadableException.tooLong(mostCharacters);
        }
    }

    private static LeftOut again(LeftOut before, LeftOut more) {
        return new LeftOut(before.position(), before.text(), before.reason(), before.times() + 1);
    }
}
