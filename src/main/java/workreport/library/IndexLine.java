package workreport.library;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.ingest.outline.PlaceName;

/** An entry of the index as a line, with tabs between its values. None of them contains white space other than plain spaces. */
final class IndexLine {

    private static final int VALUES = 15;

    private IndexLine() {}

    static String of(Index.Row row) {
        Entry entry = row.entry();
        return Stream.of(
                        entry.id(),
                        entry.report(),
                        entry.title(),
                        entry.place(),
                        entry.level() == null ? "" : entry.level().name(),
                        entry.year() == null ? "" : entry.year(),
                        entry.occasion(),
                        entry.characters(),
                        entry.indicators(),
                        entry.state(),
                        entry.file(),
                        entry.bytes(),
                        entry.text(),
                        row.start(),
                        row.length())
                .map(String::valueOf)
                .collect(Collectors.joining("\t"));
    }

    /** @throws IllegalArgumentException if it is not such a line */
    static Index.Row parse(String line) {
        String[] values = line.split("\t", -1);
        if (values.length != VALUES) {
            throw new IllegalArgumentException(line);
        }
        Entry entry = new Entry(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4].isEmpty() ? null : PlaceName.Level.valueOf(values[4].toUpperCase(Locale.ROOT)),
                values[5].isEmpty() ? null : Integer.valueOf(values[5]),
                values[6],
                Long.parseLong(values[7]),
                Integer.parseInt(values[8]),
                Entry.State.valueOf(values[9]),
                values[10],
                values[11],
                values[12]);
        return new Index.Row(entry, Long.parseLong(values[13]), Integer.parseInt(values[14]));
    }
}
