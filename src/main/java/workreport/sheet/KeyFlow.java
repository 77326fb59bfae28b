package workreport.sheet;

import java.util.List;
import workreport.sheet.Style.Align;

/** Sets the key of marks: each with its meaning, one after the other. */
final class KeyFlow {

    private static final double SIZE = Style.NOTE.size;
    private static final double LEADING = 1.6;

    private final Flow flow;
    private final Block.Key key;

    KeyFlow(Flow flow, Block.Key key) {
        this.flow = flow;
        this.key = key;
    }

    void flow() {
        Format format = flow.format();
        double size = SIZE * format.size();
        double leading = LEADING * size;
        Tag tag = flow.root().add("P", key.language());
        flow.need(leading);
        double x = format.left();
        for (Block.Entry entry : key.entries()) {
            List<Run> meaning = List.of(new Run(entry.meaning(), Face.SANS, Ink.QUIET));
            double mark = (entry.shape() == null ? 2.6 : 1.5) * size;
            double wide = mark + flow.setter().width(meaning, size) + 1.4 * size;
            if (x > format.left() && x + wide - 1.4 * size > format.right()) {
                flow.down(leading);
                flow.need(leading);
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
            double room = format.right() - x - mark;
            for (SetLine line : flow.setter().set(meaning, size, 0, room, Align.LEFT)) {
                flow.add(new Item.Line(x + mark, flow.y() + Flow.baseline(size, leading), size, line, tag));
            }
            x += wide;
        }
        flow.down(leading + 0.4 * size);
    }
}
