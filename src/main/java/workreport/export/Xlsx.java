package workreport.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import workreport.export.Table.Column;

/**
 * Tables as a workbook, a sheet each. Numbers are numbers, shown with the decimals that the report prints; texts are
 * texts, so that none is ever taken for a formula.
 */
public final class Xlsx {

    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    /** Height of a line, in points. */
    private static final double LINE = 15;

    private static final int FIRST_WIDE = 0x1100;
    private static final double NARROW = 1.1;
    private static final double WIDE = 2.1;
    private static final String PROPERTIES = "docProps/core.xml";

    private Xlsx() {}

    /** The bytes of the file. */
    public static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "report-viewer", null)) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
            workbook.finish();
            return undated(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same workbook without the moment of its making, so that the same tables always give the same bytes. */
    private static byte[] undated(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = Archive.unpack(workbook);
        parts.computeIfPresent(
                PROPERTIES,
                (_, part) -> new String(part, StandardCharsets.UTF_8)
                        .replaceFirst("<dcterms:created.*</dcterms:created>", "")
                        .getBytes(StandardCharsets.UTF_8));
        return Archive.pack(parts);
    }

    private static void write(Table table, Worksheet sheet) {
        int last = table.columns().size() - 1;
        for (int column = 0; column <= last; column++) {
            sheet.width(column, table.columns().get(column).width());
            sheet.value(0, column, table.columns().get(column).heading());
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(table.isNumeric(column) ? "right" : "left")
                    .verticalAlignment("center")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column <= last; column++) {
                write(table, row, column, sheet);
            }
            sheet.rowHeight(row + 1, height(table, row));
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), last);
        print(sheet);
    }

    private static void write(Table table, int row, int column, Worksheet sheet) {
        StyleSetter style = sheet.style(row + 1, column);
        style.verticalAlignment("top").horizontalAlignment(table.isNumeric(column) ? "right" : "left");
        switch (table.rows().get(row).get(column)) {
            case Cell.Text text -> {
                sheet.value(row + 1, column, cut(text.text()));
                style.wrapText(table.columns().get(column).isWrapped());
            }
            case Cell.Figure figure -> {
                sheet.value(row + 1, column, figure.value());
                style.format(format(figure));
            }
        }
        style.set();
    }

    /** High enough for the cell with the most lines: not every program finds that out when it opens the file. */
    private static double height(Table table, int row) {
        long most = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            Column shape = table.columns().get(column);
            if (shape.isWrapped() && table.rows().get(row).get(column) instanceof Cell.Text text) {
                most = Math.max(most, lines(text.text(), shape.width()));
            }
        }
        return Math.min(Worksheet.MAX_ROW_HEIGHT, most * LINE + 1);
    }

    /** How many lines a text takes; a Chinese character is somewhat wider than two figures. */
    private static long lines(String text, int width) {
        return text.lines()
                .mapToLong(line -> (long) Math.ceil(line.codePoints()
                                .mapToDouble(character -> character < FIRST_WIDE ? NARROW : WIDE)
                                .sum()
                        / (width - 1)))
                .sum();
    }

    /** Exactly the decimals of the value, with the signs around it as fixed text. */
    private static String format(Cell.Figure figure) {
        int decimals = figure.value().scale();
        return literal(figure.before())
                + (decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                + literal(figure.after());
    }

    /** With backslashes: the library would write quotation marks into the XML as they are, and break it. */
    private static String literal(String text) {
        return text.replaceAll("(?s).", "\\\\$0");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }
}
