package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section in the making: its heading, and what was put below it so far. */
final class SectionNode {

    final Heading heading;
    final @Nullable SectionNode parent;
    final List<SectionNode> children = new ArrayList<>();
    final List<Line> paragraphs = new ArrayList<>();
    final List<Line> closing = new ArrayList<>();

    /** The line behind its last. */
    private int end;
    /** Whether the text has come to a sub-section. */
    private boolean divided;

    SectionNode(Heading heading, @Nullable SectionNode parent) {
        this.heading = heading;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    int end() {
        return end;
    }

    /** A heading counts as one line, whatever follows it on that line. */
    void endAt(int line) {
        end = Math.max(line, heading.line() + 1);
    }

    boolean isOneLine() {
        return end == heading.line() + 1;
    }

    /** Whether nothing is left to come in the section above. */
    boolean isLast() {
        return parent == null || parent.children.getLast() == this;
    }

    /** Whether all headings below it stand on its own line. */
    boolean headsOneLine() {
        return children.isEmpty() || children.getLast().heading.line() == heading.line();
    }

    /** Tells the parent sections that the text has reached this one. */
    void begin() {
        for (SectionNode above = parent; above != null; above = above.parent) {
            above.divided = true;
        }
    }

    /** Puts a text below the heading; behind the sub-sections, once the text has come to them. */
    void add(Line text) {
        (divided ? closing : paragraphs).add(text);
    }
}
