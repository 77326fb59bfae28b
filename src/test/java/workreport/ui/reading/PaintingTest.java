package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.find.Texts;
import workreport.language.Language;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.TextSearch;

/** However long the text is, only what is in sight is painted anew, and what comes into sight is painted by then. */
class PaintingTest {

    private static final int SCREEN = 100;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final Contents contents = Texts.times(10);
    private final NavigationHistory trail = new NavigationHistory(
            Places.of(contents.report().sections().getFirst().id()));
    private final TextSearch search = new TextSearch(contents, trail, Language.ZH);
    private ReadingPane pane;
    private TextArea area;
    private int changes;

    @BeforeEach
    void open() {
        pane = window.ask(() -> OpenText.pane(new ReportProfile(contents), trail, Language.ZH, search));
        window.show(800, 600, () -> new Pane(pane));
        window.run(() -> {
            pane.setManaged(false);
            pane.resize(800, 600);
            search.begin();
            pane.start(0);
        });
        area = window.node("#reading");
        window.run(() -> area.richChanges().subscribe(_ -> changes++));
    }

    @Test
    void aWordThatStandsEverywhereIsMarkedWhereTheReaderIs() {
        int before = changes;
        window.run(() -> search.ask("的"));
        window.settle();

        assertThat(search.found().hits()).hasSizeGreaterThan(10 * SCREEN);
        assertThat(changes - before).isBetween(1, SCREEN);
        assertThat(hasInSight("hit")).isTrue();
    }

    @Test
    void itIsMarkedWhereTheReaderGoes() {
        window.run(() -> search.ask("的"));
        window.run(() -> area.showParagraphAtTop(area.getParagraphs().size() / 2));
        window.settle();
        assertThat(hasInSight("hit")).isTrue();

        window.run(search::end);
        window.settle();
        assertThat(hasInSight("hit")).isFalse();
        window.run(() ->
                trail.visit(Places.of(contents.report().sections().getFirst().id())));
        window.settle();
        assertThat(hasInSight("hit")).isFalse();
    }

    @Test
    void aStepToTheNextHitPaintsOnlyTheTwo() {
        window.run(() -> search.ask("的"));
        window.settle();
        int before = changes;
        window.run(() -> search.step(1));
        window.settle();

        assertThat(changes - before).isBetween(1, 2);
    }

    private boolean hasInSight(String style) {
        return window.ask(() -> {
            boolean found = false;
            for (int i = area.firstVisibleParToAllParIndex(); i <= area.lastVisibleParToAllParIndex(); i++) {
                found |= area.getStyleSpans(i).stream()
                        .anyMatch(span -> span.getStyle().contains(style));
            }
            return found;
        });
    }
}
