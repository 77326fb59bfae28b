package workreport.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.ingest.outline.RealReports;
import workreport.ingest.report.ReportImport;

/** Promises and results against the pairs that a person found. */
class SeriesScoreTest {

    private static final double CLOSE = 0.4;

    private int wanted;
    private int right;
    private int wrong;

    @Test
    void realReportsArePairedAsAPersonPairsThem() throws Exception {
        RealReports.assume();
        for (Path pairs : RealReports.pairs().toList()) {
            String name = pairs.getFileName().toString().replace(".tsv", "");
            String place = name.substring(0, name.lastIndexOf('-'));
            int year = Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
            List<Promise> promises = series(place).promises().stream()
                    .filter(promise -> promise.pair().year() == year)
                    .toList();
            Files.readAllLines(pairs).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t"))
                    .filter(cells -> !cells[0].equals("unanswered") && !cells[9].startsWith("level-vs-growth"))
                    .forEach(cells -> add(cells, promises));
        }
        double recall = 100.0 * right / wanted;
        double precision = 100.0 * right / (right + wrong);
        String score = "recall %.1f of %d, precision %.1f".formatted(recall, wanted, precision);

        assertThat(recall).as(score).isGreaterThan(83);
        assertThat(precision).as(score).isGreaterThan(97);
        System.out.println(score);
    }

    private static PlaceSeries series(String place) throws Exception {
        List<YearReport> reports = new ArrayList<>();
        for (Path text : RealReports.texts().toList()) {
            if (text.getFileName().toString().startsWith(place)) {
                ReportStatements.of(ReportImport.read(text).report()).ifPresent(reports::add);
            }
        }
        return PlaceSeries.of(reports);
    }

    private void add(String[] cells, List<Promise> promises) {
        wanted++;
        List<Statement> told = promises.stream()
                .filter(promise -> promise.pair().result() != null && promise.joined() == null)
                .filter(promise -> isSame(promise.statement(), cells[3], cells[2])
                        && Likeness.ofNames(cells[0], promise.statement().name()) >= CLOSE)
                .map(promise -> Objects.requireNonNull(promise.pair().result()))
                .toList();
        if (told.stream()
                .anyMatch(result -> isSame(result, cells[6], cells[2]) || isNumber(result.value(), cells[6]))) {
            right++;
        } else if (!told.isEmpty()) {
            wrong++;
        }
    }

    private static boolean isSame(Statement statement, String value, String unit) {
        BigDecimal whole = new BigDecimal(value).multiply(PrintedUnit.of(unit).factor());
        return isNumber(statement.value().multiply(statement.unit().factor()), whole.toPlainString());
    }

    private static boolean isNumber(BigDecimal one, String other) {
        return one.abs().compareTo(new BigDecimal(other).abs()) == 0;
    }

    @Test
    void textsAndPairsBelongTogether() throws IOException {
        RealReports.assume();
        try (Stream<Path> pairs = RealReports.pairs()) {
            assertThat(pairs).hasSizeGreaterThanOrEqualTo(5);
        }
    }
}
