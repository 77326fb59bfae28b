package workreport.entered;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * A table of values of years, as it is copied from a spreadsheet or stands in a file. Columns are identified by their
 * heading; of columns without years the first that has no heading we know has the names.
 *
 * @param form how it is laid out
 * @param hasUnits whether a column of it has the units
 * @param rows those that name something
 */
public record YearTable(Form form, boolean hasUnits, List<Row> rows) {

    /** How a table is laid out. */
    public enum Form {
        /** Indicators are rows, years are columns. */
        WIDE,
        /** Years are rows, indicators are columns. */
        TURNED,
        /** Each row has one value: indicator, year, value and perhaps more. */
        LONG
    }

    public YearTable {
        rows = List.copyOf(rows);
    }

    /**
     * What stands in a row.
     *
     * @param line which line of the table it is, from 1; of a turned one which column
     * @param name what it counts, as written; its unit may stand behind it in brackets
     * @param unit as written; empty if there is none
     * @param measure empty where the table does not say
     * @param cells those in which something stands
     * @param from where the row itself says it is from
     */
    public record Row(int line, String name, String unit, Optional<Measure> measure, List<Cell> cells, From from) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands for a year or a span. */
    public record Cell(Period period, String text) {}

    /** Where a value is from as far as a row says; null for what it does not say. */
    public record From(
            @Nullable String title,
            @Nullable String page,
            @Nullable String address,
            @Nullable String note) {

        static final From UNTOLD = new From(null, null, null, null);
    }

    /** Reads the lines of a table; empty if none of them tells what stands where. */
    public static Optional<YearTable> read(List<List<String>> lines) {
        List<List<String>> plain = lines.stream()
                .map(line -> line.stream().map(YearTable::plain).toList())
                .toList();
        return inRows(plain).or(() -> wide(plain, Form.WIDE)).or(() -> wide(turned(plain), Form.TURNED));
    }

    private static Optional<YearTable> inRows(List<List<String>> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> Headings.ofLong(lines.get(line))
                        .map(heads -> table(Form.LONG, heads, lines, line, heads::single)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The line with the most years has the headings; a title above it may have one too. */
    private static Optional<YearTable> wide(List<List<String>> lines, Form form) {
        Optional<YearTable> best = Optional.empty();
        int most = 0;
        for (int line = 0; line < lines.size(); line++) {
            Optional<Headings> heads = Headings.ofWide(lines.get(line));
            if (heads.isPresent() && heads.get().years().size() > most) {
                most = heads.get().years().size();
                best = Optional.of(table(form, heads.get(), lines, line, heads.get()::years));
            }
        }
        return best;
    }

    private static YearTable table(
            Form form,
            Headings heads,
            List<List<String>> lines,
            int heading,
            BiFunction<Integer, List<String>, Optional<Row>> read) {
        return new YearTable(
                form,
                heads.has(Headings.Role.UNIT),
                IntStream.range(heading + 1, lines.size())
                        .mapToObj(line -> read.apply(line + 1, lines.get(line)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<List<String>> turned(List<List<String>> lines) {
        int width = lines.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .mapToObj(column -> lines.stream()
                        .map(line -> column < line.size() ? line.get(column) : "")
                        .toList())
                .toList();
    }

    /** With characters of the usual width, and without what keeps a spreadsheet from taking a text for a formula. */
    private static String plain(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return plain.startsWith("'") ? plain.substring(1) : plain;
    }

    /** The periods that occur, with how many cells each has. */
    public Map<Period, Integer> periods() {
        Map<Period, Integer> periods = new LinkedHashMap<>();
        rows.forEach(row -> row.cells().forEach(cell -> periods.merge(cell.period(), 1, Integer::sum)));
        return periods;
    }
}
