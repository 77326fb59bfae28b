package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table while it is read. */
final class TableDraft implements Piece {

    /** Nobody writes so much into a cell of figures or of terms: such a table arranges a page. */
    private static final int TEXT_NOT_CELL = 600;
    /** Nobody needs more columns; declared spans can be anything. */
    private static final int MOST_COLUMNS = 500;

    private final int line;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** What stands in one cell. */
    private record Cell(List<Piece> pieces) {

        static final Cell EMPTY = new Cell(List.of());

        int length() {
            return pieces.stream().mapToInt(Piece::length).sum();
        }
    }

    /** @param line where it stood */
    TableDraft(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void row() {
        rows.add(new ArrayList<>());
    }

    /** Adds a cell to the last row; those that it is merged with become empty ones. */
    void cell(List<Piece> pieces, int columns) {
        List<Cell> row = rows.getLast();
        row.add(new Cell(List.copyOf(pieces)));
        for (int i = 1; i < columns && row.size() < MOST_COLUMNS; i++) {
            row.add(Cell.EMPTY);
        }
    }

    /** How many cells the last row has so far. */
    int columns() {
        return rows.getLast().size();
    }

    /** Whether it only arranges text on a page. */
    boolean isLayout() {
        return rows.stream()
                        .allMatch(row ->
                                row.stream().filter(each -> each.length() > 0).count() <= 1)
                || rows.stream().flatMap(List::stream).anyMatch(each -> each.length() > TEXT_NOT_CELL);
    }

    /** Everything in it, row by row, without the table. */
    List<Piece> pieces() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(each -> each.pieces.stream())
                .toList();
    }

    /** The text of each cell; rows without any are left out. */
    List<List<String>> texts() {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(each -> each.length() > 0))
                .map(row -> row.stream().map(TableDraft::text).toList())
                .toList();
    }

    @Override
    public int length() {
        return pieces().stream().mapToInt(Piece::length).sum();
    }

    private static String text(Cell cell) {
        return cell.pieces.stream().map(TableDraft::text).collect(Collectors.joining("\n"));
    }

    /** A paragraph or a table as lines. */
    static String text(Piece piece) {
        return switch (piece) {
            case StyledText text -> text.numbered();
            case TableDraft table ->
                table.texts().stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        };
    }
}
