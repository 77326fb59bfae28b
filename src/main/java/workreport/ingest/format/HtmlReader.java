package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/** Takes the paragraphs and tables out of a web page, as they would be seen. */
final class HtmlReader {

    /** Between two Chinese characters a line break in the source is not a space. */
    private static final Pattern BREAK_IN_CHINESE = Pattern.compile(
            "(?<=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final int MOST_COLUMNS = 100;

    private final BlockCollector collector;
    private final HtmlHidden hidden;
    private final HtmlChrome chrome;

    private List<Piece> pieces = new ArrayList<>();
    private StyledText open = new StyledText();
    private int line = 1;

    HtmlReader(BlockCollector collector, HtmlHidden hidden, HtmlChrome chrome) {
        this.collector = collector;
        this.hidden = hidden;
        this.chrome = chrome;
    }

    List<Piece> read(Element page) throws UnreadableException {
        children(page, HtmlLook.PLAIN);
        close();
        return pieces;
    }

    private void children(Element element, HtmlLook look) throws UnreadableException {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), look, element);
            } else if (child instanceof Element inner) {
                element(inner, look);
            }
        }
    }

    private void text(String source, HtmlLook look, Element parent) {
        String seen = parent.closest("pre") != null
                ? source
                : SPACES.matcher(BREAK_IN_CHINESE.matcher(source).replaceAll(""))
                        .replaceAll(" ");
        if (open.length() == 0) {
            open.level(look.level()).centred(look.centred());
        }
        open.append(seen, look.bold());
        if (look.size() > 0 && !seen.isBlank()) {
            open.size(look.size());
        }
    }

    private void element(Element element, HtmlLook look) throws UnreadableException {
        if (isLeftOut(element)) {
            return;
        }
        instead(element);
        HtmlLook inner = look.in(element);
        switch (element.normalName()) {
            case "br" -> open.append("\n", false);
            case "table" -> {
                close();
                table(element, inner);
            }
            case "ol" -> list(element, inner);
            default -> {
                boolean isBlock = element.isBlock() || element.is("td, th, option");
                if (isBlock) {
                    close();
                }
                children(element, inner);
                if (isBlock) {
                    close();
                }
            }
        }
    }

    /** What is shown instead of a picture, and in a field. */
    private void instead(Element element) throws UnreadableException {
        collector.leaveOut(Position.line(line), element.attr("alt"), Reason.CAPTION);
        if (element.nameIs("input") && !element.attr("type").equalsIgnoreCase("hidden")) {
            collector.leaveOut(Position.line(line), element.attr("value"), Reason.PAGE_CHROME);
        }
    }

    private boolean isLeftOut(Element element) throws UnreadableException {
        Optional<Reason> reason = reasonToLeaveOut(element);
        if (reason.isPresent()) {
            collector.leaveOut(Position.line(line), allText(element), reason.get());
        }
        return reason.isPresent();
    }

    private Optional<Reason> reasonToLeaveOut(Element element) {
        return switch (element.normalName()) {
            case "script", "style" -> Optional.of(Reason.SCRIPT);
            case "title" -> Optional.of(Reason.PAGE_CHROME);
            case "rt", "rp" -> Optional.of(Reason.HIDDEN);
            // With such a root, the element around it shows what is in it.
            case "template" -> element.hasAttr("shadowrootmode") ? Optional.empty() : Optional.of(Reason.HIDDEN);
            case "del", "s", "strike" -> Optional.of(Reason.DELETED);
            default -> {
                if (hidden.contains(element)) {
                    yield Optional.of(Reason.HIDDEN);
                }
                yield chrome.contains(element) ? Optional.of(Reason.PAGE_CHROME) : Optional.empty();
            }
        };
    }

    private static String allText(Element element) {
        StringBuilder text = new StringBuilder();
        element.traverse((node, depth) -> {
            if (node instanceof TextNode each) {
                text.append(each.getWholeText());
            } else if (node instanceof DataNode each) {
                text.append(each.getWholeData());
            } else if (node instanceof Element each && (each.isBlock() || each.nameIs("br"))) {
                text.append('\n');
            }
        });
        return text.toString().replaceAll("\\s*\\n\\s*", "\n");
    }

    /** Ends the paragraph. */
    private void close() {
        if (open.length() > 0) {
            pieces.add(open.line(line));
            line++;
        }
        open = new StyledText();
    }

    private void list(Element list, HtmlLook look) throws UnreadableException {
        close();
        String style = list.attr("style") + list.attr("type");
        boolean isChinese = style.contains("chinese") || style.contains("cjk");
        CountingStyle counting = isChinese
                ? CountingStyle.CHINESE
                : CountingStyle.ofOpenDocument(list.attr("type").isEmpty() ? "1" : list.attr("type"));
        int number = number(list, "start", 1);
        for (Node child : list.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), look, list);
                continue;
            }
            if (!(child instanceof Element item)) {
                continue;
            }
            close();
            if (item.nameIs("li") && !style.contains("none")) {
                number = number(item, "value", number);
                int before = pieces.size();
                element(item, look);
                if (pieces.size() > before && pieces.get(before) instanceof StyledText first) {
                    first.number(counting.write(number++) + (isChinese ? "、" : ". "));
                }
            } else {
                element(item, look);
            }
        }
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : otherwise;
    }

    private void table(Element element, HtmlLook look) throws UnreadableException {
        List<Piece> around = pieces;
        TableDraft table = new TableDraft(line);
        int[] covered = new int[MOST_COLUMNS];
        for (Element part : element.children()) {
            if (!part.is("thead, tbody, tfoot")) {
                row(part, table, covered, look);
            } else if (!isLeftOut(part)) {
                for (Element row : part.children()) {
                    row(row, table, covered, look);
                }
            }
        }
        pieces = around;
        pieces.add(table);
    }

    /** @param covered for each column, how many more rows a cell above spans */
    private void row(Element row, TableDraft table, int[] covered, HtmlLook look) throws UnreadableException {
        if (isLeftOut(row)) {
            return;
        }
        table.row();
        if (!row.nameIs("tr")) {
            table.cell(pieces(row, look), 1);
            return;
        }
        for (Element cell : row.children()) {
            cover(table, covered);
            int columns = Math.clamp(number(cell, "colspan", 1), 1, MOST_COLUMNS);
            int rows = number(cell, "rowspan", 1);
            for (int i = table.columns(); i < Math.min(table.columns() + columns, MOST_COLUMNS); i++) {
                covered[i] = rows - 1;
            }
            table.cell(pieces(cell, look), columns);
        }
        cover(table, covered);
    }

    private static void cover(TableDraft table, int[] covered) {
        while (table.columns() < MOST_COLUMNS && covered[table.columns()] > 0) {
            covered[table.columns()]--;
            table.cell(List.of(), 1);
        }
    }

    private List<Piece> pieces(Element element, HtmlLook look) throws UnreadableException {
        pieces = new ArrayList<>();
        element(element, look);
        close();
        return pieces;
    }
}
