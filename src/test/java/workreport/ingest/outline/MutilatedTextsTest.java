package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import workreport.evidence.Report;
import workreport.ingest.Block;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;

/** Whatever happened to a text on its way, it makes a report. */
class MutilatedTextsTest {

    private static final int TEXTS = 300;
    private static final String BITS = "一、（二）(三)1.——一是二要。！？：；，“”《》[1]①※　各位代表：附件名词解释2024年";

    @Test
    void linesMayBeCutJoinedShuffledAndSpoilt() throws UnreadableException {
        List<String> lines =
                Formats.read(Path.of("data/xinghe-2022/source.txt"), ReadOptions.STANDARD).blocks().stream()
                        .map(block -> ((Block.Paragraph) block).text())
                        .toList();
        Random random = new Random(20220106);
        for (int i = 0; i < TEXTS; i++) {
            List<String> spoilt = spoil(lines, random);
            Draft draft = Drafts.of(Drafts.blocks(spoilt));
            Report report = draft.report("spoilt", new Report.TextFile("source.txt", "0".repeat(64), null));

            assertThat(report.allParagraphs().count() + report.allSections().count())
                    .isPositive();
        }
    }

    private static List<String> spoil(List<String> lines, Random random) {
        List<String> spoilt = new ArrayList<>(lines);
        int from = random.nextInt(lines.size() / 2);
        spoilt = new ArrayList<>(spoilt.subList(from, from + 1 + random.nextInt(lines.size() / 2)));
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(spoilt.size());
            String line = spoilt.get(at);
            int cut = random.nextInt(line.length() + 1);
            int bit = random.nextInt(BITS.length() - 3);
            switch (random.nextInt(4)) {
                case 0 -> spoilt.set(at, line.substring(0, cut));
                case 1 -> spoilt.set(at, line.substring(0, cut) + BITS.substring(bit, bit + 3) + line.substring(cut));
                case 2 -> spoilt.add(at, BITS.substring(bit, bit + 3) + line.substring(cut));
                default -> Collections.swap(spoilt, at, random.nextInt(spoilt.size()));
            }
        }
        return spoilt;
    }

    /** Forms in which a text could make the search for headings slow. */
    @Test
    void longTextsOfOneKindAreReadToo() {
        String sentence = "推进各项改革。";
        List<String> alike = Collections.nCopies(5000, "一年来，我们改革。" + sentence);

        assertThat(Drafts.of(Drafts.blocks(alike)).allParagraphs()).hasSizeGreaterThanOrEqualTo(5000);
        assertThat(Drafts.below("一、工作", "——" + sentence.repeat(50_000), "——" + sentence)
                        .allSections())
                .isNotEmpty();
        assertThat(Drafts.of(List.of(
                                new Block.Paragraph(Position.line(1), "一、" + " ".repeat(100_000) + "。", Style.PLAIN)))
                        .allSections())
                .hasSizeLessThan(2);
    }
}
