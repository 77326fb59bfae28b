package workreport.table;

import java.util.List;
import java.util.function.Function;

/**
 * A table to be written into a file.
 *
 * @param name what a sheet with it is called
 * @param foot what stands at the foot of its pages in print; may be empty
 * @param rows each with as many cells as there are columns
 */
public record Table(String name, String foot, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param width in characters of a spreadsheet
     * @param isPrinted whether it stands on paper too; columns that do come before those that do not
     */
    record Column(String heading, int width, boolean isPrinted) {

        private static final int WIDTH_OF_TEXTS = 20;

        public Column(String heading, int width) {
            this(heading, width, true);
        }
    }

    /**
     * What stands in a column.
     *
     * @param name of the column, as in the codebook
     * @param cell what it holds of a thing
     */
    record Field<T>(String name, Function<? super T, Cell> cell) {

        /** The same of whatever has such a thing. */
        <S> Field<S> of(Function<? super S, ? extends T> part) {
            return new Field<>(name, thing -> cell.apply(part.apply(thing)));
        }
    }

    /** A table of things, a row each. */
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

    /** The most decimals that a number in a column has; -1 for a column that is none of numbers alone. */
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

    /** How many columns stand on paper. */
    int printed() {
        return (int) columns.stream().filter(Column::isPrinted).count();
    }
}
