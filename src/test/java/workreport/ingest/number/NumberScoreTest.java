package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import workreport.document.Section;
import workreport.ingest.UnreadableException;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Drafts;
import workreport.ingest.outline.RealReports;
import workreport.load.Json;

/** The numbers against what people read. */
class NumberScoreTest {

    @Test
    void realReportsAreReadAsAPersonReadThem() throws IOException, UnreadableException {
        RealReports.assume();
        NumberScore score = new NumberScore();
        for (Path truth : RealReports.truths().toList()) {
            JsonNode node = Json.read(Files.readString(truth));
            Path text = RealReports.text(node.get("name").asString());
            score.add(Files.readString(text), node.get("rows"), quantities(Drafts.of(text)));
        }

        assertThat(score.found()).as(score.toString()).isGreaterThan(99.5);
        assertThat(score.right("value")).as(score.toString()).isGreaterThan(99.7);
        assertThat(score.right("unit")).as(score.toString()).isGreaterThan(99.7);
        assertThat(score.right("period")).as(score.toString()).isGreaterThan(98.5);
        assertThat(score.right("measure")).as(score.toString()).isGreaterThan(99);
        assertThat(score.right("status")).as(score.toString()).isGreaterThan(99);
        assertThat(score.right("bound")).as(score.toString()).isGreaterThan(99);
        assertThat(score.right("name")).as(score.toString()).isGreaterThan(91);
        assertThat(score.key()).as(score.toString()).isGreaterThan(99);
        assertThat(score.doubted()).as(score.toString()).isLessThan(25);
        assertThat(score.doubtedOfWrong()).as(score.toString()).isGreaterThan(50);
    }

    private static List<Candidate> quantities(Draft draft) {
        List<Candidate> quantities = new ArrayList<>();
        NumberReader reader = new NumberReader(draft.year());
        for (Section chapter : draft.sections()) {
            chapter.walk(
                    section -> add(quantities, reader, chapter, section.heading()),
                    paragraph -> add(quantities, reader, chapter, paragraph.text()));
        }
        return quantities;
    }

    private static void add(List<Candidate> quantities, NumberReader reader, Section chapter, String text) {
        for (ReadNumber number : reader.read(new Passage(chapter.title(), text))) {
            if (number instanceof Candidate quantity) {
                quantities.add(quantity);
            }
        }
    }
}
