package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.app.ReportViewer;
import workreport.app.session.Session;
import workreport.app.stage.WindowTitle;
import workreport.evidence.Report;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.ui.Sample;

/** What a window is called outside: its title, and the class by which a dock finds its icon. */
class WindowTitleTest extends WindowTest {

    @Override
    Session start() {
        return null;
    }

    @ParameterizedTest
    @CsvSource({"兴和县, 兴和县", "𠮷林县, 〓林县", "a😀b𠀀, a〓b〓", "’“ é, ’“ é"})
    void everyCharacterThatJavaFxWouldBreakIsReplaced(String title, String sent) {
        assertThat(WindowTitle.of(title)).isEqualTo(sent);
    }

    @Test
    void aHalfOfACharacterIsReplacedToo() {
        assertThat(WindowTitle.of("a\uD842b")).isEqualTo("a〓b");
    }

    @Test
    void theTitleOfAReportIsSentSoInBothLanguages() throws IOException, FaultyFileException {
        Path file = folder.resolve("rare.json");
        String zh = Sample.report().title().zh();
        String en = Sample.report().title().en();
        Files.writeString(
                file,
                Files.readString(Path.of("data/xinghe-2022/report.json"), StandardCharsets.UTF_8)
                        .replace("\"zh\": \"" + zh + "\"", "\"zh\": \"𠮷" + zh + "\"")
                        .replace("\"en\": \"" + en + "\"", "\"en\": \"𠮷" + en + "\""));
        Report report = ReportFile.read(file).report();
        assertThat(report.title().zh()).startsWith("𠮷");
        open(report, Session.FIRST);
        assertThat(window.stage.getTitle()).isEqualTo("〓" + zh);
        robot.clickOn(window.button("action.switch-language"));
        robot.settle();
        assertThat(window.stage.getTitle()).isEqualTo("〓" + en);
    }

    @Test
    void theMenuEntryNamesTheClassOfTheWindows() throws IOException {
        assertThat(Files.readAllLines(Path.of("packaging/linux/desktop/report-viewer.desktop")))
                .contains("StartupWMClass=" + ReportViewer.class.getName());
    }
}
