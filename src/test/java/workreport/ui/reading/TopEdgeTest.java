package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.ReportProfile;
import workreport.language.Language;
import workreport.load.MadeReports;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.TestWindow;
import workreport.ui.TextSearch;

/** Also a report that begins without a title or a heading keeps clear of the upper edge. */
class TopEdgeTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @Test
    void thereIsRoomAboveTheFirstParagraph() {
        ReportProfile profile = new ReportProfile(MadeReports.oneParagraph());
        String id = profile.report().id();
        NavigationHistory trail = new NavigationHistory(Location.of(id, "only"));
        window.show(800, 600, () -> {
            ReadingPane pane =
                    OpenText.pane(profile, trail, Language.ZH, new TextSearch(profile.contents(), trail, Language.ZH));
            pane.start(0);
            return new StackPane(pane);
        });
        window.settle();
        TextArea area = window.node("#reading");
        Bounds first = window.ask(() -> area.getCharacterBoundsOnScreen(2, 3).orElseThrow());
        double top = window.ask(() -> area.localToScreen(area.getLayoutBounds()).getMinY());
        assertThat(first.getMinY() - top).isBetween(30.0, 70.0);
    }
}
