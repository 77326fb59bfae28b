package workreport.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.platform.LoggedErrors;
import workreport.sheet.SheetOptions;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** Many sheets into a folder: all of them, or those before it was stopped; each of them whole. */
class BatchTest {

    private static final Location OVERVIEW = Places.in(Location.View.SHEETS, "overview");

    @Order(1)
    @RegisterExtension
    final TestWindow window = new TestWindow();

    /** After the window, whose robot would take errors for itself. */
    @Order(2)
    @RegisterExtension
    final LoggedErrors logged = new LoggedErrors();

    @TempDir
    Path folder;

    private void saveAll(int item) {
        window.run(
                () -> window.<MenuButton>node("#sheet-all").getItems().get(item).fire());
    }

    private String words() {
        return window.<Labeled>node("#sheet-batch-words").getText();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void assertWhole(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void everySectionHasItsFile() throws IOException {
        OpenSheets sheets = new OpenSheets(window, OVERVIEW);
        sheets.folder = folder;
        saveAll(0);
        long sections = Whole.contents().report().allSections().count();
        for (int done = 5; done < sections; done += 5) {
            int least = done;
            window.await(() -> files().size() >= least);
        }
        window.await(() -> words().equals("已存 %d 份：%s".formatted(sections, folder)));
        assertThat(files())
                .hasSize((int) sections)
                .allMatch(file -> file.toString().endsWith(".pdf"));
        assertWhole(files().getFirst());
        window.run(() -> window.<ButtonBase>node("#sheet-batch-first").fire());
        assertThat(sheets.opened).containsExactly(folder);
        window.run(() -> window.<ButtonBase>node("#sheet-batch-second").fire());
        assertThat(window.<Node>node("#sheet-batch").isVisible()).isFalse();
    }

    @Test
    void whoChangesTheirMindAboutTheFolderWritesNothing() {
        new OpenSheets(window, OVERVIEW);
        saveAll(1);
        assertThat(window.<Node>node("#sheet-batch").isVisible()).isFalse();
    }

    @Test
    void cancelledItLeavesOnlyWholeFiles() throws IOException, InterruptedException {
        CountDownLatch two = new CountDownLatch(3);
        CountDownLatch go = new CountDownLatch(1);
        PdfSheetFactory pdf = new PdfSheetFactory(Whole.profile());
        SheetFactory press = (wish, cancelled, progress) -> {
            two.countDown();
            if (two.getCount() == 0) {
                await(go);
            }
            return pdf.make(wish, cancelled, progress);
        };
        OpenSheets sheets = new OpenSheets(window, OVERVIEW, new PdfSheetFactory(Whole.profile()), press);
        sheets.folder = folder;
        saveAll(1);
        two.await();
        window.run(() -> window.<ButtonBase>node("#sheet-batch-first").fire());
        go.countDown();
        long themes =
                SheetSubject.all(SheetSubject.Kind.THEME, Whole.contents()).count();
        window.await(() -> words().equals("已取消，已存 2 份，共 %d 份：%s".formatted(themes, folder)));
        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertWhole(file);
        }
    }

    /** Whoever closes does not wait for what is not begun, and finds nothing half written. */
    @Test
    void closedForGoodItStopsAndLeavesWhatIsFinished() throws IOException, InterruptedException {
        CountDownLatch third = new CountDownLatch(3);
        PdfSheetFactory pdf = new PdfSheetFactory(Whole.profile());
        SheetFactory press = (wish, cancelled, progress) -> {
            third.countDown();
            while (third.getCount() == 0) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                Thread.onSpinWait();
            }
            return pdf.make(wish, cancelled, progress);
        };
        OpenSheets sheets = new OpenSheets(window, OVERVIEW, new PdfSheetFactory(Whole.profile()), press);
        sheets.folder = folder;
        saveAll(1);
        third.await();
        window.run(() -> assertThat(sheets.batch().running()).isPresent());
        window.run(sheets.batch()::close);
        assertThat(window.ask(() -> sheets.batch().running())).isEmpty();
        assertThat(files()).hasSize(2);
        for (Path file : files()) {
            assertWhole(file);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whatNobodyExpectedEndsItAndIsLogged() throws IOException {
        PdfSheetFactory pdf = new PdfSheetFactory(Whole.profile());
        AtomicInteger made = new AtomicInteger();
        RuntimeException unexpected = new IllegalStateException("no such letter");
        SheetFactory press = (wish, cancelled, progress) -> {
            if (made.getAndIncrement() == 1) {
                throw unexpected;
            }
            return pdf.make(wish, cancelled, progress);
        };
        OpenSheets sheets = new OpenSheets(window, OVERVIEW, pdf, press);
        sheets.folder = folder;
        saveAll(1);
        window.await(() -> words().startsWith("程序出了意外"));
        assertThat(logged.all()).containsExactly(unexpected);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndThoseBeforeItStay() throws IOException {
        List<SheetSubject> themes =
                SheetSubject.all(SheetSubject.Kind.THEME, Whole.contents()).toList();
        PdfSheetFactory pdf = new PdfSheetFactory(Whole.profile());
        String second = pdf.make(
                        new SheetRequest(themes.get(1), SheetOptions.STANDARD, List.of()), () -> false, (_, _) -> {})
                .name();
        Path blocked = Files.createDirectory(folder.resolve(second + ".pdf"));
        OpenSheets sheets = new OpenSheets(window, OVERVIEW);
        sheets.folder = folder;
        saveAll(1);
        window.await(() -> words().startsWith(blocked.toString()));
        assertThat(words()).isEqualTo("%s：无法写入：这是一个文件夹。 已存 1 份，共 %d 份。".formatted(blocked, themes.size()));
        assertThat(files()).hasSize(2).contains(blocked);
        assertThat(blocked).isEmptyDirectory();
    }
}
