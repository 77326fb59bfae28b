package workreport.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import workreport.ingest.UnreadableException;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Drafts;
import workreport.ingest.outline.RealReports;
import workreport.ingest.report.NumbersOfDraft;
import workreport.load.Json;

/** The numbers against what people read. */
class NumberScoreTest {

    private static final Path SOURCE = Path.of("data/xinghe-2022/source.txt");

    @Test
    void realReportsAreReadAsAPersonReadThem() throws IOException, UnreadableException {
        RealReports.assume();
        NumberScore score = new NumberScore();
        for (Path truth : RealReports.truths().toList()) {
            JsonNode node = Json.read(Files.readString(truth));
            Path text = RealReports.text(node.get("name").asString());
            score.add(Files.readString(text), node.get("rows"), quantities(Drafts.of(text)));
        }

        assertAtLeast(score, 99.9, 99.2, 99.3, 99.2, 98.0, 96.8);
        assertThat(score.close()).as(score.toString()).isGreaterThan(90.5);
        assertThat(score.key()).as(score.toString()).isGreaterThan(99);
        assertThat(score.doubted()).as(score.toString()).isLessThan(25);
        assertThat(score.doubtedOfWrong()).as(score.toString()).isGreaterThan(70);
    }

    @Test
    void theBundledReportIsReadAnewAsAPersonReadIt() throws UnreadableException {
        NumberScore score = ofBundled();

        assertAtLeast(score, 99.9, 99.3, 99.9, 99.9, 93.6, 92.9);
        assertThat(score.key()).as(score.toString()).isGreaterThan(99);
        assertThat(score.doubted()).as(score.toString()).isLessThan(25);
        assertThat(score.doubtedOfWrong()).as(score.toString()).isGreaterThan(60);
    }

    /** What the program says of itself: how many in a hundred are wrong among those that carry no doubt. */
    @Test
    void theErrorRateThatIsAnnouncedIsTrueWithinOnePoint() throws UnreadableException {
        NumberScore score = ofBundled();
        ReadingQuality announced = ReadingQuality.of(quantities(Drafts.of(SOURCE)));

        assertThat(announced.expectedErrors()).as(score.toString()).isCloseTo(score.wrongOfSure(), within(1.0));
    }

    private static NumberScore ofBundled() throws UnreadableException {
        BundledTruth truth = new BundledTruth();
        NumberScore score = new NumberScore();
        score.add(truth.text(), truth.rows(), quantities(Drafts.of(SOURCE)));
        return score;
    }

    /** Floors just below what is reached. */
    private static void assertAtLeast(
            NumberScore score,
            double valueAndUnit,
            double period,
            double measure,
            double status,
            double name,
            double all) {
        assertThat(score.found()).as(score.toString()).isGreaterThan(99.9);
        assertThat(score.right("value")).as(score.toString()).isGreaterThan(valueAndUnit);
        assertThat(score.right("unit")).as(score.toString()).isGreaterThan(valueAndUnit);
        assertThat(score.right("period")).as(score.toString()).isGreaterThan(period);
        assertThat(score.right("measure")).as(score.toString()).isGreaterThan(measure);
        assertThat(score.right("status")).as(score.toString()).isGreaterThan(status);
        assertThat(score.right("bound")).as(score.toString()).isGreaterThan(99.9);
        assertThat(score.right("name")).as(score.toString()).isGreaterThan(name);
        assertThat(score.all()).as(score.toString()).isGreaterThan(all);
    }

    private static List<Candidate> quantities(Draft draft) {
        List<Candidate> quantities = new ArrayList<>();
        NumbersOfDraft.read(
                draft,
                part -> part.numbers().forEach(each -> {
                    if (each.number() instanceof Candidate quantity) {
                        quantities.add(quantity);
                    }
                }));
        return quantities;
    }
}
