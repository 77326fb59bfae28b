package workreport.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.language.LanguageRun;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Column;
import workreport.typeset.Block.Row;
import workreport.typeset.Style.Align;

/** Sets a table: as wide as the page, broken between rows, its heading repeated on each page. */
final class TableLayout {

    private static final double SIZE = 0.86;
    private static final double LEADING = 1.42;
    private static final double PADDING = 0.34;
    private static final double GUTTER = 1.1;
    /** A row of a second page has at least one more beside it. */
    private static final int COMPANY = 2;

    private final Paginator flow;
    private final Block.Table table;
    private final double size;
    private final double leading;
    private final double padding;
    private final double gutter;
    private final ColumnWidths columns;

    TableLayout(Paginator flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        double wanted = size(flow.format());
        double share = ColumnWidths.share(
                flow.setter(), table, wanted, GUTTER * wanted, flow.format().measure());
        size = share < 1 ? Math.max(PageFormat.SMALLEST_TEXT, wanted * share) : wanted;
        gutter = GUTTER * size;
        columns = new ColumnWidths(
                flow.setter(), table, size, gutter, flow.format().measure());
        leading = LEADING * size * flow.format().air();
        padding = PADDING * size * flow.format().air();
        if (share < 1) {
            flow.smaller(size);
        }
    }

    /** The size of text in a table that fits, in points. */
    static double size(PageFormat format) {
        return format.size(SIZE);
    }

    /** The heading, and the rows that must stay with it. */
    double beginning() {
        double height = height(setHead());
        int rows = 0;
        double enough = flow.format().depth() / 2;
        for (int i = 0; i < table.rows().size() && rows < COMPANY && (rows == 0 || height < enough); i++) {
            double more = height(set(table.rows().get(i)));
            height += rows == 0 || height + more < enough ? more : 0;
            rows += table.rows().get(i).group() ? 0 : 1;
        }
        return height;
    }

    void flow() {
        Tag tag = flow.root().add("Table");
        Tag head = tag.add("THead").add("TR");
        List<List<SetLine>> heading = setHead();
        List<Tag> headings = new ArrayList<>();
        table.columns().forEach(_ -> headings.add(head.addHeading("Column")));
        head(heading, headings);
        Tag body = tag.add("TBody");
        int tail = tail();
        double limit = flow.format().depth() - height(heading);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            List<List<SetLine>> cells = set(row);
            double needed = height(cells);
            int last = i == tail ? table.rows().size() - 1 : row.group() ? i + 1 : i;
            for (int next = i + 1; next <= last && next < table.rows().size(); next++) {
                needed += height(set(table.rows().get(next)));
            }
            if (flow.need(needed <= limit ? needed : Math.min(limit, height(cells)))) {
                head(heading, null);
            }
            flow.mark(row.anchor());
            Tag line = row.group() ? group(row, body) : body.add("TR");
            row(row, cells, line, heading);
        }
        flow.down(0.8 * flow.format().size() * flow.format().air());
    }

    /** Where the last rows begin that stay together; -1 in a table as short as that. */
    private int tail() {
        int rows = 0;
        for (int i = table.rows().size() - 1; i > 0; i--) {
            rows += table.rows().get(i).group() ? 0 : 1;
            if (rows == COMPANY) {
                return table.rows().get(i - 1).group() ? i - 1 : i;
            }
        }
        return -1;
    }

    private Tag group(Row row, Tag body) {
        String words = words(row);
        Tag line = body.add("TR", LanguageRun.whole(words, body.spoken()));
        flow.bookmark(words, line, Style.HEADING.bookmark());
        return line;
    }

    private static String words(Row row) {
        return String.join(
                "",
                row.cells().getFirst().lines().stream()
                        .flatMap(List::stream)
                        .map(Run::text)
                        .toList());
    }

    private void head(List<List<SetLine>> heading, @Nullable List<Tag> tags) {
        double most = heading.stream().mapToInt(List::size).max().orElse(0);
        double y = flow.y() + padding;
        for (int c = 0; c < columns.count(); c++) {
            double cell = y + (most - heading.get(c).size()) * leading;
            for (SetLine line : heading.get(c)) {
                Tag tag = tags == null ? null : tags.get(c);
                flow.add(new Item.Line(left(c), cell + Paginator.baseline(size, leading), size, line, tag));
                cell += leading;
            }
        }
        flow.down(height(heading));
        rule(0.9, Ink.INK);
    }

    /** A row, over several pages if it is longer than one. */
    private void row(Row row, List<List<SetLine>> cells, Tag tag, List<List<SetLine>> heading) {
        List<Tag> tags = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            tags.add(c == 0 ? tag.addHeading("Row") : tag.add("TD"));
        }
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        flow.down(padding);
        int done = 0;
        while (done < most) {
            if (flow.need(leading)) {
                head(heading, null);
                flow.down(padding);
            }
            int fitting = Math.clamp((int) ((flow.room() + 0.01) / leading), 1, most - done);
            // Cell by cell, as it is read and copied.
            for (int c = 0; c < columns.count(); c++) {
                for (int i = done; i < Math.min(done + fitting, cells.get(c).size()); i++) {
                    double y = flow.y() + (i - done) * leading + Paginator.baseline(size, leading);
                    flow.add(new Item.Line(left(c), y, size, cells.get(c).get(i), tags.get(c)));
                }
            }
            flow.down(fitting * leading);
            done += fitting;
        }
        flow.down(padding);
        rule(row.group() ? 0.6 : 0.4, row.group() ? Ink.QUIET : Ink.RULE);
    }

    private void rule(double width, Ink ink) {
        flow.add(new Item.Stroke(flow.format().left(), flow.y(), flow.format().right(), flow.y(), width, ink));
    }

    private double height(List<List<SetLine>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * leading + 2 * padding;
    }

    private double left(int column) {
        double left = flow.format().left();
        for (int c = 0; c < column; c++) {
            left += columns.width(c) + gutter;
        }
        return left;
    }

    private List<List<SetLine>> setHead() {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int c = 0; c < columns.count(); c++) {
            List<SetLine> lines = new ArrayList<>();
            Align align = table.columns().get(c).align();
            for (List<Run> line : headCell(table.columns().get(c)).lines()) {
                lines.addAll(flow.setter().set(line, size, 0, columns.width(c), align));
            }
            cells.add(lines);
        }
        return cells;
    }

    static Cell headCell(Column column) {
        return Cell.of(column.head().stream()
                .map(line -> new Run(line, FontFile.SANS, Ink.QUIET))
                .toList());
    }

    private List<List<SetLine>> set(Row row) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int c = 0; c < columns.count(); c++) {
            double width = row.group() && c == 0 ? flow.format().measure() : columns.width(c);
            cells.add(set(row.cells().get(c), c, width));
        }
        return cells;
    }

    private List<SetLine> set(Cell cell, int column, double width) {
        Align align = table.columns().get(column).align();
        List<SetLine> lines = new ArrayList<>();
        for (List<Run> line : cell.lines()) {
            Decimal number = align == Align.DECIMAL ? Decimal.of(line) : null;
            if (number == null) {
                lines.addAll(flow.setter().set(line, size, 0, width, align));
            } else {
                double indent = width - columns.behind(column) - flow.setter().width(number.before(), size);
                lines.addAll(flow.setter().set(line, size, Math.max(0, indent), Double.MAX_VALUE, Align.LEFT));
            }
        }
        return lines;
    }
}
