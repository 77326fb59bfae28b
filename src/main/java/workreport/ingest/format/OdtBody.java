package workreport.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/** Reads the text of an OpenDocument file, with the numbers of its lists and headings. */
final class OdtBody {

    private static final int MOST_SPACES = 100;

    private final OdtStyles styles;
    private final BlockCollector collector;
    private final Map<String, ListCounters> counters = new HashMap<>();
    private int line;
    private int notes;

    /** The list item whose first paragraph is still to come; null if none. */
    private @Nullable Item item;

    private record Item(@Nullable String list, int level) {}

    OdtBody(OdtStyles styles, BlockCollector collector) {
        this.styles = styles;
        this.collector = collector;
    }

    /** Everything within the element on which the cursor stands. */
    List<Piece> read(XmlCursor xml) throws UnreadableException {
        List<Piece> pieces = new ArrayList<>();
        blocks(xml, pieces);
        return pieces;
    }

    private void blocks(XmlCursor xml, List<Piece> pieces) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            block(xml, pieces);
        }
    }

    private void block(XmlCursor xml, List<Piece> pieces) throws UnreadableException {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml, pieces);
            case "list" -> list(xml, pieces, null, 0);
            case "table" -> pieces.add(table(xml));
            case "tracked-changes" -> leaveOut(xml, Reason.DELETED);
            case "annotation" -> leaveOut(xml, Reason.COMMENT);
            case "title", "desc" -> leaveOut(xml, Reason.CAPTION);
            case "section" -> section(xml, pieces);
            case "forms", "sequence-decls", "variable-decls" -> {
                // Declarations without text.
            }
            default -> blocks(xml, pieces);
        }
    }

    private void section(XmlCursor xml, List<Piece> pieces) throws UnreadableException {
        if (xml.attribute("display", "true").equals("none")) {
            leaveOut(xml, Reason.HIDDEN);
        } else {
            blocks(xml, pieces);
        }
    }

    private void paragraph(XmlCursor xml, List<Piece> pieces) throws UnreadableException {
        boolean isHeading = xml.name().equals("h");
        String style = xml.attribute("style-name");
        DocxLook look = styles.look(style);
        int level = isHeading ? xml.number("outline-level").orElse(1) : look.level() == null ? 0 : look.level();
        StyledText text = new StyledText().line(++line).level(level).centred(look.isCentred());
        if (look.size() != null) {
            text.size(look.size());
        }
        text.number(number(isHeading, level, style));
        List<Piece> boxes = new ArrayList<>();
        inline(xml, text, look, boxes);
        pieces.add(text);
        pieces.addAll(boxes);
    }

    private String number(boolean isHeading, int level, @Nullable String style) {
        Item first = item;
        item = null;
        if (first != null) {
            return next(first.list == null ? styles.listOf(style) : first.list, first.level);
        }
        return isHeading && level > 0 && level <= ListCounters.LEVELS ? next(null, level - 1) : "";
    }

    private String next(@Nullable String list, int level) {
        ListLevel[] levels = styles.levels(list);
        return levels == null
                ? ""
                : counters.computeIfAbsent(list == null ? "" : list, key -> new ListCounters())
                        .next(levels, level);
    }

    private void list(XmlCursor xml, List<Piece> pieces, @Nullable String outer, int level) throws UnreadableException {
        String list = xml.attribute("style-name", outer == null ? "" : outer);
        boolean goesOn = outer != null
                || "true".equals(xml.attribute("continue-numbering"))
                || xml.attribute("continue-list") != null;
        if (!goesOn) {
            counters.remove(list);
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            boolean isNumbered = xml.name().equals("list-item") && level < ListCounters.LEVELS;
            item = isNumbered ? new Item(list.isEmpty() ? null : list, level) : null;
            item(xml, pieces, list, level);
            item = null;
        }
    }

    private void item(XmlCursor xml, List<Piece> pieces, String list, int level) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("list")) {
                list(xml, pieces, list, level + 1);
            } else {
                block(xml, pieces);
            }
        }
    }

    private TableDraft table(XmlCursor xml) throws UnreadableException {
        TableDraft table = new TableDraft(line + 1);
        rows(xml, table);
        return table;
    }

    private void rows(XmlCursor xml, TableDraft table) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("table-row")) {
                table.row();
                cells(xml, table);
            } else {
                rows(xml, table);
            }
        }
    }

    private void cells(XmlCursor xml, TableDraft table) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int repeated = xml.number("number-columns-repeated").orElse(1);
            List<Piece> pieces = read(xml);
            table.cell(pieces, repeated);
        }
    }

    private void inline(XmlCursor xml, StyledText text, DocxLook look, List<Piece> boxes) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextNode(depth)) {
            if (xml.isText()) {
                add(text, xml.characters().replace('\n', ' '), look);
                continue;
            }
            switch (xml.name()) {
                case "s" ->
                    text.append(" ".repeat(Math.clamp(xml.number("c").orElse(1), 1, MOST_SPACES)), look.isBold());
                case "tab" -> text.append("\t", look.isBold());
                case "line-break" -> text.append("\n", look.isBold());
                case "span" ->
                    inline(xml, text, styles.look(xml.attribute("style-name")).over(look), boxes);
                case "note" -> note(xml, text, look);
                case "annotation", "ruby-text" -> leaveOut(xml, Reason.COMMENT);
                case "title", "desc" -> leaveOut(xml, Reason.CAPTION);
                case "hidden-text", "hidden-paragraph" -> leaveOut(xml, Reason.HIDDEN);
                case "text-box", "p", "h", "list", "table" -> box(xml, boxes);
                default -> inline(xml, text, look, boxes);
            }
        }
    }

    private void box(XmlCursor xml, List<Piece> boxes) throws UnreadableException {
        if (xml.name().equals("text-box")) {
            blocks(xml, boxes);
        } else {
            block(xml, boxes);
        }
    }

    private void add(StyledText text, String more, DocxLook look) throws UnreadableException {
        if (look.isHidden()) {
            collector.leaveOut(Position.line(line), more, Reason.HIDDEN);
        } else {
            text.append(more, look.isBold());
            if (look.size() != null) {
                text.size(look.size());
            }
        }
    }

    private void note(XmlCursor xml, StyledText text, DocxLook look) throws UnreadableException {
        String mark = "[" + ++notes + "]";
        text.append(mark, look.isBold());
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("note-body")) {
                String body = read(xml).stream().map(TableDraft::text).collect(Collectors.joining("\n"));
                collector.note(Position.line(line), mark, body);
            }
        }
    }

    private void leaveOut(XmlCursor xml, Reason reason) throws UnreadableException {
        collector.leaveOut(Position.line(line), xml.text(), reason);
    }
}
