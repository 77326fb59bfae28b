package workreport.typeset;

import java.util.List;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.typeset.Style.Align;

/** Sets the key of marks: each with its meaning, one after the other. */
final class LegendLayout {

    private static final double SIZE = Style.NOTE.size;
    private static final double LEADING = 1.6;
    private static final double GAP = 1.4;

    private final Paginator flow;
    private final Block.Key key;

    LegendLayout(Paginator flow, Block.Key key) {
        this.flow = flow;
        this.key = key;
    }

    /** All of it, so that it stands on one page. */
    double beginning() {
        double size = flow.format().size(SIZE);
        double x = flow.format().left();
        int lines = 1;
        for (Block.Entry entry : key.entries()) {
            double wide = width(entry, size);
            if (wraps(x, wide, size)) {
                lines++;
                x = flow.format().left();
            }
            x += wide;
        }
        return lines * LEADING * size;
    }

    void flow() {
        PageFormat format = flow.format();
        double size = format.size(SIZE);
        double leading = LEADING * size;
        Tag tag = flow.root().add("P", key.language());
        double x = format.left();
        for (Block.Entry entry : key.entries()) {
            double wide = width(entry, size);
            if (wraps(x, wide, size)) {
                flow.down(leading);
                x = format.left();
            }
            double middle = flow.y() + leading / 2;
            flow.add(new Item.Symbol(
                    x + (entry.shape() == null ? 1.1 : 0.5) * size,
                    middle,
                    size / 12,
                    entry.shape(),
                    entry.role(),
                    entry.zone()));
            double mark = mark(entry, size);
            double room = format.right() - x - mark;
            for (SetLine line : flow.setter().set(meaning(entry), size, 0, room, Align.LEFT)) {
                flow.add(new Item.Line(x + mark, flow.y() + Paginator.baseline(size, leading), size, line, tag));
            }
            x += wide;
        }
        flow.down(leading + 0.4 * size);
    }

    private boolean wraps(double x, double wide, double size) {
        return x > flow.format().left() && x + wide - GAP * size > flow.format().right();
    }

    private double width(Block.Entry entry, double size) {
        return mark(entry, size) + flow.setter().width(meaning(entry), size) + GAP * size;
    }

    private static double mark(Block.Entry entry, double size) {
        return (entry.shape() == null ? 2.6 : 1.5) * size;
    }

    private static List<Run> meaning(Block.Entry entry) {
        return List.of(new Run(entry.meaning(), FontFile.SANS, Ink.QUIET));
    }
}
