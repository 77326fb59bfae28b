package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.ingest.Blank;

/** Headings put inside each other, and the text between them below the right ones. */
final class SectionTree {

    private static final Pattern FAREWELL = Pattern.compile(".*(?:让我们|更加紧密|奋斗|新篇章|贡献|努力).*[！!。]$");

    private final List<Line> lines;
    private final List<SectionNode> chapters = new ArrayList<>();
    private final List<Line> opening = new ArrayList<>();
    private final List<Line> closing = new ArrayList<>();
    private @Nullable SectionNode current;

    SectionTree(List<Line> lines, List<Heading> headings) {
        this.lines = lines;
        int farewell =
                headings.isEmpty() ? lines.size() : farewell(headings.getLast().line() + 1);
        List<SectionNode> nodes = nodes(headings, farewell);
        nodes.forEach(this::trim);
        fill(nodes);
    }

    List<SectionNode> chapters() {
        return chapters;
    }

    /** What stands before the first heading; all of the text where there is none. */
    List<Line> opening() {
        return opening;
    }

    /** The farewell behind the last section. */
    List<Line> closing() {
        return closing;
    }

    /** The first line of the farewell: the last paragraph, with the address to the deputies before it. */
    private int farewell(int from) {
        int last = lines.size() - 1;
        if (last < from || !FAREWELL.matcher(lines.get(last).text()).matches()) {
            return lines.size();
        }
        boolean addressedBefore = last > from
                && Address.begins(lines.get(last - 1))
                && lines.get(last - 1).length() < lines.get(last).length() / 4;
        return addressedBefore ? last - 1 : last;
    }

    /** All sections in order; each ends, for now, where the next begins that is not below it. */
    private List<SectionNode> nodes(List<Heading> headings, int farewell) {
        List<SectionNode> nodes = new ArrayList<>();
        List<SectionNode> open = new ArrayList<>();
        int before = 0;
        for (Heading heading : headings) {
            boolean addressed = Address.first(lines, before + 1, heading.line() + 1) <= heading.line();
            while (!open.isEmpty()
                    && (open.getLast().heading.level() >= heading.level()
                            || addressed && open.getLast().heading.level() > 1)) {
                open.removeLast().endAt(heading.line());
            }
            // What has no chapter over it is one itself.
            SectionNode node =
                    open.isEmpty() ? new SectionNode(heading.at(1), null) : new SectionNode(heading, open.getLast());
            if (node.parent == null) {
                chapters.add(node);
            }
            nodes.add(node);
            open.add(node);
            before = heading.line();
        }
        open.forEach(node -> node.endAt(farewell));
        return nodes;
    }

    /**
     * Ends the last section inside another where it is told to end: at an address to the deputies, or, where each of its sisters
     * is a single paragraph, behind its own.
     */
    private void trim(SectionNode node) {
        if (node.parent == null || !node.isLast()) {
            return;
        }
        node.endAt(Math.min(node.end(), node.parent.end()));
        List<SectionNode> sisters = node.parent.children.subList(0, node.parent.children.size() - 1);
        if (!sisters.isEmpty() && node.headsOneLine() && sisters.stream().allMatch(SectionNode::isOneLine)) {
            node.endAt(node.heading.line() + 1);
        } else {
            node.endAt(Address.first(lines, node.heading.line() + 1, node.end()));
        }
    }

    private void fill(List<SectionNode> nodes) {
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            int from = 0;
            while (next < nodes.size() && nodes.get(next).heading.line() == i) {
                Heading heading = nodes.get(next).heading;
                put(i, from, heading.start());
                current = nodes.get(next++);
                current.begin();
                from = heading.end();
            }
            put(i, from, lines.get(i).length());
        }
    }

    private void put(int number, int from, int to) {
        Line line = lines.get(number);
        if (from >= to || Blank.trim(line.text().substring(from, to)).isEmpty()) {
            return;
        }
        Line text = line.part(from, to);
        if (current == null) {
            opening.add(text);
            return;
        }
        SectionNode owner = current;
        while (owner != null && owner.isLast() && number >= owner.end()) {
            owner = owner.parent;
        }
        if (owner == null) {
            closing.add(text);
        } else {
            owner.add(text);
        }
    }
}
