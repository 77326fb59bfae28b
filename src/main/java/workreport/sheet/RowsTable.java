package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import workreport.document.Paragraph;
import workreport.document.TableRow;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.typeset.Block;
import workreport.typeset.Run;
import workreport.typeset.Style.Align;

/** Rows of a table in the report's text as a table on paper; the first is its head. */
final class RowsTable {

    private RowsTable() {}

    /** Puts the rows collected so far onto the sheet and starts over. */
    static void add(List<Paragraph> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(
                    of(rows.stream().map(Paragraph::text).map(TableRow::cells).toList()));
            rows.clear();
        }
    }

    private static Block of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Block.Column> heads = IntStream.range(0, columns)
                .mapToObj(column -> new Block.Column(List.of(cell(rows.getFirst(), column)), Align.LEFT))
                .toList();
        List<Block.Row> body = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            body.add(new Block.Row(
                    IntStream.range(0, columns)
                            .mapToObj(column ->
                                    Block.Cell.of(List.of(new Run(cell(row, column), FontFile.SANS, Ink.INK))))
                            .toList(),
                    false));
        }
        return new Block.Table(heads, body);
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? Objects.requireNonNull(row.get(column)) : "";
    }
}
