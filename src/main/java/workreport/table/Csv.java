package workreport.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV: RFC 4180 with CRLF, in UTF-8 with a byte order mark, without which Excel misreads Chinese. A text that a
 * spreadsheet could take for a formula gets an apostrophe in front.
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The full-width forms count too where Chinese or Japanese is typed. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private Csv() {}

    /** What a file begins with that is written a line at a time. */
    public static String begin(List<String> headings) {
        return BYTE_ORDER_MARK + line(headings);
    }

    /** One line of such a file; what reads as a negative number stays one. */
    public static String line(List<String> texts) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(texts.stream().map(each -> NUMBER.matcher(each).matches() ? each : safe(each)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The bytes of the file. */
    public static byte[] of(Table table) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(table.columns().stream().map(column -> safe(column.heading())));
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(Csv::written));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> safe(text.text());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Empty _ -> "";
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
