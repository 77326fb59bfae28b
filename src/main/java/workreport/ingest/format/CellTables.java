package workreport.ingest.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import workreport.ingest.Block;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** Tables as lines of cells, whatever their columns hold: of workbooks and documents, of text files, of the clipboard. */
public final class CellTables {

    /** The first of these that a text has stands between its cells: what is copied from a spreadsheet has tabs. */
    private static final char[] DELIMITERS = {'\t', ',', ';'};

    private CellTables() {}

    /**
     * The tables of a file, in their order.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static List<List<List<String>>> read(Path path) throws UnreadableException {
        ReadOptions options = ReadOptions.STANDARD;
        Source source = Source.of(path, options.limits().forTables());
        if (source.bytes().length == 0) {
            throw new UnreadableException(Reason.EMPTY);
        }
        boolean isText = Formats.of(source)
                .filter(format -> format instanceof PlainText || format instanceof DelimitedText)
                .isPresent();
        if (isText) {
            return List.of(of(CharsetDetector.decode(source.bytes(), null).text()));
        }
        return Formats.read(source, options).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).rows())
                .toList();
    }

    /** The lines of a text, with tabs, commas or semicolons between their cells; none if its quotes are broken. */
    public static List<List<String>> of(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.replace("\uFEFF", ""), format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                lines.add(records.next().toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException brokenQuotes) {
            return List.of();
        }
        return lines;
    }

    private static char delimiter(String text) {
        for (char delimiter : DELIMITERS) {
            if (text.indexOf(delimiter) >= 0) {
                return delimiter;
            }
        }
        return DELIMITERS[0];
    }
}
