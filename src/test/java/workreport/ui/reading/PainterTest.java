package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.load.ReportFile;
import workreport.ui.Sample;

class PainterTest {

    private final ReadingText text = new ReadingText(Sample.report(), Language.EN);
    private final Painter painter = painter(text, Sample.contents());

    private static Painter painter(ReadingText text, Contents contents) {
        return new Painter(text, contents, _ -> List.of());
    }

    @Test
    void paintsTheNumbersOfTargetsAndOfWhatIsOtherwise() {
        assertThat(painted("s1.4.3.p1"))
                .containsExactly(
                        "number-actual 24.1%", "number-actual 24.8%", "number-actual 51.2%", "number-actual 53.6%");
        assertThat(painted("s2.1.3.p1")).containsExactly("number-target 26%", "number-target 54%");
    }

    @Test
    void theSizeOfAProjectIsNeither() {
        Report report = ReportFile.bundled();
        ReadingText all = new ReadingText(report, Language.ZH);

        assertThat(painted("s3.2.2.p1", all, painter(all, new Contents(report))))
                .containsExactly("number-size 50万千瓦", "number-size 2000吨", "number-size 1GW");
    }

    @Test
    void laysTheHighlightOnTheWholeSentenceOfANumber() {
        Observation observation = Sample.observation("forest-cover", "2026");
        painter.lookAt(observation.anchor().orElseThrow());
        assertThat(painted("s2.1.3.p1"))
                .containsExactly(
                        "sentence 力争到2026年，全县森林覆盖率达到",
                        "number-target sentence number-here 26%",
                        "sentence ，林草盖度达到",
                        "number-target sentence 54%",
                        "sentence 。");
    }

    @Test
    void namesTheBlocksToPaintAnew() {
        int first = block("s2.1.3.p1");
        int second = block("s1.1.p1");
        assertThat(painter.lookAt(null)).isEmpty();
        assertThat(painter.lookAt(
                        Sample.observation("forest-cover", "2026").anchor().orElseThrow()))
                .containsExactly(first);
        assertThat(painter.lookAt(
                        Sample.observation("urban-income", "2017").anchor().orElseThrow()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(painter.lookAt(null)).containsExactly(second);
        assertThat(painted("s1.1.p1")).noneMatch(run -> run.contains("sentence"));
    }

    @Test
    void paintsEveryNumberOfTheWholeReportOverItsBlocksWholeLength() {
        Report report = ReportFile.bundled();
        ReadingText all = new ReadingText(report, Language.ZH);
        Painter whole = painter(all, new Contents(report));
        for (int block = 0; block < all.blocks().size(); block++) {
            int length = all.blocks().get(block).text().length();
            assertThat(whole.spans(block, length).length()).isEqualTo(length);
        }
        for (Indicator indicator : report.indicators()) {
            for (Observation observation : indicator.observations()) {
                ReadingText.Stretch at =
                        all.stretch(observation.anchor().orElseThrow()).orElseThrow();
                int length = all.blocks().get(at.block()).text().length();
                assertThat(whole.spans(at.block(), length).subView(at.start(), at.end()))
                        .allSatisfy(span -> assertThat(span.getStyle()).anyMatch(style -> style.startsWith("number-")));
            }
        }
    }

    private int block(String place) {
        return text.indexOf(place).orElseThrow();
    }

    /** The painted runs of a block, each as its style classes and its text. */
    private List<String> painted(String place) {
        return painted(place, text, painter);
    }

    private static List<String> painted(String place, ReadingText text, Painter painter) {
        int block = text.indexOf(place).orElseThrow();
        String shown = text.blocks().get(block).text();
        StyleSpans<Collection<String>> spans = painter.spans(block, shown.length());
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (StyleSpan<Collection<String>> span : spans) {
            int to = from + span.getLength();
            if (!span.getStyle().isEmpty()) {
                runs.add(String.join(" ", span.getStyle()) + " " + shown.substring(from, to));
            }
            from = to;
        }
        assertThat(from).isEqualTo(shown.length());
        return runs;
    }
}
