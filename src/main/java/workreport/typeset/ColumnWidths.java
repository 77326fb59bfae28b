package workreport.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Column;
import workreport.typeset.Block.Row;
import workreport.typeset.Style.Align;

/**
 * How wide the columns of a table are: so that the table is as low as it can be, and no word, number or unit is broken.
 * All lengths are in points.
 */
final class ColumnWidths {

    /** Long text gets columns of at least this many characters, if possible. */
    private static final double NARROW = 6;

    private static final double NOT_NARROW = 16;
    /** A column is at least this fraction of its longest line wide. */
    private static final double PART = 3;
    /** The limit to which text may shrink for that. */
    private static final double A_LITTLE_SMALLER = 0.8;
    /** A shortfall up to this is not worth smaller text. */
    private static final double NEARLY = 0.95;

    /** A line that is broken does not fill its width. */
    private static final double RAGGED = 1.06;

    private static final int STEPS = 400;
    private static final double TINY = 0.1;

    private final LineSetter setter;
    private final Block.Table table;
    private final double size;
    private final double[] before;
    private final double[] behind;
    private final double[] least;
    private final double[] natural;
    /** By row, column and line, how wide it is on one line. */
    private final List<List<double[]>> wide = new ArrayList<>();

    private final double[] widths;

    /**
     * @param size of the text
     * @param gutter between two columns
     * @param measure of the whole table
     */
    ColumnWidths(LineSetter setter, Block.Table table, double size, double gutter, double measure) {
        this.setter = setter;
        this.table = table;
        this.size = size;
        int count = table.columns().size();
        before = new double[count];
        behind = new double[count];
        least = new double[count];
        natural = new double[count];
        List<Cell> heads = table.columns().stream().map(TableLayout::headCell).toList();
        measure(heads, false);
        table.rows().stream().filter(row -> !row.group()).map(Row::cells).forEach(cells -> measure(cells, true));
        for (int c = 0; c < count; c++) {
            natural[c] = Math.max(natural[c], before[c] + behind[c]);
            least[c] = Math.max(least[c], before[c] + behind[c]);
        }
        widths = shared(measure - (count - 1) * gutter);
    }

    /** The share of a size of text that a table needs so that no word is broken and no column is a mere strip; 1 if it fits. */
    static double share(LineSetter setter, Block.Table table, double size, double gutter, double measure) {
        ColumnWidths columns = new ColumnWidths(setter, table, size, gutter, measure);
        double gutters = (columns.count() - 1) * gutter;
        double good = measure / (sum(columns.bearable()) + gutters);
        double possible = measure / (sum(columns.least) + gutters);
        if (good > NEARLY && possible >= 1) {
            return 1;
        }
        return Math.min(1, Math.max(good, Math.min(A_LITTLE_SMALLER, possible)));
    }

    private double[] bearable() {
        double[] bearable = new double[natural.length];
        for (int c = 0; c < bearable.length; c++) {
            double wanted = Math.clamp(natural[c] / PART, NARROW * size, NOT_NARROW * size);
            bearable[c] = Math.max(least[c], Math.min(natural[c], wanted));
        }
        return bearable;
    }

    int count() {
        return widths.length;
    }

    double width(int column) {
        return widths[column];
    }

    /** How far from its right edge the decimal points of a column stand. */
    double behind(int column) {
        return behind[column];
    }

    private void measure(List<Cell> cells, boolean numbers) {
        List<double[]> row = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            Column column = table.columns().get(c);
            double[] lines = new double[cells.get(c).lines().size()];
            for (int i = 0; i < lines.length; i++) {
                List<Run> line = cells.get(c).lines().get(i);
                lines[i] = setter.width(line, size) + TINY;
                Decimal number = numbers && column.align() == Align.DECIMAL ? Decimal.of(line) : null;
                if (number == null) {
                    natural[c] = Math.max(natural[c], lines[i]);
                    least[c] = Math.max(least[c], setter.narrowest(line, size, column.whole()) + TINY);
                } else {
                    before[c] = Math.max(before[c], setter.width(number.before(), size) + TINY);
                    behind[c] = Math.max(behind[c], setter.width(number.behind(), size) + TINY);
                    lines[i] = 0;
                }
            }
            row.add(lines);
        }
        wide.add(row);
    }

    private double[] shared(double room) {
        int count = natural.length;
        if (sum(natural) <= room) {
            double more = (room - sum(natural)) / count;
            return DoubleStream.of(natural).map(width -> width + more).toArray();
        }
        double needed = sum(least);
        if (needed >= room) {
            return DoubleStream.of(least).map(width -> width * room / needed).toArray();
        }
        double[] result = sum(bearable()) <= room + TINY ? bearable() : least.clone();
        double step = (room - sum(result)) / STEPS;
        for (int i = 0; i < STEPS; i++) {
            result[neediest(result)] += step;
        }
        while (givesWay(result)) {
            // Until the table gets no lower.
        }
        return result;
    }

    /** Lets a column that is slightly too narrow take width from another if that makes the table lower; returns whether it did. */
    private boolean givesWay(double[] given) {
        double height = height(given);
        for (int taker = 0; taker < given.length; taker++) {
            double lacking = lacking(taker, given[taker]);
            for (int giver = 0; giver < given.length && lacking > 0; giver++) {
                if (giver != taker && given[giver] - lacking >= least[giver]) {
                    given[taker] += lacking;
                    given[giver] -= lacking;
                    if (height(given) < height - TINY) {
                        return true;
                    }
                    given[taker] -= lacking;
                    given[giver] += lacking;
                }
            }
        }
        return false;
    }

    /** How much wider a column would have to be for one more line to be whole. */
    private double lacking(int column, double width) {
        return wide.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.get(column)))
                .map(line -> line - width)
                .filter(more -> more > 0)
                .min()
                .orElse(0);
    }

    /** How high the table is, in lines. */
    private double height(double[] given) {
        double height = 0;
        for (List<double[]> row : wide) {
            double most = 0;
            for (int c = 0; c < given.length; c++) {
                double lines = 0;
                for (double line : row.get(c)) {
                    lines += line <= given[c] ? 1 : Math.max(2, Math.ceil(line * RAGGED / given[c]));
                }
                most = Math.max(most, lines);
            }
            // One very high row is worse than two that are a little higher.
            height += most * most;
        }
        return height;
    }

    /** The column that makes the table lower by most if it gets a little wider. */
    private int neediest(double[] given) {
        double[] gain = new double[given.length];
        for (List<double[]> row : wide) {
            int highest = 0;
            double most = 0;
            for (int c = 0; c < given.length; c++) {
                double lines = lines(row.get(c), given[c]);
                if (lines > most) {
                    most = lines;
                    highest = c;
                }
            }
            // One very high row is worse than two that are a little higher.
            gain[highest] += most * broken(row.get(highest), given[highest]);
        }
        int best = 0;
        for (int c = 1; c < given.length; c++) {
            best = gain[c] > gain[best] ? c : best;
        }
        if (gain[best] > 0) {
            return best;
        }
        // All rows are as low as they can be: the rest goes where most is missing.
        for (int c = 0; c < given.length; c++) {
            best = natural[c] - given[c] > natural[best] - given[best] ? c : best;
        }
        return best;
    }

    private static double lines(double[] lines, double width) {
        double all = 0;
        for (double line : lines) {
            all += line <= width ? 1 : Math.max(1.5, line * RAGGED / width);
        }
        return all;
    }

    /** How fast the number of wrapped lines falls as the width grows. */
    private static double broken(double[] lines, double width) {
        double all = 0;
        for (double line : lines) {
            all += line <= width ? 0 : line / (width * width);
        }
        return all;
    }

    private static double sum(double[] values) {
        return DoubleStream.of(values).sum();
    }
}
