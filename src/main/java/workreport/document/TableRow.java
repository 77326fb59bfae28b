package workreport.document;

import java.util.List;

/** The text of a paragraph that is a row of a table: its cells separated by vertical lines. */
public final class TableRow {

    private static final String LINE = "│";
    private static final String BETWEEN = "\u3000" + LINE + "\u3000";

    private TableRow() {}

    /** The row of these cells; line breaks within one become spaces. */
    public static String of(List<String> cells) {
        return String.join(
                        BETWEEN,
                        cells.stream()
                                .map(cell ->
                                        cell.replaceAll("\\s+", " ").strip().replace(LINE, "|"))
                                .toList())
                .strip();
    }

    /** Its cells. */
    public static List<String> cells(String row) {
        return List.of(row.split(LINE, -1)).stream().map(String::strip).toList();
    }
}
