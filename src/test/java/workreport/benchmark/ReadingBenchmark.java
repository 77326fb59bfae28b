package workreport.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import workreport.document.Paragraph;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;

/** How long files of reports take once everything is loaded, with their outline and numbers. */
public final class ReadingBenchmark {

    private static final int WARM_UP = 15;
    private static final int RUNS = 9;
    private static final int LENGTH = 20_000;

    private ReadingBenchmark() {}

    /** @param files reports in any format */
    public static void main(String[] files) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            for (String file : files) {
                ReportImport.read(Path.of(file));
            }
        }
        System.out.printf("%-36s %7s %7s%n", "each file, warm", "ms", "for " + LENGTH);
        for (String file : files) {
            long[] times = new long[RUNS];
            int characters = 0;
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                ReadReport read = ReportImport.read(Path.of(file));
                times[i] = System.nanoTime() - start;
                characters = read.report()
                        .allParagraphs()
                        .map(Paragraph::text)
                        .mapToInt(String::length)
                        .sum();
            }
            Arrays.sort(times);
            double median = times[RUNS / 2] / 1e6;
            System.out.printf(
                    "%-36s %7.1f %7.1f%n",
                    Path.of(file).getFileName(), median, median * LENGTH / Math.max(1, characters));
        }
        System.exit(0);
    }
}
