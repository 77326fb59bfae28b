package workreport.table;

import java.util.List;
import java.util.function.Function;

/**
 * A table to be written into a file.
 *
 * @param name of its sheet in a workbook
 * @param foot printed at the foot of its pages; may be empty
 * @param rows each with as many cells as there are columns
 */
public record Table(String name, String foot, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param width in characters, as spreadsheets count it
     * @param isPrinted whether it is printed; printed columns come first
     * @param isGiven whether it is there for information only, in a table that is to be filled in
     */
    record Column(String heading, int width, boolean isPrinted, boolean isGiven) {

        private static final int WIDTH_OF_TEXTS = 20;

        public Column(String heading, int width) {
            this(heading, width, true);
        }

        Column(String heading, int width, boolean isPrinted) {
            this(heading, width, isPrinted, false);
        }

        /** One that is there for information only. */
        static Column given(String heading, int width) {
            return new Column(heading, width, true, true);
        }
    }

    /**
     * A column's name and content.
     *
     * @param name of the column, as in the codebook
     * @param cell gives the column's cell for an item
     */
    record Field<T>(String name, Function<? super T, Cell> cell) {

        /** The same column for whatever has such an item. */
        <S> Field<S> of(Function<? super S, ? extends T> part) {
            return new Field<>(name, thing -> cell.apply(part.apply(thing)));
        }
    }

    /** A table with one row per item. */
    static <T> Table of(String name, String foot, List<Column> columns, List<Field<T>> fields, List<T> things) {
        return new Table(
                name,
                foot,
                columns,
                things.stream()
                        .map(thing -> fields.stream()
                                .map(field -> field.cell().apply(thing))
                                .toList())
                        .toList());
    }

    /**
     * A table of texts.
     *
     * @param headings of its columns
     * @param rows each with as many texts as there are headings
     */
    public static Table ofTexts(String name, List<String> headings, List<List<String>> rows) {
        return new Table(
                name,
                headings.stream()
                        .map(heading -> new Column(heading, Column.WIDTH_OF_TEXTS))
                        .toList(),
                rows.stream().map(row -> row.stream().map(Cell::text).toList()).toList());
    }

    Table(String name, List<Column> columns, List<List<Cell>> rows) {
        this(name, "", columns, rows);
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns: " + row);
            }
        }
    }

    /** The most decimals of any number in a column; -1 unless the column holds only numbers. */
    int decimals(int column) {
        List<Cell> cells = rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !(cell instanceof Cell.Empty))
                .toList();
        int most = -1;
        for (Cell cell : cells) {
            if (!(cell instanceof Cell.Figure figure)) {
                return -1;
            }
            most = Math.max(most, figure.value().scale());
        }
        return most;
    }

    /** How many columns are printed. */
    int printed() {
        return (int) columns.stream().filter(Column::isPrinted).count();
    }
}
