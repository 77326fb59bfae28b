package workreport.ingest.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** Tables as text, with commas, tabs or semicolons between cells. */
public final class DelimitedText implements Format {

    private static final int HEAD = 1 << 13;
    private static final char[] DELIMITERS = {',', '\t', ';'};

    @Override
    public FileKind kind() {
        return FileKind.CSV;
    }

    /** Many texts have commas; only one whose first line names columns is a table. */
    @Override
    public boolean isMine(Source source) {
        if (!new PlainText().isMine(source)) {
            return false;
        }
        byte[] bytes = source.bytes();
        byte[] head = bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD);
        try {
            return delimiter(CharsetDetector.decode(head, null).text()).isPresent();
        } catch (UnreadableException otherwise) {
            return false;
        }
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        Limits limits = options.limits().forTables();
        String text = CharsetDetector.decode(source.bytes(), options.charset()).text();
        BlockCollector collector = new BlockCollector(limits);
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = parser(text, delimiter(text).orElse(','))) {
            for (CSVRecord row : parser) {
                Deadline.check();
                rows.add(row.toList());
            }
        } catch (IOException | IllegalStateException | UncheckedIOException e) {
            throw new UnreadableException(Reason.DAMAGED, e, String.valueOf(rows.size() + 1));
        }
        collector.table(Position.line(1), rows);
        return collector.finish(FileKind.CSV);
    }

    private static Optional<Character> delimiter(String text) {
        for (char delimiter : DELIMITERS) {
            try (CSVParser parser = parser(text, delimiter)) {
                Iterator<CSVRecord> rows = parser.iterator();
                if (rows.hasNext() && ReportTable.isHeader(rows.next().toList())) {
                    return Optional.of(delimiter);
                }
            } catch (IOException | IllegalStateException | UncheckedIOException otherwise) {
                // Not with this delimiter.
            }
        }
        return Optional.empty();
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get()
                .parse(new StringReader(text));
    }
}
