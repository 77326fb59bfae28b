package workreport.ingest.format;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/** The text of an old Word file, in which control characters end paragraphs and cells and enclose fields. */
final class DocText {

    private static final char CELL = 0x07;
    private static final char LINE = 0x0B;
    private static final char PAGE = 0x0C;
    private static final char PARAGRAPH = 0x0D;
    private static final char COLUMN = 0x0E;
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1E;

    private final BlockCollector collector;
    private final int mainLength;
    private final int notesLength;
    private final int headsLength;
    private final int commentsLength;
    private final int endnotesAndBoxesLength;

    private final List<String> cells = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private int line;

    /** @param header says how long each of the texts is that follow each other */
    DocText(ByteBuffer header, BlockCollector collector) {
        this.collector = collector;
        mainLength = header.getInt(0x4C);
        notesLength = header.getInt(0x50);
        headsLength = header.getInt(0x54);
        commentsLength = header.getInt(0x5C);
        endnotesAndBoxesLength = header.getInt(0x60) + header.getInt(0x64);
    }

    void read(String all) throws UnreadableException {
        int notes = part(all, mainLength);
        int heads = part(all, notes + notesLength);
        int comments = part(all, heads + headsLength);
        int rest = part(all, comments + commentsLength);
        paragraphs(withoutCodes(all.substring(0, notes)));
        for (String note : withoutCodes(all.substring(notes, heads)).split("\r")) {
            collector.note(Position.line(line), "", note);
        }
        leaveOut(withoutCodes(all.substring(heads, comments)), Reason.RUNNING_HEAD);
        leaveOut(withoutCodes(all.substring(comments, rest)), Reason.COMMENT);
        int boxesOfHeads = part(all, rest + endnotesAndBoxesLength);
        paragraphs(withoutCodes(all.substring(rest, boxesOfHeads)));
        leaveOut(withoutCodes(all.substring(boxesOfHeads)), Reason.RUNNING_HEAD);
    }

    private static int part(String all, int end) {
        return Math.clamp(end, 0, all.length());
    }

    private void paragraphs(String text) throws UnreadableException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == CELL) {
                boolean isEndOfRow = i == start && !cells.isEmpty();
                if (isEndOfRow) {
                    row();
                } else {
                    cells.add(text.substring(start, i).replace(PARAGRAPH, ' '));
                }
                start = i + 1;
            } else if (isBreak(each) && (each != PARAGRAPH || cells.isEmpty())) {
                paragraph(text.substring(start, i));
                start = i + 1;
            }
        }
        row();
        paragraph(text.substring(start));
    }

    private void paragraph(String text) throws UnreadableException {
        table();
        collector.paragraph(Position.line(++line), text);
    }

    private void row() {
        if (!cells.isEmpty()) {
            rows.add(List.copyOf(cells));
        }
        cells.clear();
    }

    private void table() throws UnreadableException {
        if (rows.isEmpty()) {
            return;
        }
        TableDraft table = new TableDraft(++line);
        for (List<String> row : rows) {
            table.row();
            for (String cell : row) {
                table.cell(List.of(new StyledText().line(line).append(cell, false)), 1);
            }
        }
        collector.pieces(List.of(table));
        rows.clear();
    }

    private static boolean isBreak(char each) {
        return each == PARAGRAPH || each == LINE || each == PAGE || each == COLUMN;
    }

    /** Of a field only its result is text. */
    private String withoutCodes(String text) throws UnreadableException {
        StringBuilder seen = new StringBuilder();
        StringBuilder code = new StringBuilder();
        int codes = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == FIELD) {
                codes++;
            } else if (each == FIELD_RESULT) {
                codes = Math.max(0, codes - 1);
            } else if (each == FIELD_END) {
                // A field without a result ends its code here.
                codes = text.lastIndexOf(FIELD_RESULT, i) < text.lastIndexOf(FIELD, i) ? Math.max(0, codes - 1) : codes;
            } else if (codes > 0) {
                code.append(each);
            } else {
                seen.append(each == HYPHEN ? '-' : each);
            }
        }
        collector.leaveOut(Position.line(line), Blanks.visible(code.toString()), Reason.SCRIPT);
        return seen.toString();
    }

    private void leaveOut(String text, Reason reason) throws UnreadableException {
        for (String each : text.split("\r")) {
            collector.leaveOut(Position.line(line), Blanks.visible(each), reason);
        }
    }
}
