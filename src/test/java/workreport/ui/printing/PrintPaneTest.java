package workreport.ui.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.platform.LoggedErrors;
import workreport.platform.Paper;
import workreport.platform.print.Duplex;
import workreport.platform.print.Lookup;
import workreport.platform.print.PageSelection;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintFailedException.Reason;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;
import workreport.ui.Composing;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** The print dialog, with printers of air. */
class PrintPaneTest {

    private static final Printer OFFICE =
            new Printer("办公室", true, EnumSet.allOf(Duplex.class), EnumSet.allOf(Paper.class), 99, true);
    private static final Printer PLOTTER =
            new Printer("Plotter", false, EnumSet.of(Duplex.ONE_SIDED), Set.of(Paper.LETTER), 1, false);
    private static final byte[] PDF = {1};

    @RegisterExtension
    final LoggedErrors logged = new LoggedErrors();

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final CompletableFuture<Lookup> lookup = new CompletableFuture<>();
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<PrintJob> sent = new CopyOnWriteArrayList<>();
    private final List<String> told = new ArrayList<>();
    private volatile boolean refusing;
    private volatile @Nullable RuntimeException unexpected;

    private final Printers air = new Printers() {
        @Override
        public CompletableFuture<Lookup> find() {
            return lookup;
        }

        @Override
        public void send(PrintJob job) throws PrintFailedException {
            try {
                mayEnd.await();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
            if (unexpected != null) {
                throw unexpected;
            }
            if (refusing) {
                throw new PrintFailedException(
                        Reason.NOT_ACCEPTING, job.printer(), "lpr: Destination does not accept jobs. ".repeat(4), null);
            }
            sent.add(job);
        }
    };

    private void open(Language language) {
        Printable sheet = new Printable(PDF, 7, "生态", Paper.A4);
        window.show(
                560,
                480,
                () -> new PrintPane(
                        Whole.notation(language),
                        air,
                        sheet,
                        () -> told.add("save"),
                        () -> told.add("close"),
                        told::add));
    }

    private void find(Lookup found) {
        lookup.complete(found);
        window.settle();
    }

    private void openWithPrinters() {
        open(Language.ZH);
        find(new Lookup.Found(List.of(OFFICE, PLOTTER)));
    }

    private List<String> shown(String... ids) {
        return Stream.of(ids).filter(id -> window.<Node>node(id).isVisible()).toList();
    }

    @Test
    void enterChoosesCharactersWhileAnInputMethodComposes() {
        mayEnd.countDown();
        openWithPrinters();
        TextField copies = window.node("#print-copies");
        window.run(copies::requestFocus);
        window.run(() -> copies.fireEvent(Composing.input("er", "")));
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(sent).isEmpty();
        window.run(() -> copies.fireEvent(Composing.input("", "2")));
        window.type(KeyCode.ENTER);
        window.await(() -> !sent.isEmpty());
    }

    private List<String> buttons() {
        return shown("#print-save", "#print-again", "#print-print", "#print-close");
    }

    private String text(String id) {
        return window.<Labeled>node(id).getText();
    }

    private void press(KeyCode key) {
        window.type(key);
        window.settle();
    }

    @Test
    void whileLookingItSaysSoAndCanBeClosed() {
        open(Language.ZH);

        assertThat(text("#print-message")).isEqualTo("正在查找打印机……");
        assertThat(buttons()).containsExactly("#print-close");
        press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("close");
    }

    @Test
    void withoutPrinterPdfIsOffered() {
        open(Language.EN);
        find(new Lookup.NoService());

        assertThat(text("#print-message"))
                .isEqualTo("The print service of this machine (CUPS) is not running or not installed. "
                        + "Start it, or save as PDF.");
        assertThat(buttons()).containsExactly("#print-save", "#print-again", "#print-close");
        press(KeyCode.ENTER);
        assertThat(told).containsExactly("close", "save");
    }

    @Test
    void enterPrintsAsChosenAndItIsToldOnceItIsDone() {
        openWithPrinters();
        press(KeyCode.ENTER);
        window.await(() -> text("#print-message").equals("正在送往“办公室”……"));
        assertThat(window.<Button>node("#print-print").isDisabled()).isTrue();
        mayEnd.countDown();
        window.await(() -> text("#print-message").equals("已送往打印机“办公室”。"));

        assertThat(sent).containsExactly(new PrintJob(PDF, "生态", Paper.A4, "办公室", 1, PageSelection.ALL, Duplex.AS_SET));
        assertThat(buttons()).containsExactly("#print-close");
        press(KeyCode.ENTER);
        assertThat(told).containsExactly("close");
    }

    @Test
    void whatIsChosenIsPrinted() {
        openWithPrinters();
        mayEnd.countDown();
        window.run(() -> {
            window.<TextField>node("#print-copies").setText("3");
            window.<TextField>node("#print-range").setText("5,1-2");
            window.<ChoiceBox<Duplex>>node("#print-sides").setValue(Duplex.LONG_EDGE);
            window.<TextField>node("#print-range").requestFocus();
        });
        press(KeyCode.ENTER);
        window.await(() -> !sent.isEmpty());

        assertThat(sent)
                .containsExactly(new PrintJob(
                        PDF, "生态", Paper.A4, "办公室", 3, new PageSelection(List.of(1, 2, 5)), Duplex.LONG_EDGE));
    }

    @Test
    void whatCannotBePrintedIsToldWhileTyping() {
        openWithPrinters();
        window.run(() -> window.<TextField>node("#print-range").setText("6-9"));
        assertThat(text("#print-range-fault")).isEqualTo("共 7 页，没有该页码。");
        window.run(() -> window.<TextField>node("#print-copies").setText("0"));
        assertThat(text("#print-copies-fault")).isEqualTo("份数应为 1 至 99");
        assertThat(window.<Button>node("#print-print").isDisabled()).isTrue();
        window.run(() -> window.<TextField>node("#print-range").setText("6-7"));
        window.run(() -> window.<TextField>node("#print-copies").setText("2"));
        assertThat(shown("#print-range-fault", "#print-copies-fault")).isEmpty();
        assertThat(window.<Button>node("#print-print").isDisabled()).isFalse();
    }

    @Test
    void onlyWhatThePrinterCanIsOffered() {
        openWithPrinters();
        assertThat(shown("#print-sides", "#print-paper-note")).containsExactly("#print-sides");
        window.run(() -> window.<ChoiceBox<Printer>>node("#print-printer").setValue(PLOTTER));

        assertThat(shown("#print-sides", "#print-paper-note")).containsExactly("#print-paper-note");
        window.run(() -> window.<TextField>node("#print-copies").setText("2"));
        assertThat(window.<Button>node("#print-print").isDisabled()).isTrue();
    }

    @Test
    void aRefusedJobStaysAndIsNeverToldAsDone() {
        refusing = true;
        openWithPrinters();
        mayEnd.countDown();
        press(KeyCode.ENTER);
        window.await(() -> text("#print-message").startsWith("未打印：打印机“办公室”暂不接收任务。"));

        assertThat(buttons()).containsExactly("#print-save", "#print-print", "#print-close");
        Label message = window.node("#print-message");
        assertThat(message.getHeight())
                .isGreaterThanOrEqualTo(window.ask(() -> message.prefHeight(message.getWidth())));
        assertThat(told).isEmpty();
        refusing = false;
        press(KeyCode.ENTER);
        window.await(() -> sent.size() == 1);
    }

    @Test
    void whatNobodyExpectedIsSaidAndLogged() {
        unexpected = new IllegalStateException("null");
        openWithPrinters();
        mayEnd.countDown();
        press(KeyCode.ENTER);
        window.await(() -> text("#print-message").equals("未打印：程序出了意外，请再试一次。"));

        assertThat(logged.all()).containsExactly(unexpected);
        assertThat(buttons()).containsExactly("#print-save", "#print-print", "#print-close");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatBecomesOfAJobIsToldTheOwnerIfThePaneIsGoneByThen(boolean refused) {
        refusing = refused;
        openWithPrinters();
        press(KeyCode.ENTER);
        window.await(() -> text("#print-message").equals("正在送往“办公室”……"));
        assertThat(text("#print-close")).isEqualTo("关闭");
        window.run(() -> window.stage().hide());
        mayEnd.countDown();
        window.await(() -> told.size() == 1);
        assertThat(told.getFirst()).startsWith(refused ? "未打印：打印机“办公室”暂不接收任务。" : "已送往打印机“办公室”。");
    }
}
