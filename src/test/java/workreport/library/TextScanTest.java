package workreport.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextScanTest {

    private static final int BEFORE = 7;
    private static final Entry ENTRY = Bundled.read().entry();

    /** Finds what a plain search finds, wherever it stands: also at the ends, and where one piece gives way to the next. */
    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(2022);
        for (int length : List.of(0, 1, 3, 4, 2047, 2048, 2049, 4097)) {
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < length; i++) {
                made.append("粮食生食5.".charAt(random.nextInt(6)));
            }
            String text = made.toString();
            for (String wanted : List.of("粮", "粮食", "食生食", "粮食粮食", "5", "5.", "没有")) {
                int[] places = places(text, Pattern.quote(wanted));
                check(text, wanted, places);
            }
            check(text, "5.5", places(text, "(?<!5)5\\.5(?!5)"));
        }
    }

    private static int[] places(String text, String pattern) {
        List<Integer> places = new ArrayList<>();
        Pattern.compile(pattern).matcher(text).results().map(MatchResult::start).forEach(places::add);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void check(String text, String wanted, int[] places) {
        String others = "食".repeat(BEFORE);
        MemorySegment texts = MemorySegment.ofArray((others + text + wanted).getBytes(StandardCharsets.UTF_16LE));
        TextScan scan = new TextScan(wanted, 100_000);
        Index.Row row = new Index.Row(ENTRY, BEFORE * 2L, text.length());

        assertThat(scan.in(text).places()).isEqualTo(places);
        assertThat(scan.in(texts, row).places()).isEqualTo(places);
        assertThat(new TextScan(wanted, 3).in(texts, row).count()).isEqualTo(places.length);
        assertThat(new TextScan(wanted, 3).in(texts, row).places()).hasSize(Math.min(3, places.length));
    }
}
