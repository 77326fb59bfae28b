package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.app.session.Session;
import workreport.evidence.Report;
import workreport.load.MadeReports;

/** Every view opens with reports of other kinds than the one that comes with the program. */
class OtherReportsTest extends WindowTest {

    @Override
    Session start() {
        return null;
    }

    private void goThroughTheViewsOf(Report report) throws Exception {
        open(report, Session.FIRST);
        for (KeyCode view :
                new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1}) {
            control(view);
        }
        assertThat(window.complaints).isEmpty();
        assertThat(window.trail.place().id()).isEqualTo(report.start());
    }

    @Test
    void aReportWithoutEnglishDateAndSpeaker() throws Exception {
        goThroughTheViewsOf(MadeReports.untranslated());
        assertThat(window.text().getText()).contains("第二部分二〇二四年工作安排");
    }

    @Test
    void aReportOfOneParagraph() throws Exception {
        goThroughTheViewsOf(MadeReports.oneParagraph());
        assertThat(window.text().getText()).contains("各位代表");
    }
}
