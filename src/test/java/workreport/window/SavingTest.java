package workreport.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.Clipboard;
import javafx.stage.FileChooser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.chart.Chart;
import workreport.export.Plate;
import workreport.export.Typeface;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.view.ChartEvent;
import workreport.view.Sample;
import workreport.view.TestWindow;

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

    private Saving saving(String name) {
        return new Saving(
                contents,
                notation,
                chooser -> {
                    proposed.add(chooser.getInitialFileName());
                    proposed.addAll(chooser.getExtensionFilters().stream()
                            .map(FileChooser.ExtensionFilter::getDescription)
                            .toList());
                    return name == null ? null : folder.resolve(name).toFile();
                },
                told::add);
    }

    private ChartEvent wish(EventType<ChartEvent> type) {
        Chart chart = Plate.draw(
                Sample.indicator("forest-cover"),
                contents,
                notation,
                Typeface.ofCharts().chartWidth());
        return new ChartEvent(type, chart, "forest-cover");
    }

    private byte[] saved(String name) throws IOException {
        assertThat(told).containsExactly("已保存：" + folder.resolve(name));
        assertThat(folder.toFile().list()).containsExactly(name);
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void aChartIsSavedAsSvgUnlessItsNameSaysPng() throws IOException {
        window.ask(() -> {
            saving("wald").chart(wish(ChartEvent.SAVE));
            return null;
        });
        assertThat(proposed).containsExactly("forest-cover.svg", "SVG，适用于打印和屏幕", "PNG 图片");
        assertThat(new String(saved("wald.svg"), StandardCharsets.UTF_8)).contains("<svg", "森林覆盖率", "24.8*");
    }

    @Test
    void aNameWithAnEndingKeepsIt() throws IOException {
        window.ask(() -> {
            saving("森林.PNG").chart(wish(ChartEvent.SAVE));
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
        Files.delete(folder.resolve("t.csv"));
        window.ask(() -> {
            saving("t").table(contents.report().indicators());
            return null;
        });
        assertThat(saved("t.xlsx")).startsWith('P', 'K');
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
            saving(null).chart(wish(ChartEvent.COPY));
            Clipboard clipboard = Clipboard.getSystemClipboard();
            return List.of(clipboard.hasImage(), clipboard.getString());
        });
        assertThat(copied.getFirst()).isEqualTo(true);
        assertThat(copied.getLast().toString()).contains("森林覆盖率", "24.8%");
        assertThat(told).containsExactly("图已复制到剪贴板。");
    }
}
