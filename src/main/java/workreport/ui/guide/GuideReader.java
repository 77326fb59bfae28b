package workreport.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import workreport.language.Language;
import workreport.ui.guide.GuideBlock.Kind;
import workreport.ui.guide.GuideBlock.Look;
import workreport.ui.guide.GuideBlock.Run;

/** Reads the guide's Markdown: headings, paragraphs, lists, tables, code, and within them strong words, keys and links. */
final class GuideReader extends AbstractVisitor {

    /** What the names of its pages end with, in their order. */
    private static final List<String> PAGES = List.of("", "-reports", "-keys");

    private final List<GuideBlock> blocks = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Run> runs = new ArrayList<>();

    /** The guide in a language, as it came with the program: its pages one after the other. */
    static List<GuideBlock> guide(Language language) {
        return blocks(PAGES.stream().map(page -> page(language, page)).collect(Collectors.joining("\n")));
    }

    private static String page(Language language, String page) {
        String file = "/workreport/guide/guide-" + language.code() + page + ".md";
        try (InputStream in = GuideReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<GuideBlock> blocks(String markdown) {
        GuideReader reader = new GuideReader();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(reader);
        return List.copyOf(reader.blocks);
    }

    private void end(Kind kind) {
        end(kind, "");
    }

    private void end(Kind kind, String mark) {
        blocks.add(new GuideBlock(kind, mark, text.toString(), runs));
        text = new StringBuilder();
        runs = new ArrayList<>();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(Kind.values()[Math.min(heading.getLevel(), 3) - 1]);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (paragraph.getParent() instanceof ListItem item) {
            end(Kind.ITEM, mark(item));
        } else {
            end(Kind.TEXT);
        }
    }

    private static String mark(ListItem item) {
        if (item.getParent() instanceof BulletList) {
            return "•";
        }
        int number = ((OrderedList) item.getParent()).getMarkerStartNumber();
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".";
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral().stripTrailing());
        end(Kind.CODE);
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell && node.getNext() != null) {
            text.append('\t');
        } else if (node instanceof TableRow) {
            end(Kind.ROW);
        }
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    /** Between Chinese characters the end of a line in the file is nothing; between words it is a space. */
    @Override
    public void visit(SoftLineBreak lineBreak) {
        boolean wide = !text.isEmpty() && text.charAt(text.length() - 1) >= '\u2E80';
        if (!wide) {
            text.append(' ');
        }
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        runs.add(new Run(start, text.length(), Look.KEY, ""));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        int start = text.length();
        visitChildren(strong);
        runs.add(new Run(start, text.length(), Look.STRONG, ""));
    }

    @Override
    public void visit(Link link) {
        int start = text.length();
        visitChildren(link);
        runs.add(new Run(start, text.length(), Look.LINK, link.getDestination()));
    }
}
