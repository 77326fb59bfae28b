package workreport.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;

/** A table with a report in each row, the usual form of research data sets. */
public final class ReportTable {

    private static final Set<String> PLACES =
            Set.of("地区", "省份", "省", "城市", "市", "县", "区县", "地名", "行政区", "place", "province", "city", "region", "county");
    private static final Set<String> YEARS = Set.of("年份", "年度", "年", "year");
    private static final Set<String> TEXTS =
            Set.of("报告", "政府工作报告", "内容", "正文", "全文", "文本", "报告内容", "文本内容", "content", "text", "report", "fulltext");
    private static final List<String> HEADER = List.of("地区", "年份", "报告");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:\\.0)?年?");
    private static final int LONGEST_NAME = 20;

    private ReportTable() {}

    /**
     * One report of a table.
     *
     * @param place as the table names it; empty if it does not
     * @param year as the table has it; empty if it does not
     * @param text as it stands in its cell
     */
    public record Row(String place, String year, String text) {

        /** The row as a table of its own, out of which the same report is read. */
        public Source alone() {
            String file = Stream.of(HEADER, List.of(place, year, text))
                    .map(cells -> cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",", "", "\n")))
                    .collect(Collectors.joining());
            return Source.of(file.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Its text, read as a text file.
         *
         * @throws UnreadableException if it is longer than a report may be
         */
        public Extracted read(ReadOptions options) throws UnreadableException {
            return Deadline.within(options.limits().time(), () -> new PlainText().read(text, options));
        }
    }

    /** The reports of a table, row by row; empty if it has no column of texts. Rows without a text are left out. */
    public static List<Row> rows(Extracted table) {
        List<Row> reports = new ArrayList<>();
        for (Block block : table.blocks()) {
            if (block instanceof Block.Table found && isHeader(found.rows().getFirst())) {
                add(reports, found.rows());
            }
        }
        return reports;
    }

    /** Whether it names a column of texts, and one of places or years. */
    static boolean isHeader(List<String> row) {
        boolean isShort = row.size() > 1 && row.stream().allMatch(each -> each.length() <= LONGEST_NAME);
        return isShort
                && column(row, TEXTS::contains).isPresent()
                && (column(row, PLACES::contains).isPresent()
                        || column(row, YEARS::contains).isPresent());
    }

    private static void add(List<Row> reports, List<List<String>> rows) {
        List<String> header = rows.getFirst();
        int text = column(header, TEXTS::contains).orElseThrow();
        Optional<Integer> place = column(header, PLACES::contains);
        Optional<Integer> year = column(header, YEARS::contains);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.get(text).isEmpty()) {
                String when = year.map(row::get).filter(YEAR.asMatchPredicate()).orElse("");
                reports.add(new Row(
                        place.map(row::get).orElse(""), when.isEmpty() ? "" : when.substring(0, 4), row.get(text)));
            }
        }
    }

    private static Optional<Integer> column(List<String> header, Predicate<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.test(Blanks.strip(Blanks.visible(header.get(i))).toLowerCase(Locale.ROOT))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
