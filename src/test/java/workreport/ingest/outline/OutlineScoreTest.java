package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import workreport.ingest.UnreadableException;
import workreport.load.Json;
import workreport.load.ReportFile;

/** The outline against what people found. */
class OutlineScoreTest {

    @Test
    void theBundledReportsTextGivesItsSections() throws Exception {
        OutlineScore score = new OutlineScore();
        List<OutlineScore.Wanted> wanted = ReportFile.bundled()
                .allSections()
                .map(section -> new OutlineScore.Wanted(section.level(), section.number() + section.heading()))
                .toList();
        score.add(wanted, List.of(), Drafts.of(Path.of("data/xinghe-2022/source.txt")));

        assertThat(List.of(score.recall(1), score.recall(2), score.recall(3), score.precision()))
                .as(score.toString())
                .allMatch(share -> share == 100);
        // The last chapter's four sections stand right below it; the model calls them level 3, as their form is.
        assertThat(score.level()).as(score.toString()).isGreaterThan(94);
    }

    @Test
    void realReportsGiveWhatAPersonFound() throws IOException, UnreadableException {
        RealReports.assume();
        OutlineScore score = new OutlineScore();
        for (Path truth : RealReports.truths().toList()) {
            JsonNode node = Json.read(Files.readString(truth));
            List<OutlineScore.Wanted> wanted = new ArrayList<>();
            List<String> open = new ArrayList<>();
            node.get("headings").forEach(heading -> {
                String level = heading.get(0).asString();
                String words = heading.get(1).asString();
                if (level.equals("?")) {
                    open.add(words);
                } else if (!level.equals("0")) {
                    wanted.add(new OutlineScore.Wanted(Integer.parseInt(level), words));
                }
            });
            score.add(wanted, open, Drafts.of(RealReports.text(node.get("name").asString())));
        }

        assertThat(score.recall(1)).as(score.toString()).isEqualTo(100);
        assertThat(score.recall(2)).as(score.toString()).isEqualTo(100);
        assertThat(score.recall(3)).as(score.toString()).isGreaterThanOrEqualTo(97);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(97);
        assertThat(score.level()).as(score.toString()).isGreaterThanOrEqualTo(98);
    }
}
