package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import workreport.export.Face;
import workreport.sheet.Block.Cell;
import workreport.sheet.Block.Column;
import workreport.sheet.Block.Row;
import workreport.sheet.Style.Align;

/** Sets a table: as wide as the page, broken between rows, its heading repeated on each page. */
final class TableFlow {

    private static final double SIZE = 0.86;
    private static final double LEADING = 1.42;
    private static final double PADDING = 0.34;
    private static final double GUTTER = 1.1;
    /** What is no longer than that stays on one line. */
    private static final double SHORT = 7.3;
    /** The same for the first column, which holds names. */
    private static final double NAME = 11;

    private final Flow flow;
    private final Block.Table table;
    private final double size;
    private final double leading;
    private final double[] widths;

    TableFlow(Flow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        size = SIZE * flow.format().size();
        leading = LEADING * size;
        widths = widths();
    }

    double beginning() {
        double first = table.rows().isEmpty() ? 0 : height(set(table.rows().getFirst()));
        boolean group = !table.rows().isEmpty() && table.rows().getFirst().group();
        return height(setHead()) + first + (group ? 2 * leading : 0);
    }

    void flow() {
        Tag tag = flow.root().add("Table");
        Tag head = tag.add("THead").add("TR");
        List<List<SetLine>> heading = setHead();
        List<Tag> headings = new ArrayList<>();
        table.columns().forEach(_ -> headings.add(head.addHeading("Column")));
        head(heading, headings);
        Tag body = tag.add("TBody");
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            List<List<SetLine>> cells = set(row);
            double together = row.group() && i + 1 < table.rows().size()
                    ? height(set(table.rows().get(i + 1)))
                    : 0;
            double limit = flow.format().depth() - height(heading);
            if (flow.need(Math.min(limit, height(cells) + together))) {
                head(heading, null);
            }
            row(row, cells, body.add("TR"), heading);
        }
        flow.down(0.8 * flow.format().size());
    }

    private void head(List<List<SetLine>> heading, @Nullable List<Tag> tags) {
        double most = heading.stream().mapToInt(List::size).max().orElse(0);
        double y = flow.y() + PADDING * size;
        for (int c = 0; c < widths.length; c++) {
            double cell = y + (most - heading.get(c).size()) * leading;
            for (SetLine line : heading.get(c)) {
                Tag tag = tags == null ? null : tags.get(c);
                flow.add(new Item.Line(left(c), cell + Flow.baseline(size, leading), size, line, tag));
                cell += leading;
            }
        }
        flow.down(height(heading));
        rule(0.9, Ink.INK);
    }

    /** A row, over several pages if it is longer than one. */
    private void row(Row row, List<List<SetLine>> cells, Tag tag, List<List<SetLine>> heading) {
        List<Tag> tags = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            tags.add(c == 0 ? tag.addHeading("Row") : tag.add("TD"));
        }
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        flow.down(PADDING * size);
        int done = 0;
        while (done < most) {
            if (flow.need(leading)) {
                head(heading, null);
                flow.down(PADDING * size);
            }
            int fitting = Math.clamp((int) ((flow.room() + 0.01) / leading), 1, most - done);
            // Cell by cell, as it is read and copied.
            for (int c = 0; c < widths.length; c++) {
                for (int i = done; i < Math.min(done + fitting, cells.get(c).size()); i++) {
                    double y = flow.y() + (i - done) * leading + Flow.baseline(size, leading);
                    flow.add(new Item.Line(left(c), y, size, cells.get(c).get(i), tags.get(c)));
                }
            }
            flow.down(fitting * leading);
            done += fitting;
        }
        flow.down(PADDING * size);
        rule(row.group() ? 0.6 : 0.4, row.group() ? Ink.QUIET : Ink.RULE);
    }

    private void rule(double width, Ink ink) {
        flow.add(new Item.Stroke(flow.format().left(), flow.y(), flow.format().right(), flow.y(), width, ink));
    }

    private double height(List<List<SetLine>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * leading + 2 * PADDING * size;
    }

    private double left(int column) {
        double left = flow.format().left();
        for (int c = 0; c < column; c++) {
            left += widths[c] + GUTTER * size;
        }
        return left;
    }

    private List<List<SetLine>> setHead() {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            Column column = table.columns().get(c);
            cells.add(set(headCell(column), c, widths[c], column.align()));
        }
        return cells;
    }

    private static Cell headCell(Column column) {
        return new Cell(column.head().stream()
                .map(line -> new Run(line, Face.SANS, Ink.QUIET))
                .toList());
    }

    private List<List<SetLine>> set(Row row) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            double width = row.group() && c == 0 ? flow.format().measure() : widths[c];
            cells.add(set(row.cells().get(c), c, width, table.columns().get(c).align()));
        }
        return cells;
    }

    private List<SetLine> set(Cell cell, int column, double width, Align align) {
        return cell.lines().stream()
                .flatMap(run -> flow.setter().set(List.of(run), size, 0, width, align).stream())
                .toList();
    }

    /** As wide as what stands in them where there is room; else the widest give way, but no word is broken for it. */
    private double[] widths() {
        int count = table.columns().size();
        double[] natural = new double[count];
        double[] fair = new double[count];
        double[] least = new double[count];
        for (int c = 0; c < count; c++) {
            List<Cell> cells = new ArrayList<>(List.of(headCell(table.columns().get(c))));
            int column = c;
            table.rows().stream()
                    .filter(row -> !row.group())
                    .forEach(row -> cells.add(row.cells().get(column)));
            for (Cell cell : cells) {
                for (Run line : cell.lines()) {
                    natural[c] = Math.max(natural[c], flow.setter().width(List.of(line), size) + 0.1);
                    least[c] = Math.max(least[c], flow.setter().narrowest(List.of(line), size) + 0.1);
                }
            }
        }
        for (int c = 0; c < count; c++) {
            fair[c] = Math.max(least[c], Math.min(natural[c], (c == 0 ? NAME : SHORT) * size));
        }
        double room = flow.format().measure() - (count - 1) * GUTTER * size;
        if (sum(natural) <= room) {
            double more = (room - sum(natural)) / count;
            return DoubleStream.of(natural).map(width -> width + more).toArray();
        }
        if (sum(fair) <= room) {
            return between(fair, natural, room);
        }
        double needed = sum(least);
        return needed <= room
                ? between(least, fair, room)
                : DoubleStream.of(least).map(width -> width * room / needed).toArray();
    }

    /** Widths between two bounds that together fill the room. */
    private static double[] between(double[] low, double[] high, double room) {
        double share = (room - sum(low)) / (sum(high) - sum(low));
        double[] widths = new double[low.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = low[c] + (high[c] - low[c]) * share;
        }
        return widths;
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }
}
