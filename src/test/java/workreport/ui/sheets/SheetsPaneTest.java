package workreport.ui.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.paint.Typefaces;
import workreport.platform.LoggedErrors;
import workreport.sheet.Labels;
import workreport.sheet.SheetFiles;
import workreport.sheet.SheetOptions;
import workreport.sheet.Sheets;
import workreport.typeset.LayoutWarnings;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** A sheet as it will print: what it shows, how it follows each choice, and how it is got through. */
class SheetsPaneTest {

    @RegisterExtension
    final LoggedErrors logged = new LoggedErrors();

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private static Location at(String subject) {
        return Places.in(Location.View.SHEETS, subject);
    }

    private List<Node> pages() {
        return List.copyOf(window.lookup(".sheet-column > .sheet-page").queryAll());
    }

    private void fire(String selector) {
        window.run(() -> window.<ButtonBase>node(selector).fire());
    }

    private String words(String selector) {
        return window.ask(() -> window.<Labeled>node(selector).getText());
    }

    @ParameterizedTest
    @CsvSource({
        "section/s2.1, 第一产业",
        "theme/ecology, 森林覆盖率",
        "indicator/forest-cover, 森林覆盖率",
        "overview, 2026年目标总览",
        "nowhere/x, 2026年目标总览"
    })
    void aPlaceShowsItsSheet(String place, String words) {
        OpenSheets sheets = new OpenSheets(window, at(place));
        FinishedSheet sheet = sheets.sheet();
        assertThat(OpenSheets.text(sheet)).contains(sheet.title().replaceAll("\\s", ""));
        assertThat(pages()).hasSize(sheet.pages());
        if (!place.startsWith("section")) {
            assertThat(OpenSheets.text(sheet)).contains(words);
        }
    }

    @Test
    void thePagesInSightArePaintedForTheScreen() {
        OpenSheets sheets = new OpenSheets(window, at("section/s2.1"));
        FinishedSheet sheet = sheets.sheet();
        window.await(() -> picture(0) != null);
        Node page = pages().getFirst();
        ImageView view = (ImageView) page.lookup("ImageView");
        assertThat(view.getImage().getWidth()).isEqualTo(page.getLayoutBounds().getWidth());
        assertThat(page.getAccessibleText()).isEqualTo("第 1 页，共 %d 页：%s", sheet.pages(), sheet.title());
        assertThat(words("#page-number")).isEqualTo("第 1 页，共 %d 页".formatted(sheet.pages()));
    }

    private Object picture(int page) {
        return ((ImageView) pages().get(page).lookup("ImageView")).getImage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#sheet-paper-1",
                "#sheet-turn-1",
                "#sheet-ink-1",
                "#sheet-labels-1",
                "#sheet-labels-2",
                "#sheet-text-1"
            })
    void everyChoiceMakesAnotherSheet(String choice) {
        OpenSheets sheets = new OpenSheets(window, at("section/s2.1"));
        byte[] before = sheets.sheet().pdf();
        fire(choice);
        FinishedSheet after = sheets.sheet();
        assertThat(after.pdf()).isNotEqualTo(before);
        assertThat(pages()).hasSize(after.pages());
        fire(choice.replaceAll("\\d$", "0"));
        assertThat(sheets.sheet().pdf()).isEqualTo(before);
    }

    @Test
    void theTextGrowsByKey() {
        OpenSheets sheets = new OpenSheets(window, at("section/s2.1"));
        byte[] before = sheets.sheet().pdf();
        window.run(() -> window.<Spinner<Double>>node("#sheet-size").requestFocus());
        window.type(KeyCode.RIGHT);
        window.settle();
        assertThat(sheets.sheet().pdf()).isNotEqualTo(before);
        assertThat(window.ask(sheets.pane.optionsProperty()::get).textSize()).isEqualTo(11);
    }

    @Test
    void aSubjectChosenInTheListIsNoStepOfItsOwn() {
        OpenSheets sheets = new OpenSheets(window, at("theme/ecology"));
        sheets.sheet();
        ListView<SheetSubject> list = window.node("#sheet-subjects");
        window.run(list::requestFocus);
        window.type(KeyCode.HOME);
        window.settle();
        SheetSubject first = list.getItems().getFirst();
        assertThat(sheets.trail.place()).isEqualTo(first.place(Whole.contents()));
        assertThat(sheets.trail.canGoBack()).isFalse();
        assertThat(OpenSheets.text(sheets.sheet())).contains(sheets.sheet().title());
    }

    @Test
    void tickedIndicatorsAreASheetOnceThereAreSome() {
        OpenSheets sheets = new OpenSheets(window, at("selection"));
        assertThat(words("#sheet-nothing")).isEqualTo("尚未勾选指标。");
        assertThat(pages()).isEmpty();
        assertThat(window.<Node>node("#sheet-print").isDisabled()).isTrue();
        window.run(() -> sheets.selection.tick("forest-cover", true));
        assertThat(OpenSheets.text(sheets.sheet())).contains("森林覆盖率");
        assertThat(words("#kind-selection")).isEqualTo("所选 1");
        window.run(() -> sheets.selection.tick("urban-income", true));
        assertThat(OpenSheets.text(sheets.sheet())).contains("森林覆盖率", "城镇居民人均可支配收入");
        assertThat(window.<Node>node("#sheet-nothing").isVisible()).isFalse();
    }

    @Test
    void thePagesAreGoneThroughByKey() {
        OpenSheets sheets = new OpenSheets(window, at("section/s2"));
        int count = sheets.sheet().pages();
        assertThat(count).isGreaterThan(1);
        ScrollPane pages = window.node("#sheet-pages");
        window.run(pages::requestFocus);
        window.type(KeyCode.END);
        window.settle();
        assertThat(pages.getVvalue()).isEqualTo(1);
        assertThat(words("#page-number")).isEqualTo("第 %1$d 页，共 %1$d 页".formatted(count));
        assertThat(window.<ListView<Integer>>node("#thumbnails")
                        .getSelectionModel()
                        .getSelectedItem())
                .isEqualTo(count - 1);
        window.type(KeyCode.HOME);
        window.settle();
        assertThat(pages.getVvalue()).isZero();
        window.type(KeyCode.PAGE_DOWN);
        window.settle();
        assertThat(pages.getVvalue()).isPositive();
        window.type(KeyCode.PAGE_UP);
        window.settle();
        assertThat(pages.getVvalue()).isZero();
        fire("#page-next");
        assertThat(words("#page-number")).startsWith("第 2 页");
    }

    @Test
    void theyAreAsLargeAsTheReaderWants() {
        OpenSheets sheets = new OpenSheets(window, at("section/s2.1"));
        sheets.sheet();
        ScrollPane pages = window.node("#sheet-pages");
        assertThat(pages().getFirst().getLayoutBounds().getWidth())
                .isEqualTo(pages.getViewportBounds().getWidth() - 48);
        fire("#page-fit-page");
        Bounds page = pages().getFirst().getLayoutBounds();
        Bounds room = pages.getViewportBounds();
        assertThat(Math.min(room.getWidth() - page.getWidth(), room.getHeight() - page.getHeight()))
                .isBetween(48.0, 50.0);
        window.run(sheets.pane.actions().get("action.zoom-in"));
        window.settle();
        assertThat(words("#zoom-percent")).isEqualTo("67%");
        window.run(sheets.pane.actions().get("action.zoom-out"));
        window.settle();
        assertThat(words("#zoom-percent")).isEqualTo("50%");
    }

    @Test
    void whatIsPrintedAndSavedIsWhatIsSeen() {
        OpenSheets sheets = new OpenSheets(window, at("section/s2.1"));
        fire("#sheet-print");
        FinishedSheet sheet = sheets.sheet();
        fire("#sheet-save");
        assertThat(sheets.printed).containsExactly(sheet);
        assertThat(sheets.saved).containsExactly(sheet);
        assertThat(sheet.name()).isEqualTo("兴和县-2022-s2.1-生态优先、绿色发展");
    }

    /** Makes nothing until it is let, and then what it would have made. */
    private static SheetFactory held(SheetFactory press, CountDownLatch begun, CountDownLatch go) {
        return (wish, cancelled, progress) -> {
            progress.made(1, 4);
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return press.make(wish, cancelled, progress);
        };
    }

    @Test
    void workThatTakesLongIsSeenAndCanBeCancelled() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SheetFactory press = new PdfSheetFactory(Whole.profile());
        OpenSheets sheets = new OpenSheets(window, at("report"), held(press, begun, go), press);
        begun.await();
        window.await(() -> window.<Node>node("#sheet-work").isVisible());
        window.await(() -> words("#sheet-work-words").equals("正在排版：第 1 页，共 4 页"));
        fire("#sheet-work-first");
        assertThat(words("#sheet-work-words")).isEqualTo("已取消。");
        assertThat(window.<Node>node("#sheet-save").isDisabled()).isTrue();
        go.countDown();
        fire("#sheet-work-first");
        assertThat(OpenSheets.text(sheets.sheet())).contains("政府工作报告");
        assertThat(window.<Node>node("#sheet-work").isVisible()).isFalse();
        assertThat(pages()).hasSize(sheets.sheet().pages());
    }

    @Test
    void aNewChoiceEndsTheRunBeforeIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        SheetFactory press = new PdfSheetFactory(Whole.profile());
        OpenSheets sheets = new OpenSheets(window, at("theme/ecology"), held(press, begun, go), press);
        begun.await();
        window.run(() -> sheets.trail.visit(at("indicator/forest-cover")));
        assertThat(window.ask(() -> sheets.pane.finishedProperty().getValue())).isNull();
        go.countDown();
        assertThat(sheets.sheet().title()).isEqualTo("森林覆盖率");
    }

    /** The sheet wanted, but with something that did not go as it should. */
    private static SheetFactory fallingShort() {
        SheetFactory press = new PdfSheetFactory(Whole.profile());
        return (wish, cancelled, progress) -> {
            FinishedSheet made = press.make(wish, cancelled, progress);
            return new FinishedSheet(
                    made.name(),
                    made.plainName(),
                    made.title(),
                    made.pdf(),
                    made.pages(),
                    made.width(),
                    made.height(),
                    new LayoutWarnings(9, 13.76, new TreeSet<>(List.of(0x20BB7))));
        };
    }

    @Test
    void whatIsNotAsItWasWantedIsSaidBesideTheSheet() {
        OpenSheets sheets = new OpenSheets(window, at("overview"), fallingShort(), fallingShort());
        sheets.sheet();
        assertThat(words("#sheet-work-words")).contains("表格字号由 13.8 磅改为 9 磅", "𠮷 (U+20BB7)");
        assertThat(window.<Node>node("#sheet-print").isDisabled()).isFalse();
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IOException("no ink"), new IllegalStateException("no such letter"), new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatCannotBeMadeIsSaidAndLogged(Throwable failure) {
        SheetFactory press = (_, _, _) -> {
            throw sneaky(failure);
        };
        new OpenSheets(window, at("overview"), press, press);
        window.await(() -> window.<Node>node("#sheet-work").isVisible());
        window.await(() -> logged.all().equals(List.of(failure)));
        window.await(() -> words("#sheet-work-words")
                .equals(failure instanceof VirtualMachineError ? "未能生成：内存不足，无法完成。" : "未能生成：程序出了意外，请再试一次。"));
        assertThat(window.<Node>node("#sheet-print").isDisabled()).isTrue();
        assertThat(words("#sheet-work-first")).isEqualTo("重新生成");
    }

    /** Such a sheet is no less a file: it can be saved and printed. */
    @Test
    void whatCannotBeShownIsSaidAndLogged() {
        SheetFactory press = new PdfSheetFactory(Whole.profile());
        SheetFactory spoiling = (wish, cancelled, progress) -> {
            FinishedSheet made = press.make(wish, cancelled, progress);
            byte[] spoiled = Arrays.copyOf(made.pdf(), 100);
            return new FinishedSheet(
                    made.name(),
                    made.plainName(),
                    made.title(),
                    spoiled,
                    made.pages(),
                    made.width(),
                    made.height(),
                    LayoutWarnings.NONE);
        };
        new OpenSheets(window, at("theme/ecology"), spoiling, spoiling);
        window.await(() -> words("#sheet-work-words").startsWith("无法显示：程序出了意外"));
        assertThat(logged.all()).isNotEmpty();
        assertThat(window.<Node>node("#sheet-save").isDisabled()).isFalse();
    }

    private static IOException sneaky(Throwable failure) throws IOException {
        switch (failure) {
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw (IOException) failure;
        }
    }

    /** Of all that would be written, what is there already is named before. */
    @Test
    void filesInTheFolderAreWrittenOverOnlyIfTheReaderSaysSo(@TempDir Path folder) throws IOException {
        OpenSheets sheets = new OpenSheets(window, at("overview"));
        SheetFiles files = new SheetFiles(folder, Whole.profile(), SheetOptions.STANDARD);
        Theme theme = Whole.contents().theme("ecology").orElseThrow();
        Path there = Files.writeString(files.of(theme), "mine");
        sheets.folder = folder;
        window.run(this::saveAllThemes);
        assertThat(sheets.asked).containsExactly(there);
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(there).hasContent("mine");

        sheets.replace = true;
        window.run(this::saveAllThemes);
        window.await(() -> sheets.batch().running().isEmpty());
        assertThat(Files.readAllBytes(there)).startsWith('%', 'P', 'D', 'F');
        long themes =
                SheetSubject.all(SheetSubject.Kind.THEME, Whole.contents()).count();
        assertThat(folder.toFile().list()).hasSize((int) themes);
    }

    private void saveAllThemes() {
        window.<MenuButton>node("#sheet-all").getItems().get(1).fire();
    }

    /** The names are known before: those that the sheets then have. */
    @Test
    void theNamesOfFilesAreThoseOfTheirSheets(@TempDir Path folder) {
        SheetOptions options = SheetOptions.STANDARD.with(Labels.BOTH);
        Sheets sheets = new Sheets(Whole.profile(), options, new Typefaces());
        SheetFiles files = new SheetFiles(folder, Whole.profile(), options);
        Theme theme = Whole.contents().theme("ecology").orElseThrow();
        Section section = Whole.contents().section("s2.1").orElseThrow();
        Indicator indicator = Whole.contents().indicator("forest-cover").orElseThrow();
        assertThat(files.of(theme)).isEqualTo(sheets.theme(theme).fileIn(folder));
        assertThat(files.of(section)).isEqualTo(sheets.section(section).fileIn(folder));
        assertThat(files.of(indicator)).isEqualTo(sheets.indicator(indicator).fileIn(folder));
    }
}
