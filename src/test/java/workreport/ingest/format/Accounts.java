package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;

/** What became of each character of a file. */
final class Accounts {

    private Accounts() {}

    /** Each visible character is in a block or was left out with a reason, and as often as it was in the file. */
    static void assertNothingLost(String original, Extracted extracted) {
        Map<Integer, Integer> there = new TreeMap<>();
        for (Block block : extracted.blocks()) {
            add(there, own(block), 1);
        }
        for (LeftOut each : extracted.leftOut()) {
            add(there, each.text(), each.times());
        }
        Map<Integer, Integer> wanted = new TreeMap<>();
        add(wanted, original, 1);
        assertThat(readable(there)).isEqualTo(readable(wanted));
    }

    static List<String> paragraphs(Extracted extracted) {
        return extracted.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(each -> ((Block.Paragraph) each).text())
                .toList();
    }

    static List<String> leftOut(Extracted extracted, LeftOut.Reason reason) {
        return extracted.leftOut().stream()
                .filter(each -> each.reason() == reason)
                .map(LeftOut::text)
                .toList();
    }

    /** Without the number that the file has computed. */
    private static String own(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                paragraph.text().substring(paragraph.style().number().length());
            case Block.Table table ->
                String.join("", table.rows().stream().flatMap(List::stream).toList());
            case Block.Note note -> note.text();
        };
    }

    private static void add(Map<Integer, Integer> counts, String text, int times) {
        text.codePoints()
                .filter(each -> !Blanks.isBlank(each))
                .forEach(each -> counts.merge(each, times, Integer::sum));
    }

    private static Map<String, Integer> readable(Map<Integer, Integer> counts) {
        Map<String, Integer> readable = new TreeMap<>();
        counts.forEach((each, times) -> readable.put(Character.toString(each), times));
        return readable;
    }
}
