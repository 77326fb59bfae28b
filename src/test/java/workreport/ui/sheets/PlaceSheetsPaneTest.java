package workreport.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.evidence.Report;
import workreport.series.MadePlace;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.TestWindow;

/** Sheets of the reports of a place beside each other. */
class PlaceSheetsPaneTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private OpenSheets open(String subject, List<Report> reports) {
        return OpenSheets.of(window, Places.in(Location.View.SHEETS, subject), reports);
    }

    private void fire(String selector) {
        window.run(() -> window.<ButtonBase>node(selector).fire());
    }

    private boolean isThere(String selector) {
        return window.ask(() -> window.<Node>node(selector).isVisible());
    }

    @Test
    void severalReportsOfAPlaceGiveThreeKindsMore() {
        OpenSheets sheets = open("overview", MadePlace.models());
        window.await(() -> isThere("#kind-score-card"));

        fire("#kind-score-card");
        assertThat(OpenSheets.text(sheets.sheet())).contains("承诺兑现情况");
        fire("#kind-promises");
        assertThat(OpenSheets.text(sheets.sheet())).contains("2022年报告的承诺与结果");
        fire("#kind-series");
        assertThat(OpenSheets.text(sheets.sheet())).contains("地区生产总值增长");
        ListView<SheetSubject> list = window.node("#sheet-subjects");
        window.run(() -> list.getSelectionModel().select(1));
        assertThat(OpenSheets.text(sheets.sheet())).contains("城镇新增就业（人）");
    }

    /** Each has its own file, whose name is known before. */
    @Test
    void allOfThePlaceGoesIntoAFolderAtOnce(@TempDir Path folder) throws IOException {
        OpenSheets sheets = open("overview", MadePlace.models());
        sheets.folder = folder;
        window.await(() -> isThere("#kind-score-card"));

        window.run(() -> saveAllOfPlace().fire());
        window.await(() -> sheets.batch().running().isEmpty());
        int files = folder.toFile().list().length;
        assertThat(saveAllOfPlace().getText()).contains("（" + files + "）");
        assertThat(folder.toFile().list()).anyMatch(name -> name.contains("兑现情况"));

        window.run(() -> saveAllOfPlace().fire());
        assertThat(sheets.asked).hasSize(files).allMatch(Files::isRegularFile);
    }

    private MenuItem saveAllOfPlace() {
        return window.<MenuButton>node("#sheet-all").getItems().getLast();
    }

    @Test
    void oneReportAloneGivesNone() {
        OpenSheets sheets = open("overview", MadePlace.models().subList(0, 1));
        sheets.sheet();
        window.settle();

        assertThat(isThere("#kind-overview")).isTrue();
        assertThat(isThere("#kind-score-card")).isFalse();
    }

    @Test
    void verdictsAreInTheWordsThatTheReaderWants() {
        OpenSheets sheets = open("score-card", MadePlace.models());
        assertThat(OpenSheets.text(sheets.sheet())).contains("超额完成");

        fire("#sheet-verdicts-1");
        assertThat(OpenSheets.text(sheets.sheet())).contains("超出目标").doesNotContain("超额完成");
        assertThat(sheets.international.get()).isTrue();
    }
}
