package workreport.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import workreport.table.Table.Column;

/**
 * Tables as a workbook, one sheet each. Numbers are stored as numbers and shown with the decimals that the report prints; texts
 * are stored as texts, so none is ever taken for a formula.
 */
public final class Xlsx {

    /** The longest text that a cell may hold. */
    private static final int LONGEST = 32_767;

    /** Height of a line, in points. */
    private static final double LINE = 15;

    private static final int FIRST_WIDE = 0x1100;
    private static final double NARROW = 1;
    private static final double WIDE = 2.1;
    private static final String HEADER = "FFEEEEEE";
    private static final String RULE = "FFCCCCCC";
    private static final String GIVEN_INK = "FF666666";
    private static final String GIVEN_FILL = "FFF5F5F5";

    /** Keeps a text away from the number before it. */
    private static final int INDENT = 1;

    private static final String FONT = "Calibri";
    private static final int FOOT_SIZE = 8;

    /** Margins, in inches. */
    private static final float SIDE = 0.35f;

    private static final float FOOT = 0.6f;

    private static final String PROPERTIES = "docProps/core.xml";

    /** The first moment that a ZIP file can name. */
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Xlsx() {}

    /**
     * The bytes of the file.
     *
     * @throws UncheckedIOException if there is no room for a temporary file
     */
    public static byte[] of(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "report-viewer", null)) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
            workbook.finish();
            return undated(bytes.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The same workbook without its time of creation, so that the same tables always give the same bytes. Fastexcel writes
     * that time unasked, and the ZIP cannot be read as a stream: only a file gives access to the directory at its end.
     */
    private static byte[] undated(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry part : Collections.list(in.entries())) {
                    ZipEntry copy = new ZipEntry(part.getName());
                    copy.setTimeLocal(DAWN);
                    out.putNextEntry(copy);
                    byte[] content = in.getInputStream(part).readAllBytes();
                    out.write(part.getName().equals(PROPERTIES) ? undatedProperties(content) : content);
                }
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }

    private static byte[] undatedProperties(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8)
                .replaceFirst("<dcterms:created.*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Table table, Worksheet sheet) {
        int last = table.columns().size() - 1;
        double headerLines = 1;
        for (int column = 0; column <= last; column++) {
            Column shape = table.columns().get(column);
            int decimals = table.decimals(column);
            headerLines = Math.max(headerLines, lines(shape.heading(), shape.width()));
            sheet.width(column, shape.width());
            sheet.value(0, column, shape.heading());
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(decimals >= 0 ? "right" : "left")
                    .indent(decimals >= 0 ? 0 : INDENT)
                    .verticalAlignment("center")
                    .fillColor(HEADER)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
            for (int row = 0; row < table.rows().size(); row++) {
                write(table.rows().get(row).get(column), sheet, row + 1, column, shape, decimals);
            }
        }
        sheet.rowHeight(0, headerLines * LINE + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.rowHeight(row + 1, height(table, row));
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), last);
        print(table, sheet);
    }

    /** An empty cell has no value at all: an empty text would not count as empty. */
    private static void write(Cell cell, Worksheet sheet, int row, int column, Column shape, int decimals) {
        StyleSetter style = sheet.style(row, column);
        if (shape.isPrinted()) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, RULE);
        }
        if (shape.isGiven()) {
            style.italic().fontColor(GIVEN_INK).fillColor(GIVEN_FILL);
        }
        style.verticalAlignment("top");
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Text text -> {
                sheet.value(row, column, cut(text.text()));
                style.horizontalAlignment("left").indent(INDENT).wrapText(shape.isPrinted());
            }
            case Cell.Figure figure -> {
                sheet.value(row, column, figure.value());
                style.horizontalAlignment("right").format(format(figure, decimals));
            }
        }
        style.set();
    }

    /** Tall enough for the cell with the most lines: not every program works that out when it opens the file. */
    private static double height(Table table, int row) {
        long most = 1;
        for (int column = 0; column < table.columns().size(); column++) {
            Column shape = table.columns().get(column);
            if (shape.isPrinted() && table.rows().get(row).get(column) instanceof Cell.Text text) {
                most = Math.max(most, lines(text.text(), shape.width()));
            }
        }
        return Math.min(Worksheet.MAX_ROW_HEIGHT, most * LINE + 1);
    }

    /** How many lines a text takes; a Chinese character is a little wider than two digits. */
    private static long lines(String text, int width) {
        return text.lines()
                .mapToLong(line -> (long) Math.ceil(line.codePoints()
                                .mapToDouble(character -> character < FIRST_WIDE ? NARROW : WIDE)
                                .sum()
                        / (width - 2)))
                .sum();
    }

    /**
     * The decimals of the value, followed by room for the most decimals of its column, so that decimal points line up.
     */
    private static String format(Cell.Figure figure, int most) {
        int decimals = figure.value().scale();
        StringBuilder format = new StringBuilder(figure.isQuantity() ? "#,##0" : "0");
        format.append(decimals == 0 ? "" : "." + "0".repeat(decimals));
        format.append(decimals == 0 && most > 0 ? "_." : "");
        return format.append("_0".repeat(Math.max(0, most - decimals))).toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** On A4 landscape, as wide as the page, with the header row on each; the source and the page number at the foot. */
    private static void print(Table table, Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE);
        sheet.rightMargin(SIDE);
        sheet.topMargin(SIDE);
        sheet.bottomMargin(FOOT);
        sheet.footerMargin(SIDE);
        sheet.repeatRows(0);
        sheet.addNamedRange(sheet.range(0, 0, table.rows().size(), table.printed() - 1), "_xlnm.Print_Area");
        if (!table.foot().isEmpty()) {
            // An ampersand starts a code in a footer.
            sheet.footer(table.foot().replace("&", "&&"), Position.LEFT, FONT, FOOT_SIZE);
        }
        sheet.footer("&P / &N", Position.RIGHT, FONT, FOOT_SIZE);
    }
}
