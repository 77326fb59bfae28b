package workreport.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.analysis.ReportProfile;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.notes.Bookmark;
import workreport.notes.Placed;
import workreport.notes.Placement;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.Selection;
import workreport.ui.TestWindow;
import workreport.ui.sheets.FinishedSheet;

/** What the reader saves or copies arrives where they said, and is what they saw. */
class SavingTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    Path folder;

    private final Contents contents = Sample.contents();
    private final Notation notation = Sample.notation(Language.ZH);
    private final List<String> told = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private final List<Path> asked = new ArrayList<>();
    /** Which type the reader chooses in the dialog; 0 to leave it as it is. */
    private int type;
    /** How often the dialog has been there; the second time the reader gives up. */
    private int tries;

    private boolean replace;

    private Saving saving(String name) {
        return new Saving(
                new ReportProfile(contents),
                notation,
                chooser -> {
                    proposed.add(chooser.getInitialFileName());
                    proposed.addAll(chooser.getExtensionFilters().stream()
                            .map(FileChooser.ExtensionFilter::getDescription)
                            .toList());
                    if (type > 0) {
                        chooser.setSelectedExtensionFilter(
                                chooser.getExtensionFilters().get(type));
                    }
                    String answer = name == null || tries++ > 0 ? null : name;
                    return answer == null ? null : folder.resolve(answer).toFile();
                },
                file -> {
                    asked.add(file);
                    return replace;
                },
                told::add);
    }

    private PlaceCharts.Named chart() {
        return new PlaceCharts(new ReportProfile(contents), new Selection())
                .at(Places.ofIndicator("forest-cover"), notation)
                .orElseThrow();
    }

    private byte[] saved(String name) throws IOException {
        assertThat(told).containsExactly("已保存：" + folder.resolve(name));
        assertThat(folder.toFile().list()).containsExactly(name);
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void aChartIsSavedAsSvgUnlessItsNameSaysPng() throws IOException {
        window.ask(() -> {
            saving("wald").chart(chart());
            return null;
        });
        assertThat(proposed).containsExactly("forest-cover.svg", "SVG，适用于打印和屏幕", "PNG 图片");
        assertThat(new String(saved("wald.svg"), StandardCharsets.UTF_8)).contains("<svg", "森林覆盖率", "24.8*");
    }

    @Test
    void aNameWithAnEndingKeepsIt() throws IOException {
        window.ask(() -> {
            saving("森林.PNG").chart(chart());
            return null;
        });
        assertThat(saved("森林.PNG")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void theTableIsSavedAsAWorkbookOrAsText() throws IOException {
        window.ask(() -> {
            saving("t.csv").table(contents.report().indicators());
            return null;
        });
        assertThat(new String(saved("t.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("森林覆盖率", "城镇居民人均可支配收入");
        told.clear();
        tries = 0;
        Files.delete(folder.resolve("t.csv"));
        window.ask(() -> {
            saving("t").table(contents.report().indicators());
            return null;
        });
        assertThat(saved("t.xlsx")).startsWith('P', 'K');
    }

    private void table(String name) {
        window.run(() -> saving(name).table(contents.report().indicators()));
    }

    @Test
    void theTypeChosenDecidesWhereNoEndingIsTyped() throws IOException {
        type = 1;
        table("t");
        assertThat(new String(saved("t.csv"), StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }

    /** As when the proposed name is left as it is, and only the type is chosen. */
    @Test
    void theTypeChosenDecidesOverAnEndingThatWasThere() throws IOException {
        type = 1;
        table("xinghe-2022.xlsx");
        assertThat(told).containsExactly("已按所选类型（CSV 纯文本）保存：" + folder.resolve("xinghe-2022.csv"));
        assertThat(folder.toFile().list()).containsExactly("xinghe-2022.csv");
        assertThat(Files.readString(folder.resolve("xinghe-2022.csv"))).startsWith("\uFEFF");
    }

    @Test
    void aFileIsNotWrittenOverUnaskedWhenItsEndingWasNotTyped() throws IOException {
        Path there = Files.writeString(folder.resolve("t.xlsx"), "mine");
        table("t");
        assertThat(asked).containsExactly(there);
        assertThat(there).hasContent("mine");
        assertThat(told).isEmpty();
        assertThat(tries).as("the dialog comes back").isEqualTo(2);
        assertThat(proposed).contains("t.xlsx");

        replace = true;
        tries = 0;
        table("t");
        assertThat(Files.readAllBytes(there)).startsWith('P', 'K');
        assertThat(folder.toFile().list()).containsExactly("t.xlsx");
    }

    /** The dialog itself has asked about the name that was typed in it. */
    @Test
    void nobodyIsAskedTwice() throws IOException {
        Path there = Files.writeString(folder.resolve("t.csv"), "mine");
        table("t.csv");
        assertThat(asked).isEmpty();
        assertThat(Files.readString(there)).startsWith("\uFEFF");
    }

    @Test
    void chartsSheetsAndNotesAskAsWell() throws IOException {
        for (String name : List.of("t.svg", "t.pdf", "t.md")) {
            Files.writeString(folder.resolve(name), "mine");
        }
        window.run(() -> {
            saving("t").chart(chart());
            tries = 0;
            saving("t").sheet(new FinishedSheet("t", "t", "t", new byte[] {1}, 1, 595, 842));
            tries = 0;
            saving("t").notes(notes());
        });
        assertThat(asked).containsExactly(folder.resolve("t.svg"), folder.resolve("t.pdf"), folder.resolve("t.md"));
        for (Path file : asked) {
            assertThat(file).hasContent("mine");
        }
    }

    private List<Placed> notes() {
        Section section = contents.report().allSections().findFirst().orElseThrow();
        Bookmark bookmark = new Bookmark(section.id(), section.title(), Instant.EPOCH, Instant.EPOCH);
        return List.of(new Placement(contents).place(bookmark));
    }

    @Test
    void whereThereAreNoNotesNoFileIsWritten() {
        window.run(() -> saving("t").notes(List.of()));
        assertThat(told).containsExactly("还没有笔记，也没有书签。");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoChangesTheirMindSavesNothing() {
        window.ask(() -> {
            saving(null).table(contents.report().indicators());
            return null;
        });
        assertThat(told).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidSo() throws IOException {
        Files.createDirectory(folder.resolve("t.csv"));
        window.ask(() -> {
            saving("t.csv").table(contents.report().indicators());
            return null;
        });
        assertThat(told).hasSize(1).first().asString().contains("t.csv").doesNotContain("已保存");
        assertThat(folder.resolve("t.csv")).isEmptyDirectory();
    }

    @Test
    void aChartIsCopiedAsAPictureAndInWords() {
        List<Object> copied = window.ask(() -> {
            saving(null).copy(chart().chart());
            Clipboard clipboard = Clipboard.getSystemClipboard();
            return List.of(clipboard.hasImage(), clipboard.getString());
        });
        assertThat(copied.getFirst()).isEqualTo(true);
        assertThat(copied.getLast().toString()).contains("森林覆盖率", "24.8%");
        assertThat(told).containsExactly("图已复制到剪贴板。");
    }
}
