package workreport.benchmark;

import java.util.Arrays;
import java.util.List;
import workreport.find.Search;
import workreport.find.Texts;

/** How long a search takes, in a report as long as the bundled one, ten and a hundred times as long: medians in ms. */
public final class SearchBenchmark {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 101;
    private static final List<String> QUERIES = List.of("粮食", "25,475", "5G", "生态", "的", "没有这样的话");

    private SearchBenchmark() {}

    /** Prints a table. */
    public static void main(String[] arguments) {
        System.out.printf("%-14s%10s%10s%12s%n", "query", "1x", "10x", "100x");
        List<Search> searches = List.of(1, 10, 100).stream()
                .map(times -> new Search(Texts.times(times)))
                .toList();
        for (String query : QUERIES) {
            System.out.printf("%-14s", query);
            searches.forEach(search -> System.out.printf("%10.3f", median(search, query)));
            System.out.println();
        }
    }

    private static double median(Search search, String query) {
        double[] times = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            search.find(query);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
