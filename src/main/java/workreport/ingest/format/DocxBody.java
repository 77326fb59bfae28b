package workreport.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.ingest.LeftOut;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/**
 * Reads the text of a Word file as it is when all tracked changes are accepted. Unknown elements are searched too, so that
 * no text is lost in an element that a later edition of the format adds.
 */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxLists lists;
    private final BlockCollector collector;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int line;
    private boolean isElsewhere;

    /** Why text is left out while something that contains it is read; null while it is not. */
    private @Nullable Reason leavingOut;

    DocxBody(DocxStyles styles, DocxLists lists, BlockCollector collector) {
        this.styles = styles;
        this.lists = lists;
        this.collector = collector;
    }

    /** Reads everything within the element at the cursor. */
    List<Piece> read(XmlCursor xml) throws UnreadableException {
        List<Piece> pieces = new ArrayList<>();
        readInto(pieces, xml, null);
        return pieces;
    }

    /** The mark of each note that the text points to, by {@code footnote:ID} or {@code endnote:ID}. */
    Map<String, String> marks() {
        return marks;
    }

    /**
     * The line to which each part outside the text is anchored: drawings by the names of their relations, comments by
     * {@code comment:ID}.
     */
    Map<String, Integer> lines() {
        return lines;
    }

    /**
     * Leaves out everything within the element on which the cursor stands, which is not in the text itself.
     *
     * @param where the line in which it hangs; 0 if in none
     */
    void leaveOut(XmlCursor xml, Reason reason, int where) throws UnreadableException {
        line = where;
        isElsewhere = true;
        leaveOut(xml, reason);
    }

    private void leaveOut(XmlCursor xml, Reason reason) throws UnreadableException {
        Reason before = leavingOut;
        leavingOut = before == null ? reason : before;
        read(xml);
        leavingOut = before;
    }

    /** @param open a paragraph whose end was deleted, so that the next goes on with it; null if there is none */
    private @Nullable StyledText readInto(List<Piece> pieces, XmlCursor xml, @Nullable StyledText open)
            throws UnreadableException {
        int depth = xml.depth();
        StyledText unfinished = open;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "p" -> unfinished = new Paragraph(pieces, unfinished).read(xml);
                case "tbl" -> pieces.add(table(xml));
                case "AlternateContent" -> alternatives(xml, pieces);
                case "sectPr", "tblPr", "tcPr", "trPr", "sdtPr", "pPr", "rPr" -> {
                    // How it looks.
                }
                default -> unfinished = readInto(pieces, xml, unfinished);
            }
        }
        if (open == null && unfinished != null) {
            pieces.add(unfinished);
            return null;
        }
        return unfinished;
    }

    /** The first is for programs that can show it; the others say the same for older ones. */
    private void alternatives(XmlCursor xml, List<Piece> pieces) throws UnreadableException {
        int depth = xml.depth();
        boolean isRead = false;
        while (xml.nextChild(depth)) {
            List<Piece> found = new ArrayList<>();
            if (isRead) {
                leaveOut(xml, Reason.REPEATED);
            } else {
                readInto(found, xml, null);
                isRead = found.stream().anyMatch(each -> each.length() > 0);
            }
            pieces.addAll(found);
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
            switch (xml.name()) {
                case "tr" -> {
                    table.row();
                    cells(xml, table);
                }
                case "tblPr", "tblGrid" -> {
                    // How it looks.
                }
                default -> rows(xml, table);
            }
        }
    }

    private void cells(XmlCursor xml, TableDraft table) throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tc" -> cell(xml, table);
                case "trPr", "tblPrEx" -> {
                    // How it looks.
                }
                default -> cells(xml, table);
            }
        }
    }

    private void cell(XmlCursor xml, TableDraft table) throws UnreadableException {
        List<Piece> pieces = new ArrayList<>();
        int columns = 1;
        StyledText unfinished = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "tcPr" -> columns = span(xml);
                case "p" -> unfinished = new Paragraph(pieces, unfinished).read(xml);
                case "tbl" -> pieces.add(table(xml));
                default -> readInto(pieces, xml, null);
            }
        }
        if (unfinished != null) {
            pieces.add(unfinished);
        }
        table.cell(pieces, columns);
    }

    private static int span(XmlCursor xml) throws UnreadableException {
        int span = 1;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("gridSpan")) {
                span = xml.number("val").orElse(1);
            }
        }
        return span;
    }

    /** One paragraph while it is read. */
    private final class Paragraph {

        private final List<Piece> pieces;
        /** Text boxes anchored to this paragraph follow it. */
        private final List<Piece> boxes = new ArrayList<>();

        private final StyledText text;
        private @Nullable String style;
        private DocxLook look = styles.ofParagraph(null);
        private boolean isEndDeleted;
        /** If so, it is a frame of its own, and the paragraph to which it belongs comes next. */
        private boolean isLargeLetter;

        private boolean isEndHidden;

        Paragraph(List<Piece> pieces, @Nullable StyledText open) {
            this.pieces = pieces;
            text = open != null ? open : new StyledText();
        }

        /** @return the text, if the paragraph's end was deleted and the next one goes on with it; else null */
        @Nullable
        StyledText read(XmlCursor xml) throws UnreadableException {
            line += isElsewhere ? 0 : 1;
            inline(xml, DocxLook.NONE);
            if (isEndDeleted || isLargeLetter) {
                pieces.addAll(boxes);
                return text;
            }
            boolean isNumbered = look.list() != null && look.list() > 0 && leavingOut == null && !isEndHidden;
            text.line(line).centred(look.isCentred()).level(look.level() == null ? 0 : look.level());
            text.number(isNumbered ? lists.next(look.list(), look.listLevel(), style) : "");
            pieces.add(text);
            pieces.addAll(boxes);
            return null;
        }

        private void inline(XmlCursor xml, DocxLook run) throws UnreadableException {
            int depth = xml.depth();
            DocxLook own = run;
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "pPr" -> properties(xml);
                    case "rPr" -> own = runProperties(xml).over(run);
                    case "t" -> add(xml.text(), own);
                    case "delText" -> leave(xml.text(), Reason.DELETED);
                    case "instrText", "delInstrText" -> leave(xml.text(), Reason.SCRIPT);
                    default -> element(xml, own);
                }
            }
        }

        private void element(XmlCursor xml, DocxLook run) throws UnreadableException {
            switch (xml.name()) {
                case "tab", "ptab" -> add("\t", run);
                case "noBreakHyphen" -> add("-", run);
                case "sym" -> symbol(xml, run);
                case "br", "cr" -> add("\n", run);
                case "del", "moveFrom" -> without(xml, run, Reason.DELETED);
                case "rt" -> without(xml, run, Reason.COMMENT);
                case "textpath" -> leave(xml.attribute("string", ""), Reason.DRAWING);
                case "chart" -> hang(xml.attribute("id", ""), xml, run);
                case "relIds" -> hang(xml.attribute("dm", ""), xml, run);
                case "commentReference" -> hang("comment:" + xml.attribute("id", ""), xml, run);
                case "docPr" -> leave(xml.attribute("descr", ""), Reason.CAPTION);
                case "den" -> operator("/", xml, run);
                case "sup" -> operator("^", xml, run);
                case "footnoteReference" -> reference("footnote:", xml, run);
                case "endnoteReference" -> reference("endnote:", xml, run);
                case "txbxContent" -> readInto(boxes, xml, null);
                case "AlternateContent" -> choose(xml, run);
                case "p" -> new Paragraph(boxes, null).read(xml);
                case "tbl" -> boxes.add(table(xml));
                case "sectPr", "sdtPr" -> {
                    // How it looks.
                }
                default -> inline(xml, run);
            }
        }

        private void hang(String part, XmlCursor xml, DocxLook run) throws UnreadableException {
            lines.putIfAbsent(part, line);
            inline(xml, run);
        }

        private void choose(XmlCursor xml, DocxLook run) throws UnreadableException {
            int depth = xml.depth();
            boolean isRead = false;
            while (xml.nextChild(depth)) {
                if (isRead) {
                    without(xml, run, Reason.REPEATED);
                } else {
                    int before = length();
                    inline(xml, run);
                    isRead = length() > before;
                }
            }
        }

        private int length() {
            return text.length() + boxes.stream().mapToInt(Piece::length).sum();
        }

        private void without(XmlCursor xml, DocxLook run, Reason reason) throws UnreadableException {
            Reason before = leavingOut;
            leavingOut = before == null ? reason : before;
            inline(xml, run);
            leavingOut = before;
        }

        private void reference(String kind, XmlCursor xml, DocxLook run) {
            if (leavingOut == null) {
                String mark =
                        marks.computeIfAbsent(kind + xml.attribute("id", ""), key -> "[" + (marks.size() + 1) + "]");
                text.append(mark, run.isBold());
            }
        }

        /** Without it a fraction or a power would be read as another number. */
        private void operator(String operator, XmlCursor xml, DocxLook run) throws UnreadableException {
            if (leavingOut == null) {
                text.append(operator, run.isBold());
            }
            inline(xml, run);
        }

        /** A character of a pictorial font has no meaning that could be read. */
        private void symbol(XmlCursor xml, DocxLook run) throws UnreadableException {
            String code = xml.attribute("char", "");
            if (code.matches("[0-9A-Fa-f]{4,5}")) {
                String symbol = Character.toString(Integer.parseInt(code, 16));
                if (Character.getType(symbol.codePointAt(0)) == Character.PRIVATE_USE) {
                    leave(symbol, Reason.CONTROL_CHARACTER);
                } else {
                    add(symbol, run);
                }
            }
        }

        private void add(String more, DocxLook run) throws UnreadableException {
            DocxLook full = run.over(look);
            if (leavingOut != null) {
                leave(more, leavingOut);
            } else if (full.isHidden()) {
                leave(more, Reason.HIDDEN);
            } else {
                text.append(more, full.isBold());
                if (full.size() != null && !more.isBlank() && !isLargeLetter) {
                    text.size(full.size());
                }
            }
        }

        private void leave(String more, LeftOut.Reason reason) throws UnreadableException {
            collector.leaveOut(Position.line(line), more, leavingOut == null ? reason : leavingOut);
        }

        private void properties(XmlCursor xml) throws UnreadableException {
            DocxLook own = DocxLook.NONE;
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "pStyle" -> style = xml.attribute("val");
                    case "rPr" -> endOfParagraph(xml);
                    case "framePr" ->
                        isLargeLetter = xml.attribute("dropCap", "none").matches("drop|margin");
                    default -> own = DocxLook.read(xml, xml.name()).over(own);
                }
            }
            look = own.over(styles.ofParagraph(style));
        }

        /** What the properties of the paragraph mark say. */
        private void endOfParagraph(XmlCursor xml) throws UnreadableException {
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                switch (xml.name()) {
                    case "del", "moveFrom" -> isEndDeleted = true;
                    case "vanish" -> isEndHidden = DocxLook.read(xml, "vanish").isHidden();
                    default -> {
                        // The formatting of an invisible mark.
                    }
                }
            }
        }

        private DocxLook runProperties(XmlCursor xml) throws UnreadableException {
            String runStyle = null;
            DocxLook own = DocxLook.NONE;
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                if (xml.name().equals("rStyle")) {
                    runStyle = xml.attribute("val");
                } else {
                    own = DocxLook.read(xml, xml.name()).over(own);
                }
            }
            return own.over(styles.ofRun(runStyle));
        }
    }
}
