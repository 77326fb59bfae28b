package workreport.export;

import java.util.List;

/**
 * A table to be written into a file.
 *
 * @param name what a sheet with it is called
 * @param rows each with as many cells as there are columns
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param width in characters of a spreadsheet
     */
    record Column(String heading, int width) {

        /** From this width on a text is broken into lines. */
        private static final int WRAPPED = 20;

        boolean isWrapped() {
            return width >= WRAPPED;
        }
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
                        .map(heading -> new Column(heading, Column.WRAPPED))
                        .toList(),
                rows.stream()
                        .map(row -> row.stream()
                                .map(text -> (Cell) new Cell.Text(text))
                                .toList())
                        .toList());
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

    /** Whether a column holds nothing but numbers. */
    boolean isNumeric(int column) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column) instanceof Cell.Figure);
    }
}
